import { Injectable } from '@nestjs/common';
import { objectionRaised, objectionSettled } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import { stateNow } from '../motions/state-now.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import type { ObjectionState } from './objection.entity.ts';
import { ObjectionKept, RaiseSchema, ReplySchema, SettleSchema, type Raise, type RaiseObjectionInput } from './objection.model.ts';
import { mayRaise, mayReply, maySettle, problemOfSettling } from './objections.rules.ts';

interface MotionRow {
  readonly shortId: string;
  readonly state: MotionState;
  readonly textVersion: number;
  readonly next: number;
}

interface Held {
  readonly motionId: string;
  readonly shortId: string;
  readonly number: number;
  readonly motion: MotionState;
  readonly state: ObjectionState;
  readonly mine: boolean;
  readonly answeredIn: number | null;
}

/** Objections to motions. They are said to everybody; what becomes of one is for the partner that raised it to say. */
@Injectable()
export class ObjectionsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  raise(ctx: MemberCtx, input: RaiseObjectionInput): Promise<ObjectionKept | Refused> {
    const said = readInput(ctx, RaiseSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, said.motionId, 'alone');
      const [motion] = await ctx.db.query<MotionRow[]>(
        `select m.short_id as "shortId", ${stateNow(ctx)} as state, m.text_version as "textVersion",
           (select count(*)::int + 1 from objection o where o.collaborative_id = m.collaborative_id and o.motion_id = m.id) as next
         from motion m where m.collaborative_id = $1 and m.id = $2`, [ctx.viewer.collaborativeId, said.motionId]);
      if (!motion) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayRaise(ctx.viewer, motion.state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (said.textVersion !== motion.textVersion) return refuse(refused(ctx, { key: 'api.motions.otherText', values: { read: said.textVersion, version: motion.textVersion } }));
      const id = await this.save(ctx, said, motion.next);
      await this.activity.record(ctx, { kind: 'objectionRaised', subjectId: said.motionId, values: { motion: motion.shortId, number: motion.next } });
      return kept(id);
    });
  }

  reply(ctx: MemberCtx, id: string, written: string): Promise<ObjectionKept | Refused> {
    const { text } = readInput(ctx, ReplySchema, { text: written });
    return this.tx.run(ctx, async (ctx) => {
      const held = await this.hold(ctx, id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayReply(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(
        `insert into objection_reply (collaborative_id, id, objection_id, written_by_id, written_at, text, language) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)}, $5, $6)`,
        [ctx.viewer.collaborativeId, uuid(), id, ctx.viewer.personId, text, ctx.language]);
      await this.activity.record(ctx, { kind: 'objectionReplied', subjectId: held.motionId, values: { motion: held.shortId, number: held.number } });
      return kept(id);
    });
  }

  settle(ctx: MemberCtx, id: string, to: string): Promise<ObjectionKept | Refused> {
    const { state } = readInput(ctx, SettleSchema, { state: to });
    return this.tx.run(ctx, async (ctx) => {
      const held = await this.hold(ctx, id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = maySettle(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const problem = problemOfSettling(state, held.answeredIn);
      if (problem) return refuse(refused(ctx, { key: problem }, ['state']));
      const { collaborativeId, personId } = ctx.viewer;
      await ctx.db.query(`update objection set state = $3, settled_by_id = $4, settled_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [collaborativeId, id, state, personId]);
      await this.ledger.append(ctx, objectionSettled({ motionId: held.motionId, number: held.number, state, textVersion: held.answeredIn }), { collaborativeId });
      await this.activity.record(ctx, { kind: `objection${AFTER[state]}`, subjectId: held.motionId, values: { motion: held.shortId, number: held.number } });
      return kept(id);
    });
  }

  private async save(ctx: MemberCtx, { motionId, textVersion, clause, reason, wouldResolve }: Raise, number: number): Promise<string> {
    const { collaborativeId, personId } = ctx.viewer;
    const id = uuid();
    await ctx.db.query(
      `insert into objection (collaborative_id, id, motion_id, number, raised_by_id, raised_at, text_version, clause, reason, would_resolve, language)
       values ($1, $2, $3, $4, $5, ${sqlNow(ctx.viewer)}, $6, $7, $8, $9, $10)`,
      [collaborativeId, id, motionId, number, personId, textVersion, clause, reason, wouldResolve, ctx.language]);
    await this.ledger.append(ctx, objectionRaised({ motionId, number, textVersion, objection: { raisedBy: personId, clause, reason, wouldResolve, language: ctx.language } }), { collaborativeId });
    return id;
  }

  /** Acts on one motion's objections, its text and its close take turns. */
  private async hold(ctx: MemberCtx, id: string): Promise<Held | undefined> {
    const { collaborativeId, partyId } = ctx.viewer;
    const [found] = await ctx.db.query<{ motionId: string }[]>('select motion_id as "motionId" from objection where collaborative_id = $1 and id = $2', [collaborativeId, id]);
    if (!found) return undefined;
    await holdMotion(ctx, found.motionId, 'alone');
    const [held] = await ctx.db.query<Held[]>(
      `select o.motion_id as "motionId", m.short_id as "shortId", o.number, ${stateNow(ctx)} as motion, o.state, w.party_id = $3 as mine, o.answered_in as "answeredIn"
       from objection o join motion m on m.collaborative_id = o.collaborative_id and m.id = o.motion_id
       join person w on w.collaborative_id = o.collaborative_id and w.id = o.raised_by_id
       where o.collaborative_id = $1 and o.id = $2`, [collaborativeId, id, partyId]);
    return held;
  }
}

const AFTER = { integrated: 'Integrated', withdrawn: 'Withdrawn', aside: 'Aside' } as const;

const kept = (id: string): ObjectionKept => Object.assign(new ObjectionKept(), { id });
