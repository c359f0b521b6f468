import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { CharterAdoptionService } from '../charters/charter-adoption.service.ts';
import type { Charter } from '../charters/charter.model.ts';
import { LOCK_CHARTER } from '../charters/charter.queries.ts';
import { hashOf, mayPut } from '../charters/charter.rules.ts';
import { ChartersService } from '../charters/charters.service.ts';
import { DeliberationOpeningService } from '../deliberations/deliberation-opening.service.ts';
import { UNDECIDED } from '../mandates/mandates.queries.ts';
import type { Motion } from '../motions/motion.model.ts';
import { MotionsService } from '../motions/motions.service.ts';
import { deliberationOn, motionOn } from './charter-texts.ts';
import { decisionRecorded, type DecisionRecorded } from './decision.events.ts';

/** From a drafted charter to the vote, and from the decision back to the charter. */
@Injectable()
export class CharterVoteService implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly charters: ChartersService,
    private readonly adoption: CharterAdoptionService,
    private readonly deliberations: DeliberationOpeningService,
    private readonly motions: MotionsService,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.on(decisionRecorded, (ctx, decision) => this.follow(ctx, decision));
  }

  /** Freezes the draft and drafts the motion on it; after a vote that decided nothing there is another motion on the same options. */
  put(ctx: MemberCtx, id: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(LOCK_CHARTER, [ctx.viewer.collaborativeId, id]);
      const charter = await this.charters.one(ctx, id);
      if (!charter) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayPut(ctx.viewer, { state: charter.state, roles: charter.roles.length, underVote: charter.underVote || await this.isUndecided(ctx, charter) });
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const frozen = { ...charter, hash: charter.hash ?? hashOf({ version: charter.version, roles: charter.kept }) };
      const place = charter.deliberationId === null ? await this.freeze(ctx, frozen) : { deliberationId: charter.deliberationId, optionIds: await this.optionsOf(ctx, charter) };
      return this.motions.save(ctx, motionOn(frozen, place));
    });
  }

  private async freeze(ctx: MemberCtx, charter: Charter & { hash: string }): Promise<{ deliberationId: string; optionIds: string[] }> {
    const place = await this.deliberations.open(ctx, deliberationOn(charter));
    const [optionId = ''] = place.optionIds;
    await this.adoption.put(ctx, charter.id, { hash: charter.hash, deliberationId: place.deliberationId, optionId });
    return place;
  }

  /** To adopt it, and to leave things as they are; what was added to the list since then needs a motion of its own. */
  private async optionsOf(ctx: MemberCtx, { deliberationId, optionId }: Charter): Promise<string[]> {
    const rows = await ctx.db.query<{ id: string }[]>(
      'select id from "option" where collaborative_id = $1 and deliberation_id = $2 and (id = $3 or status_quo) order by "position"',
      [ctx.viewer.collaborativeId, deliberationId, optionId]);
    return rows.map(({ id }) => id);
  }

  /** A decision on it may be provisional, and no other vote begins before that is settled. */
  private async isUndecided(ctx: MemberCtx, { deliberationId }: Charter): Promise<boolean> {
    const found = await ctx.db.query<unknown[]>(
      `select from motion m where m.collaborative_id = $1 and m.deliberation_id = $2 and ${UNDECIDED} limit 1`, [ctx.viewer.collaborativeId, deliberationId]);
    return found.length > 0;
  }

  /** Where nothing was decided (a tie, no quorum) the charter stays before the partners. */
  private async follow(ctx: MemberCtx, { outcome, ...decided }: DecisionRecorded): Promise<void> {
    if (outcome === 'chosen' || outcome === 'status-quo' || outcome === 'below-threshold') await this.adoption.follow(ctx, decided);
  }
}
