import { Injectable } from '@nestjs/common';
import { motionOpened, ruleHashOf } from '@acuerdo/record';
import type { Elector, MotionSpec } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { ConflictsService } from '../conflicts/conflicts.service.ts';
import type { Motion } from './motion.model.ts';
import { motionById } from './motions.queries.ts';
import { withVoters } from './motion-spec.rules.ts';
import { mayOpen } from './motions.rules.ts';
import { stateForChange } from './motions.service.ts';

interface Voter extends Elector {
  readonly partnerId: string;
}

/** Opens a motion: from here on its text, its rule and who may vote are fixed, in the database and in the record. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly tx: Tx,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly conflicts: ConflictsService,
  ) {}

  open(ctx: MemberCtx, id: string, closesAt: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const state = await stateForChange(ctx, id);
      if (!state) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayOpen(ctx.viewer, state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const motion = await motionById(ctx, id);
      const problem = motion.options.some(({ withdrawnAt }) => withdrawnAt !== null) ? 'api.motions.optionWithdrawn' : await this.problemOf(ctx, closesAt);
      if (problem) return refuse(refused(ctx, { key: problem }, problem === 'api.motions.closesInPast' ? ['closesAt'] : []));
      const voters = await this.fixElectorate(ctx, motion);
      if (voters.every(({ recused }) => recused)) return refuse(refused(ctx, { key: 'api.motions.noElectors' }));
      const spec = withVoters(motion.spec, new Map(voters.map(({ partnerId, voterId }) => [partnerId, voterId])));
      if (!spec) return refuse(refused(ctx, { key: 'api.motions.namedNotElector' }));
      await this.save(ctx, { motion: { ...motion, spec }, closesAt, voters });
      await this.activity.record(ctx, { kind: 'motionOpened', subjectId: id, values: { motion: motion.shortId } });
      return motionById(ctx, id);
    });
  }

  private async problemOf(ctx: MemberCtx, closesAt: string): Promise<string | null> {
    const [{ ahead }] = await ctx.db.query<[{ ahead: boolean }]>(`select $1::timestamptz > ${sqlNow(ctx.viewer)} as ahead`, [closesAt]);
    return ahead ? null : 'api.motions.closesInPast';
  }

  /** The partners that are members on this day, in the collaborative's own time zone; recused are those whose delegates all are. */
  private async fixElectorate(ctx: MemberCtx, { id: motionId, deliberation: { proposalId } }: Motion): Promise<Voter[]> {
    const partners = await ctx.db.query<{ id: string }[]>(
      `select p.id from partner p join collaborative c on c.id = p.collaborative_id
       where p.collaborative_id = $1 and p.valid @> (${sqlNow(ctx.viewer)} at time zone c.time_zone)::date order by p.letter`, [ctx.viewer.collaborativeId]);
    const recused = proposalId === null ? [] : await this.conflicts.recusedPartners(ctx, proposalId, 'delegate');
    const voters = partners.map(({ id }) => ({ voterId: uuid(), partnerId: id, recused: recused.includes(id) }));
    await ctx.db.query(
      `insert into elector (collaborative_id, id, motion_id, partner_id, recused)
       select $1, voter, $2, partner, recused from unnest($3::uuid[], $4::uuid[], $5::boolean[]) as fixed(voter, partner, recused)`,
      [ctx.viewer.collaborativeId, motionId, voters.map(({ voterId }) => voterId), partners.map(({ id }) => id), voters.map((voter) => voter.recused)]);
    return voters;
  }

  private async save(ctx: MemberCtx, { motion, closesAt, voters }: { motion: Motion; closesAt: string; voters: readonly Voter[] }): Promise<void> {
    const { id, spec, title, text, deliberation, optionNames } = motion;
    const { entryId } = await this.ledger.append(ctx, motionOpened({
      motionId: id, deliberationId: deliberation.id, spec, electorate: voters,
      text: { en: `${title.en}\n\n${text.en}`, es: `${title.es}\n\n${text.es}` },
      optionTitles: Object.fromEntries(optionNames.map((option) => [option.id, option.title])),
    }), { collaborativeId: ctx.viewer.collaborativeId });
    await ctx.db.query(
      `update motion set state = 'open', spec = $6, spec_hash = $3, opened_at = ${sqlNow(ctx.viewer)}, closes_at = $4, opened_entry_id = $5
       where collaborative_id = $1 and id = $2 and state = 'draft'`,
      [ctx.viewer.collaborativeId, id, Buffer.from(ruleHashOf(spec), 'hex'), closesAt, entryId, spec satisfies MotionSpec]);
  }
}
