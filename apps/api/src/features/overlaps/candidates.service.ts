import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { comparable, type ComparableRow } from './comparable.ts';
import { COMPARABLE } from './comparable.queries.ts';
import { DROP_GRANT_KEYS, DROP_GRANTEE_KEYS, GRANTEES_KEPT, CANDIDATES_OF_ANY, CANDIDATES_OF_EACH, SAVE_GRANT_KEYS, SAVE_GRANTEE_KEYS } from './candidates.queries.ts';
import { keysOfGrant, keysOfGrantees } from './candidates.rules.ts';
import { GranteeSaidService } from '../grantees/grantee-said.service.ts';
import type { Comparable } from './overlap.rules.ts';

/** Up to so many grants are looked up one by one; what more of them can meet is found by one look at everything. */
const FEW = 200;

/** Finds the grants that some grants can meet, by keys that are kept for each; and keeps them. */
@Injectable()
export class CandidatesService {
  constructor(private readonly grantees: GranteeSaidService) {}

  /** Some grants as they are now, with all that they can meet, by id. Their keys are up to date afterwards. */
  async around(ctx: MemberCtx, ids: readonly string[]): Promise<Comparable[]> {
    const own = await this.load(ctx, ids);
    await this.keep(ctx, ids, own);
    const met = await ctx.db.query<{ id: string }[]>(ids.length > FEW ? CANDIDATES_OF_ANY : CANDIDATES_OF_EACH, [ctx.viewer.collaborativeId, ids]);
    const known = new Set(own.map(({ grant }) => grant.id));
    const others = await this.load(ctx, met.map(({ id }) => id).filter((id) => !known.has(id)));
    return this.withSaid(ctx, [...own, ...others].sort((a, b) => (a.grant.id < b.grant.id ? -1 : 1)));
  }

  /** Takes the keys of grants away, and those of grantees that have no other. */
  async forget(ctx: MemberCtx, ids: readonly string[]): Promise<void> {
    await this.keep(ctx, ids, []);
  }

  /** Of some grants, those that are compared have keys, and the others none. */
  private async keep(ctx: MemberCtx, ids: readonly string[], compared: readonly Comparable[]): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const grants = compared.map(({ grant }) => grant);
    const there = new Set(grants.map(({ id }) => id));
    const before = await ctx.db.query<{ id: string }[]>(GRANTEES_KEPT, [collaborativeId, ids]);
    await ctx.db.query(SAVE_GRANTEE_KEYS, [collaborativeId, JSON.stringify(keysOfGrantees(collaborativeId, grants))]);
    await ctx.db.query(SAVE_GRANT_KEYS, [collaborativeId, JSON.stringify(grants.map((grant) => keysOfGrant(collaborativeId, grant)))]);
    const gone = ids.filter((id) => !there.has(id));
    if (gone.length > 0) await ctx.db.query(DROP_GRANT_KEYS, [collaborativeId, gone]);
    const stay = new Set(grants.map(({ grantee }) => grantee.id));
    const left = before.map(({ id }) => id).filter((id) => !stay.has(id));
    if (left.length > 0) await ctx.db.query(DROP_GRANTEE_KEYS, [collaborativeId, left]);
  }

  private async load(ctx: MemberCtx, ids: readonly string[]): Promise<Comparable[]> {
    return ids.length === 0 ? [] : (await ctx.db.query<ComparableRow[]>(COMPARABLE, [ctx.viewer.collaborativeId, ids])).map(comparable);
  }

  private async withSaid(ctx: MemberCtx, compared: readonly Comparable[]): Promise<Comparable[]> {
    const said = await this.grantees.of(ctx, [...new Set(compared.flatMap(({ grant }) => grant.grantee.id ?? []))]);
    return compared.map((one) => ({ ...one, said: said.get(one.grant.grantee.id ?? '') ?? [] }));
  }
}
