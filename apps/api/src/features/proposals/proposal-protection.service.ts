import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { grantChanged } from '../grants/grant.events.ts';

/** `$2` grants. What happened to the proposals of those that are protected now stays with their owner, and the record no longer tells which they were. */
const PROTECTED = `select pr.id, g.owner_id from proposal pr join "grant" g on g.collaborative_id = pr.collaborative_id and g.id = pr.grant_id
  where pr.collaborative_id = $1 and pr.grant_id = any($2::uuid[]) and g.protection = 'protected'`;
const HIDE_ACTIVITY = `update activity a set audience_id = hidden.owner_id from (${PROTECTED}) hidden where a.collaborative_id = $1 and a.subject_id = hidden.id`;
const CLOSE_OPENINGS = `delete from ledger_opening o using (${PROTECTED}) hidden where o.collaborative_id = $1
  and ((o.name = 'proposal' and o.value ->> 'id' = hidden.id::text) or (o.name = 'review' and o.value ->> 'proposal' = hidden.id::text)
    or (o.name = 'declaration' and o.value ->> 'subject' = hidden.id::text))`;

/** A proposal is protected with its grant. */
@Injectable()
export class ProposalProtectionService implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(grantChanged, (ctx, { grantIds }) => this.hide(ctx, grantIds));
  }

  private async hide(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    for (const statement of [HIDE_ACTIVITY, CLOSE_OPENINGS]) await ctx.db.query(statement, [ctx.viewer.collaborativeId, grantIds]);
  }
}
