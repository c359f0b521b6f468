import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { COMPARABLE_GRANTEES } from './grantee-finding.queries.ts';
import { DIFFERENCES, MERGED_WITH } from './grantee-grouping.queries.ts';
import { saidOf, type Difference, type Known, type MergedPart, type Said } from './said.rules.ts';

/** Tells the comparison of grants what people said of their grantees, view by view. */
@Injectable()
export class GranteeSaidService {
  async of(ctx: MemberCtx, partyIds: readonly string[]): Promise<Map<string, Said[]>> {
    const { collaborativeId } = ctx.viewer;
    const parts = await ctx.db.query<MergedPart[]>(MERGED_WITH, [collaborativeId, partyIds]);
    const ids = [...new Set([...partyIds, ...parts.map(({ partyId }) => partyId)])];
    const differences = await ctx.db.query<Difference[]>(DIFFERENCES, [collaborativeId, ids]);
    if (parts.length === 0 && differences.length === 0) return new Map();
    const others = differences.flatMap(({ leftId, rightId }) => [leftId, rightId]).filter((id) => !ids.includes(id));
    const beside = others.length > 0 ? await ctx.db.query<MergedPart[]>(MERGED_WITH, [collaborativeId, others]) : [];
    const known = await ctx.db.query<Known[]>(COMPARABLE_GRANTEES, [collaborativeId, parts.map(({ partyId }) => partyId)]);
    return saidOf(partyIds, { parts: [...parts, ...beside], differences, known });
  }
}
