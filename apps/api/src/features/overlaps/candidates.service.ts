import { Injectable } from '@nestjs/common';
import { areOtherGrantees, likenessOf, mayBeOnePurpose, purposeOutline } from '@acuerdo/overlap';
import type { MemberCtx } from '../../platform/ctx.ts';
import { comparable, type ComparableRow } from './comparable.ts';
import { COMPARABLE } from './comparable.queries.ts';
import { CANDIDATES_OF_ANY, CANDIDATES_OF_EACH, DROP_GRANT_KEYS, DROP_GRANTEE_KEYS, GRANTEES_KEPT, SAVE_GRANT_KEYS, SAVE_GRANTEE_KEYS } from './candidates.queries.ts';
import { keysOfGrant, keysOfGrantees } from './candidates.rules.ts';
import { GranteeFindingService } from '../grantees/grantee-finding.service.ts';
import { GranteeSaidService } from '../grantees/grantee-said.service.ts';
import { outlineOf } from '../grantees/grantee-keys.rules.ts';
import type { Said } from '../grantees/said.rules.ts';
import type { Comparable } from './overlap.rules.ts';

/** Up to so many grants are looked up one by one; what more of them can meet is found by one look at everything. */
const FEW = 200;
/** Names are read beforehand for the grants of so many grantees: it spares reading the grants of those that are others. */
const FEW_GRANTEES = 5;

interface Met {
  readonly id: string;
  readonly granteeId: string;
  /** Whatever is said of it, it is to be looked at. */
  readonly known: boolean;
  readonly byGrantee: boolean;
  /** Where it is met by its purpose. */
  readonly outline: readonly number[] | null;
  /** Where it is met by its grantee. */
  readonly granteeOutline: readonly number[] | null;
}

/** Some grants, and what people said of all grantees concerned. */
interface Around {
  readonly own: readonly Comparable[];
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

/** Finds the grants that some grants can meet, by keys that are kept for each; and keeps them. */
@Injectable()
export class CandidatesService {
  constructor(private readonly grantees: GranteeSaidService, private readonly names: GranteeFindingService) {}

  /** Some grants as they are now, with all that they can meet, by id. Their keys are up to date afterwards. */
  async around(ctx: MemberCtx, ids: readonly string[]): Promise<Comparable[]> {
    const own = await this.load(ctx, ids);
    await this.keep(ctx, ids, own);
    const met = await ctx.db.query<Met[]>(ids.length > FEW ? CANDIDATES_OF_ANY : CANDIDATES_OF_EACH, [ctx.viewer.collaborativeId, ids]);
    const grantees = new Set(own.map(({ grant }) => grant.grantee.id ?? ''));
    const said = await this.grantees.of(ctx, [...new Set([...grantees, ...met.map(({ granteeId }) => granteeId)])]);
    const strangers = await this.strangersAmong(ctx, met, { own, said });
    const known = new Set(own.map(({ grant }) => grant.id));
    const isSame = samePurposeAs(own, said);
    const mayOverlap = (one: Met) => one.known || (one.byGrantee && !strangers.has(one.granteeId)) || (one.outline !== null && isSame(one));
    const others = await this.load(ctx, met.filter((one) => !known.has(one.id) && mayOverlap(one)).map(({ id }) => id));
    return [...own, ...others].sort((a, b) => (a.grant.id < b.grant.id ? -1 : 1)).map((one) => ({ ...one, said: said.get(one.grant.grantee.id ?? '') ?? [] }));
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

  /**
   * Grantees that share a key with those of the touched grants and are others than all of them, whatever their grants say. What people
   * said of one of the two decides instead, view by view: then it is none.
   */
  private async strangersAmong(ctx: MemberCtx, met: readonly Met[], { own, said }: Around): Promise<Set<string>> {
    const isTold = (id: string): boolean => (said.get(id) ?? []).length > 0;
    const grantees = new Map(own.map(({ grant: { grantee } }) => [grantee.id ?? '', outlineOf(grantee)]));
    const others = new Map(met.filter(({ granteeId, byGrantee }) => byGrantee && !grantees.has(granteeId) && !isTold(granteeId)).map((one) => [one.granteeId, one.granteeOutline ?? []]));
    if (others.size === 0 || grantees.size > FEW_GRANTEES || [...grantees.keys()].some(isTold)) return new Set();
    const apart = [...others].filter(([, outline]) => [...grantees.values()].every((one) => areOtherGrantees(one, outline))).map(([id]) => id);
    const doubtful = new Set(others.keys()).difference(new Set(apart));
    const read = doubtful.size === 0 ? [] : await this.names.comparable(ctx, [...grantees.keys(), ...doubtful]);
    const ones = read.filter(({ id }) => grantees.has(id));
    const strangers = read.filter(({ id, profile }) => doubtful.has(id) && ones.every((one) => likenessOf(one.profile, profile).answer === 'other'));
    return new Set([...apart, ...strangers.map(({ id }) => id)]);
  }
}

/**
 * Whether what one of some grants was met by, its purpose, may be the same in truth. Names that people said are left out of a text as
 * the grantee's own are, so that nothing is told where something was said.
 */
function samePurposeAs(own: readonly Comparable[], said: ReadonlyMap<string, readonly Said[]>): (met: Met) => boolean {
  const isTold = (id: string): boolean => (said.get(id) ?? []).length > 0;
  const outlines = own.map(({ grant }) => (isTold(grant.grantee.id ?? '') ? [] : purposeOutline(grant)));
  return ({ granteeId, outline }) => outline === null || isTold(granteeId) || outlines.some((one) => mayBeOnePurpose(one, outline));
}
