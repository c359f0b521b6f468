import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { grantChanged } from '../grants/grant.events.ts';
import { EDGES, GRANTS_TO, HOLD_GRANTEES, PARTS, SAVE_PARTS, STANDINGS, TOUCHED_BY } from './grantee-grouping.queries.ts';
import { movedBetween, partsOf, type Edge, type Part, type Standing } from './grouping.rules.ts';

const UNKNOWN: Standing = { chosenAt: null, numbered: false, grants: 0 };

/** Keeps which parties are one grantee, by the last verdicts; grants themselves are never rewritten. */
@Injectable()
export class GranteeGroupingService {
  constructor(private readonly events: Events) {}

  /**
   * Brings the parts up to date with what was said, and has the grants compared anew of whoever is merged or taken apart by it, and of
   * those about whom something was `said`. Without a verdict on one of the parties there is nothing to do.
   */
  async regroup(ctx: MemberCtx, partyIds: readonly string[], said: readonly string[] = []): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const [{ any }] = await ctx.db.query<[{ any: boolean }]>(TOUCHED_BY, [collaborativeId, partyIds]);
    if (!any) return;
    await ctx.db.query(HOLD_GRANTEES, [collaborativeId]);
    const before = await ctx.db.query<Part[]>(PARTS, [collaborativeId]);
    const after = await this.parts(ctx);
    await ctx.db.query(SAVE_PARTS, [collaborativeId, JSON.stringify(after)]);
    const moved = movedBetween(before, after);
    const beside = [...before, ...after].filter(({ partyId }) => said.includes(partyId)).map(({ granteeId }) => granteeId);
    const whole = [...before, ...after].filter(({ granteeId }) => beside.includes(granteeId)).map(({ partyId }) => partyId);
    await this.compareAnew(ctx, [...new Set([...moved, ...said, ...whole])]);
  }

  private async parts(ctx: MemberCtx): Promise<Part[]> {
    const { collaborativeId } = ctx.viewer;
    const edges = await ctx.db.query<Edge[]>(EDGES, [collaborativeId]);
    const ids = [...new Set(edges.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
    const known = new Map((await ctx.db.query<(Standing & { id: string })[]>(STANDINGS, [collaborativeId, ids])).map((standing) => [standing.id, standing]));
    return partsOf(edges, (id) => known.get(id) ?? UNKNOWN);
  }

  private async compareAnew(ctx: MemberCtx, partyIds: readonly string[]): Promise<void> {
    if (partyIds.length === 0) return;
    const grants = await ctx.db.query<{ id: string }[]>(GRANTS_TO, [ctx.viewer.collaborativeId, partyIds]);
    if (grants.length > 0) await this.events.tell(ctx, grantChanged, { grantIds: grants.map(({ id }) => id) });
  }
}
