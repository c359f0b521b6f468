import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { optionLeaves, optionReturns } from '../deliberations/option.events.ts';

/** What votes mean for the list of options: one on an open ballot stays, one that a vote opened without stays off. */
export interface VotesOnOption {
  readonly id: string;
  readonly onBallot: boolean;
  readonly votedWithout: boolean;
}

const VOTES = `
  select o.id, exists (
      select from motion m where m.collaborative_id = o.collaborative_id and m.state = 'open' and m.spec -> 'options' @> jsonb_build_array(jsonb_build_object('id', o.id))) as "onBallot",
    exists (
      select from motion m where m.collaborative_id = o.collaborative_id and m.deliberation_id = o.deliberation_id and m.opened_at > o.withdrawn_at) as "votedWithout"
  from "option" o where o.collaborative_id = $1 and o.id = any($2::uuid[])`;

/** Refuses, inside the transaction of whoever changes the list, what an open vote stands against. */
@Injectable()
export class OptionVotesService {
  constructor(events: Events) {
    events.on(optionLeaves, (ctx, { optionId }) => this.refuseIf(ctx, optionId, ({ onBallot }) => (onBallot ? 'api.options.onBallot' : null)));
    events.on(optionReturns, (ctx, { optionId }) => this.refuseIf(ctx, optionId, ({ votedWithout }) => (votedWithout ? 'api.options.votedWithout' : null)));
  }

  votesOn(ctx: MemberCtx, optionIds: readonly string[]): Promise<VotesOnOption[]> {
    return ctx.db.query<VotesOnOption[]>(VOTES, [ctx.viewer.collaborativeId, optionIds]);
  }

  /** Waits for a vote that is being opened at this moment, since the opening holds its motion. */
  private async refuseIf(ctx: MemberCtx, optionId: string, problemOf: (votes: VotesOnOption) => string | null): Promise<void> {
    await ctx.db.query(
      `select m.id from motion m join "option" o on o.collaborative_id = m.collaborative_id and o.deliberation_id = m.deliberation_id
       where m.collaborative_id = $1 and o.id = $2 order by m.id for update of m`, [ctx.viewer.collaborativeId, optionId]);
    const [votes] = await this.votesOn(ctx, [optionId]);
    const problem = votes ? problemOf(votes) : null;
    if (problem) refuse(refused(ctx, { key: problem }));
  }
}
