import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { StoredFilesService } from '../imports/stored-files.service.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionById } from '../motions/motions.queries.ts';
import { AnswerSchema, KeepMandateSchema, type KeepMandate } from './mandate.inputs.ts';
import type { KeepMandateInput } from './mandate.model.ts';
import { boundOf, readMandates, type BoundRow } from './mandates.queries.ts';
import { mayAnswerMandate, mayKeepMandate, problemOfDeclining, problemOfInstruction } from './mandates.rules.ts';
import { ResultsOnHold } from './results-on-hold.ts';

/** How partners bind their delegates. Each records it for itself, and nothing of it is told to others but that a result waits. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly tx: Tx, private readonly activity: ActivityService, private readonly files: StoredFilesService, private readonly results: ResultsOnHold,
  ) {}

  keep(ctx: MemberCtx, input: KeepMandateInput): Promise<Motion | Refused> {
    const mandate = readInput(ctx, KeepMandateSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, mandate.motionId, 'shared');
      const bound = await this.bound(ctx, mandate.motionId);
      const allowed = mayKeepMandate(ctx.viewer, bound);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.check(ctx, mandate, bound);
      await this.write(ctx, mandate);
      const motion = await motionById(ctx, mandate.motionId);
      await this.activity.record(ctx, { kind: 'mandateKept', subjectId: motion.id, values: { motion: motion.shortId }, audienceId: ctx.viewer.partyId });
      return motion;
    });
  }

  /** Records what the board said. After the close it is one board less to wait on, and an entry of the record. */
  answer(ctx: MemberCtx, motionId: string, said: string): Promise<Motion | Refused> {
    const { answer } = readInput(ctx, AnswerSchema, { motionId, answer: said });
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, motionId, 'alone');
      const bound = await this.bound(ctx, motionId);
      const allowed = mayAnswerMandate(ctx.viewer, bound);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const problem = answer === 'declined' ? problemOfDeclining(bound.state) : null;
      if (problem) return refuse(refused(ctx, { key: problem }));
      await this.repeat(ctx, motionId, answer);
      const motion = await motionById(ctx, motionId);
      await this.activity.record(ctx, { kind: answer === 'confirmed' ? 'mandateConfirmed' : 'mandateDeclined', subjectId: motionId, values: { motion: motion.shortId }, audienceId: ctx.viewer.partyId });
      if (bound.state === 'closed') await this.results.oneLess(ctx, { motion, answer, named: bound.mine?.named === true });
      return motion;
    });
  }

  private async bound(ctx: MemberCtx, motionId: string): Promise<BoundRow> {
    const [row] = await readMandates(ctx, [motionId]);
    return row ? boundOf(row) : refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private async check(ctx: MemberCtx, { motionId, kind, dueOn, paperId, ...told }: KeepMandate, { spec }: BoundRow): Promise<void> {
    const wrong = problemOfInstruction(spec, told);
    if (wrong) refuse(refused(ctx, { key: wrong.key }, [wrong.path]));
    if (paperId !== null && !(await this.files.find(ctx, paperId))) refuse(refused(ctx, { key: 'api.mandates.paperUnknown' }, ['paperId']));
    if (kind !== 'approval') return;
    const [motion] = await ctx.db.query<{ past: boolean; secret: boolean }[]>(
      `select $3::date < ${sqlToday(ctx.viewer)} as past, m.secrecy = 'secret' as secret from motion m where m.collaborative_id = $1 and m.id = $2`, [ctx.viewer.collaborativeId, motionId, dueOn]);
    if (motion?.secret) refuse(refused(ctx, { key: 'api.mandates.secret' }, ['kind']));
    if (motion?.past) refuse(refused(ctx, { key: 'api.boards.past' }, ['dueOn']));
  }

  private async write(ctx: MemberCtx, { motionId, kind, optionId, answer, words, dueOn, paperId, named }: KeepMandate): Promise<void> {
    await this.holdOwn(ctx, motionId);
    await ctx.db.query(
      `insert into mandate (collaborative_id, id, motion_id, partner_id, version, kind, option_id, answer, words, due_on, paper_id, named, written_by_id, written_at)
       select p.collaborative_id, $3, $4, p.id, ${NEXT_VERSION}, $5, $6, $7, $8, $9, $10, $11, $12, ${sqlNow(ctx.viewer)} from partner p where p.collaborative_id = $1 and p.party_id = $2`,
      [...sightOf(ctx.viewer), uuid(), motionId, kind, optionId, answer, words, dueOn, paperId, named, ctx.viewer.personId]);
  }

  /** The mandate as it stands, with what the board said of it. */
  private async repeat(ctx: MemberCtx, motionId: string, outcome: string): Promise<void> {
    await ctx.db.query(
      `insert into mandate (collaborative_id, id, motion_id, partner_id, version, kind, option_id, answer, words, due_on, paper_id, named, outcome, written_by_id, written_at)
       select w.collaborative_id, $3, w.motion_id, w.partner_id, w.version + 1, w.kind, w.option_id, w.answer, w.words, w.due_on, w.paper_id, w.named, $5, $6, ${sqlNow(ctx.viewer)}
       from mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id and p.party_id = $2
       where w.collaborative_id = $1 and w.motion_id = $4 order by w.version desc limit 1`, [...sightOf(ctx.viewer), uuid(), motionId, outcome, ctx.viewer.personId]);
  }

  /** All acts of one partner on one motion take turns. */
  private async holdOwn(ctx: MemberCtx, motionId: string): Promise<void> {
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('mandate ' || $1 || ' ' || $2, 0))`, [motionId, ctx.viewer.partyId]);
  }
}

const NEXT_VERSION = `(select coalesce(max(w.version), 0) + 1 from mandate w where w.collaborative_id = p.collaborative_id and w.motion_id = $4 and w.partner_id = p.id)`;
