import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OverlapGrant } from '@acuerdo/overlap';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { grantChanged, grantLeaving } from '../grants/grant.events.ts';
import { comparable, type ComparableRow } from '../overlaps/comparable.ts';
import { CHANGED, CHECK_GRANTS, COMPARABLE_ONES, LEAVE, PURGE } from './sounded-grants.queries.ts';

/**
 * What happens to soundings when grants change: those of a grant that is shared, protected or removed are over, and changed grants
 * wait to be compared. The same statement each time, whether there is a sounding or not.
 */
@Injectable()
export class SoundedGrantsService implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(grantChanged, (ctx, { grantIds }) => this.changed(ctx, grantIds));
    this.events.on(grantLeaving, (ctx, { grantIds }) => this.leave(ctx, grantIds));
  }

  /** Leaves grants to be compared with soundings, aside. */
  async check(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    await ctx.db.query(CHECK_GRANTS, [ctx.viewer.collaborativeId, grantIds]);
  }

  /** A grant as it is compared; null for what is protected. */
  async comparable(ctx: MemberCtx, grantId: string): Promise<OverlapGrant | null> {
    const [row] = await ctx.db.query<ComparableRow[]>(COMPARABLE_ONES, [ctx.viewer.collaborativeId, [grantId], []]);
    return row ? comparable(row).grant : null;
  }

  /** While the grants are still there. `nameKeys` are those of their grantee's names, where it is removed too. */
  async purge(ctx: MemberCtx, grantIds: readonly string[], nameKeys: readonly string[]): Promise<void> {
    const { collaborativeId, partyId } = ctx.viewer;
    for (const statement of PURGE) await ctx.db.query(statement, [collaborativeId, grantIds, partyId, nameKeys]);
    await this.leave(ctx, grantIds);
  }

  private async changed(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    await ctx.db.query(CHANGED(ctx.viewer), [ctx.viewer.collaborativeId, grantIds]);
  }

  /** What was revealed stays, as it was said; what was not, is over. */
  private async leave(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    for (const statement of LEAVE(ctx.viewer)) await ctx.db.query(statement, [ctx.viewer.collaborativeId, grantIds]);
  }
}
