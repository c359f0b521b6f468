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
import { PhasesService } from '../phases/phases.service.ts';
import { electorateNow, type Seat } from './electorate.queries.ts';
import type { Motion } from './motion.model.ts';
import { motionById } from './motions.queries.ts';
import { withVoters } from './motion-spec.rules.ts';
import { mayOpen, problemOfVoters } from './motions.rules.ts';
import { stateForChange } from './motions.service.ts';

interface Voter extends Seat {
  readonly voterId: string;
}

/** Opens a motion: from here on its text, its rule and who may vote are fixed, in the database and in the record. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly tx: Tx,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly phases: PhasesService,
  ) {}

  open(ctx: MemberCtx, id: string, closesAt: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const state = await stateForChange(ctx, id);
      if (!state) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayOpen(ctx.viewer, state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const motion = await motionById(ctx, id);
      await this.phases.demand(ctx, motion.deliberation.id, 'motions.open');
      const problem = motion.options.some(({ withdrawnAt }) => withdrawnAt !== null) ? 'api.motions.optionWithdrawn' : await this.problemOf(ctx, closesAt);
      if (problem) return refuse(refused(ctx, { key: problem }, problem === 'api.motions.closesInPast' ? ['closesAt'] : []));
      const voters = await this.fixElectorate(ctx, motion);
      const undecided = problemOfVoters(motion.secrecy, voters);
      if (undecided) return refuse(refused(ctx, undecided));
      const spec = withVoters(motion.spec, new Map(voters.map(({ partnerId, personId, voterId }) => [personId ?? partnerId, voterId])));
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

  /** Fixes who votes, each under an id of its own. */
  private async fixElectorate(ctx: MemberCtx, { id: motionId, spec }: Motion): Promise<Voter[]> {
    const voters = (await electorateNow(ctx, motionId, spec.rule.basis)).map((seat) => ({ ...seat, voterId: uuid() }));
    await ctx.db.query(
      `insert into elector (collaborative_id, id, motion_id, partner_id, person_id, recused, weight)
       select $1, "voterId", $2, "partnerId", "personId", recused, weight
       from json_to_recordset($3) as fixed("voterId" uuid, "partnerId" uuid, "personId" uuid, recused boolean, weight text)`,
      [ctx.viewer.collaborativeId, motionId, JSON.stringify(voters)]);
    return voters;
  }

  private async save(ctx: MemberCtx, { motion, closesAt, voters }: { motion: Motion; closesAt: string; voters: readonly Voter[] }): Promise<void> {
    const { id, spec, title, text, deliberation, optionNames } = motion;
    const { entryId } = await this.ledger.append(ctx, motionOpened({
      motionId: id, deliberationId: deliberation.id, spec, electorate: voters.map(({ voterId, recused, weight }): Elector => ({ voterId, recused, ...(weight === null ? {} : { weight }) })),
      ...(motion.secrecy === 'secret' ? { secrecy: motion.secrecy } : {}),
      ...(motion.weightSource ? { weightSource: motion.weightSource } : {}),
      text: { en: `${title.en}\n\n${text.en}`, es: `${title.es}\n\n${text.es}` },
      optionTitles: Object.fromEntries(optionNames.map((option) => [option.id, option.title])),
    }), { collaborativeId: ctx.viewer.collaborativeId });
    await ctx.db.query(
      `update motion set state = 'open', spec = $6, spec_hash = $3, opened_at = ${sqlNow(ctx.viewer)}, closes_at = $4, opened_entry_id = $5
       where collaborative_id = $1 and id = $2 and state = 'draft'`,
      [ctx.viewer.collaborativeId, id, Buffer.from(ruleHashOf(spec), 'hex'), closesAt, entryId, spec satisfies MotionSpec]);
  }
}
