import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { thingsHidden, thingsPurged } from '../protection/protection.events.ts';
import { reviewEnded } from './proposal.events.ts';

/** Proposals that ask for some grants ($2), and the votes on them. */
const OF_GRANTS = `
  select pr.id, pr.state, array(select m.short_id from deliberation d join motion m on m.collaborative_id = d.collaborative_id and m.deliberation_id = d.id
    where d.collaborative_id = pr.collaborative_id and d.proposal_id = pr.id order by m.short_id) as motions
  from proposal pr where pr.collaborative_id = $1 and pr.grant_id = any($2::uuid[])`;

/** What happened to proposals ($3) stays with their owner ($2). */
const HIDE_ACTIVITY = `update activity set audience_id = $2 where collaborative_id = $1 and subject_id = any($3::uuid[])`;
const PURGE_ACTIVITY = `delete from activity where collaborative_id = $1 and subject_id = any($2::uuid[])`;

/** The record no longer tells which proposals ($2, as text) they were, nor what was written about them. */
const CLOSE_OPENINGS = `
  delete from ledger_opening o where o.collaborative_id = $1
    and ((o.name = 'proposal' and o.value ->> 'id' = any($2::text[])) or (o.name = 'review' and o.value ->> 'proposal' = any($2::text[]))
      or (o.name = 'declaration' and o.value ->> 'subject' = any($2::text[])))`;

interface OfGrant {
  readonly id: string;
  readonly state: string;
  readonly motions: readonly string[];
}

/** A proposal is protected, and purged, with the grant that it asks for. */
@Injectable()
export class ProposalProtectionService implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsHidden, (ctx, { grantIds }) => this.hide(ctx, grantIds));
    this.events.on(thingsPurged, (ctx, { grantIds }) => this.purge(ctx, grantIds));
  }

  private async hide(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    const { collaborativeId, partyId } = ctx.viewer;
    const ids = (await this.of(ctx, grantIds)).map(({ id }) => id);
    await ctx.db.query(HIDE_ACTIVITY, [collaborativeId, partyId, ids]);
    await ctx.db.query(CLOSE_OPENINGS, [collaborativeId, ids]);
  }

  /** What was put to a vote is never changed; everything else about a proposal goes, the reviews of other partners too. */
  private async purge(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const found = await this.of(ctx, grantIds);
    const motions = found.flatMap((proposal) => proposal.motions);
    if (motions.length > 0) return refuse(refused(ctx, { key: 'api.protection.putToVote', values: { where: motions.join(', ') } }));
    for (const { id, state } of found) if (state === 'in_review') await this.events.tell(ctx, reviewEnded, { proposalId: id });
    const ids = found.map(({ id }) => id);
    await ctx.db.query(CLOSE_OPENINGS, [collaborativeId, ids]);
    await ctx.db.query('select purge_proposals($1, $2::uuid[])', [collaborativeId, ids]);
    await ctx.db.query(PURGE_ACTIVITY, [collaborativeId, ids]);
  }

  private of(ctx: MemberCtx, grantIds: readonly string[]): Promise<OfGrant[]> {
    return ctx.db.query<OfGrant[]>(OF_GRANTS, [ctx.viewer.collaborativeId, grantIds]);
  }
}
