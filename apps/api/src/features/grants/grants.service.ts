import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { MONEY_OF_POOLS } from './allocation.queries.ts';
import type { Grant, PortfolioTotal, Theme } from './grant.model.ts';
import { grantFilter, type GrantFilter } from './grant.inputs.ts';
import { GRANT_COUNT, GRANT_LIST, GRANTED_BY_POOLS, LATEST_TO, ONE_GRANT, SEVERAL_GRANTS, THEMES, TOTALS } from './grant.queries.ts';
import { containing, grantAbilities } from './grant.rules.ts';
import type { PoolMoney } from './pool-money.model.ts';
import { moneyOf, type PartRow } from './pool-money.rules.ts';

/** A grant as a statement gives it; what the viewer may do with it is decided from its owner. */
export type GrantRecord = Omit<Grant, 'viewerCan'> & { readonly ownerId: string; readonly granteeOwnerId: string };

export interface GrantedByPool {
  readonly poolId: string;
  readonly amount: string;
  readonly currency: string;
}

/** Reads grants: all of it, counts and sums too, only of what is there for the viewer. */
@Injectable()
export class GrantsService {
  async page(ctx: MemberCtx, filter: GrantFilter | null, page: PageRequest) {
    const narrowed = narrowing(ctx, filter);
    const rows = await ctx.db.query<GrantRecord[]>(GRANT_LIST, [...narrowed, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(GRANT_COUNT, narrowed);
    const { nodes, next } = pageOf(rows, page, ({ awardedOn, id }) => [awardedOn, id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next, total };
  }

  /** By id or short id; null for what is absent, unshared, protected or of another collaborative alike. */
  async find(ctx: MemberCtx, id: string): Promise<GrantRecord | null> {
    const [row] = await ctx.db.query<GrantRecord[]>(ONE_GRANT, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  /** Those of several that are there for the viewer. */
  async several(ctx: MemberCtx, ids: readonly string[]): Promise<Grant[]> {
    return [...(await this.records(ctx, ids)).values()].map((row) => this.shown(ctx, row));
  }

  /** The same as they are loaded, by id. */
  async records(ctx: MemberCtx, ids: readonly string[]): Promise<Map<string, GrantRecord>> {
    const rows = ids.length === 0 ? [] : await ctx.db.query<GrantRecord[]>(SEVERAL_GRANTS, [...sightOf(ctx.viewer), ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The latest grants to each of some parties, as far as they are there for the viewer, and how many there are. */
  async latestTo(ctx: MemberCtx, partyIds: readonly string[], most: number): Promise<Map<string, { grants: Grant[]; grantCount: number }>> {
    const rows = await ctx.db.query<(GrantRecord & { partyId: string; grantCount: number })[]>(LATEST_TO, [...sightOf(ctx.viewer), partyIds, most]);
    const groups = Map.groupBy(rows, ({ partyId }) => partyId);
    return new Map([...groups].map(([id, group]) => [id, { grants: group.map((row) => this.shown(ctx, row)), grantCount: group[0]?.grantCount ?? 0 }]));
  }

  async one(ctx: MemberCtx, id: string): Promise<Grant | null> {
    const row = await this.find(ctx, id);
    return row && this.shown(ctx, row);
  }

  totals(ctx: MemberCtx, filter: GrantFilter | null): Promise<PortfolioTotal[]> {
    return ctx.db.query<PortfolioTotal[]>(TOTALS, narrowing(ctx, filter));
  }

  grantedByPools(ctx: MemberCtx, poolIds: readonly string[]): Promise<GrantedByPool[]> {
    return ctx.db.query<GrantedByPool[]>(GRANTED_BY_POOLS, [...sightOf(ctx.viewer), poolIds]);
  }

  /** Whose money it is, for each pool in their order: over all years, or for one cycle. */
  async moneyOfPools(ctx: MemberCtx, poolIds: readonly string[], cycleId: string | null): Promise<PoolMoney[][]> {
    const rows = await ctx.db.query<(PartRow & { poolId: string })[]>(MONEY_OF_POOLS, [...sightOf(ctx.viewer), poolIds, cycleId]);
    return poolIds.map((id) => moneyOf(rows.filter(({ poolId }) => poolId === id)));
  }

  themes(ctx: MemberCtx): Promise<Theme[]> {
    return ctx.db.query<Theme[]>(THEMES, [ctx.viewer.collaborativeId]);
  }

  /** A grant with what the viewer may do with it. */
  shown(ctx: MemberCtx, row: GrantRecord): Grant {
    return { ...row, viewerCan: grantAbilities(ctx.viewer, row) };
  }
}

function narrowing(ctx: MemberCtx, filter: GrantFilter | null): unknown[] {
  const { text, vehicle, funderId, granteeId, themeId, poolId, unsharedOnly } = readInput(ctx, grantFilter, filter ?? {});
  return [...sightOf(ctx.viewer), containing(text), vehicle ?? null, funderId ?? null, granteeId ?? null, themeId ?? null, poolId ?? null, unsharedOnly ?? null];
}
