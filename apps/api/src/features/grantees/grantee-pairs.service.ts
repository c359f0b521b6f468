import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { pairFilter } from './grantee-pair.inputs.ts';
import type { GranteePair, GranteePairFilter, GranteeSide } from './grantee-pair.model.ts';
import { PAIR_COUNT, PAIR_LIST, PAIRS_OF, PAIRS_WITHIN, SIDES, TOGETHER_WITH } from './grantee-pair.queries.ts';
import type { Pair } from './pair.rules.ts';

type PairRecord = Omit<GranteePair, 'left' | 'right' | 'viewerCan'> & Pair;

export interface Whole {
  readonly parts: GranteeSide[];
  readonly judgements: GranteePair[];
}

/** Grants of each side that a judgement is made by. */
const LATEST = 4;

/** Reads pairs of grantees that may be one, with what there is to judge them by. */
@Injectable()
export class GranteePairsService {
  constructor(private readonly grants: GrantsService) {}

  async page(ctx: MemberCtx, filter: GranteePairFilter | null, page: PageRequest) {
    const narrowed = [...sightOf(ctx.viewer), readInput(ctx, pairFilter, filter ?? {}).state ?? null];
    const rows = await ctx.db.query<PairRecord[]>(PAIR_LIST, [...narrowed, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(PAIR_COUNT, narrowed);
    const { nodes, next } = pageOf(rows, page, ({ tenths, id }) => [tenths, id]);
    return { nodes: await this.shown(ctx, nodes), next, total };
  }

  /** The pairs of some parties, as far as they are there for the viewer. */
  async of(ctx: MemberCtx, pairs: readonly Pair[]): Promise<GranteePair[]> {
    const rows = await ctx.db.query<PairRecord[]>(PAIRS_OF, [...sightOf(ctx.viewer), pairs.map(({ leftId }) => leftId), pairs.map(({ rightId }) => rightId)]);
    return this.shown(ctx, rows);
  }

  /** What a grantee is made of, and what was judged within it; nothing of one that stands by itself. */
  async whole(ctx: MemberCtx, granteeId: string): Promise<Whole> {
    const ids = (await ctx.db.query<{ id: string }[]>(TOGETHER_WITH, [...sightOf(ctx.viewer), granteeId])).map(({ id }) => id);
    if (ids.length < 2) return { parts: [], judgements: [] };
    const parts = await this.sides(ctx, ids);
    const rows = await ctx.db.query<PairRecord[]>(PAIRS_WITHIN, [...sightOf(ctx.viewer), ids]);
    return { parts, judgements: between(ctx, rows, parts) };
  }

  /** Those of some parties that are grantees there for the viewer. */
  async sides(ctx: MemberCtx, ids: readonly string[]): Promise<GranteeSide[]> {
    if (ids.length === 0) return [];
    const rows = await ctx.db.query<Omit<GranteeSide, 'grants' | 'grantCount'>[]>(SIDES, [...sightOf(ctx.viewer), ids]);
    const latest = await this.grants.latestTo(ctx, ids, LATEST);
    const sides = new Map(rows.map((row) => [row.id, { ...row, ...(latest.get(row.id) ?? { grants: [], grantCount: 0 }) }]));
    return ids.flatMap((id) => sides.get(id) ?? []);
  }

  private async shown(ctx: MemberCtx, rows: readonly PairRecord[]): Promise<GranteePair[]> {
    return between(ctx, rows, await this.sides(ctx, [...new Set(rows.flatMap(({ leftId, rightId }) => [leftId, rightId]))]));
  }
}

/** Pairs with their sides, as far as these are there. */
function between(ctx: MemberCtx, rows: readonly PairRecord[], sides: readonly GranteeSide[]): GranteePair[] {
  const byId = new Map(sides.map((side) => [side.id, side]));
  const viewerCan = [abilityOf('grantees.judge', may(ctx.viewer, 'grantees.judge'))];
  return rows.flatMap(({ leftId, rightId, ...row }) => {
    const [left, right] = [byId.get(leftId), byId.get(rightId)];
    return left && right ? [{ ...row, left, right, viewerCan }] : [];
  });
}
