import { Buckets } from './buckets.ts';
import { compareProfiles } from './compare.ts';
import { compareGrantees, type Identity } from './identity.ts';
import { shortKeysOfPurpose } from './keys.ts';
import type { Portfolio } from './portfolio.ts';
import type { Profile } from './profile.ts';
import { isSameWork } from './same-work.ts';
import type { Overlap } from './types.ts';

/** How many grants and grantees of a portfolio are of the first side: then only pairs across the sides are told. */
export interface Side { readonly grants: number; readonly grantees: number }

type See = (overlap: Overlap) => void;
type Pair = readonly [number, number];

/**
 * Tells every overlap in a portfolio once, in no order to rely on. Grantees are compared once for all their grants; which pairs are
 * looked at is decided by their keys, which lose nothing: the answer is that of comparing every pair.
 */
export function visitOverlaps(portfolio: Portfolio, see: See, side?: Side): void {
  visitSharedGrantees(portfolio, see, side);
  visitSharedPurposes(portfolio, see, side);
}

/** All kinds but the parallel role: two grants to one grantee, or to two that may be one. */
function visitSharedGrantees(portfolio: Portfolio, see: See, side?: Side): void {
  const { grantees } = portfolio;
  const compareGrants = (one: number, other: number): void => {
    const identityOf = remembering(portfolio.granteeOutlines.areTold(one, other) ? () => false : undefined);
    eachGrantPair(portfolio, [one, other], (first, second) => {
      if (!isAcross(first, second, side)) return true;
      const [a, b] = [portfolio.profile(first), portfolio.profile(second)];
      if (identityOf(a, b).answer === 'other') return false;
      const overlap = compareProfiles(a, b, identityOf);
      if (overlap) see(overlap);
      return true;
    });
  };
  for (let at = 0; at < Math.min(grantees.length, side?.grantees ?? Infinity); at += 1) compareGrants(at, at);
  const buckets = new Buckets({ count: grantees.length, keysOf: (at) => grantees[at]?.keys ?? [], within: side?.grantees });
  buckets.eachPair(portfolio.granteeOutlines, compareGrants);
}

/** Remembers what two grantees are to each other, from either side; `apart` is what is known of their names. */
function remembering(apart?: () => boolean): (left: Profile, right: Profile) => Identity {
  const known = new Map<Profile['grantee'], Identity>();
  return (left, right) => {
    const identity = known.get(left.grantee) ?? compareGrantees(left.grantee, right.grantee, apart);
    known.set(left.grantee, identity);
    return identity;
  };
}

/** Visits the pairs of grants of two grantees, or of one, that are not ruled out at once, until told that there is no more to see. */
function eachGrantPair(portfolio: Portfolio, [one, other]: Pair, visit: (first: number, second: number) => boolean): void {
  for (const first of portfolio.grantsOf[one] ?? []) {
    for (const second of portfolio.grantsOf[other] ?? []) {
      if ((one !== other || first < second) && portfolio.outlines.mayMeet(first, second) && !visit(first, second)) return;
    }
  }
}

const isAcross = (a: number, b: number, side?: Side): boolean => side === undefined || (a < side.grants) !== (b < side.grants);

/** Parallel roles: two grantees that nothing makes one, for the same in one place, or for one project. */
function visitSharedPurposes(portfolio: Portfolio, see: See, side?: Side): void {
  const keysOf = (at: number): readonly number[] => {
    const { purpose, places, onward } = portfolio.profile(at);
    return onward === true ? [] : shortKeysOfPurpose(purpose, places.countries);
  };
  const buckets = new Buckets({ count: portfolio.count, keysOf, within: side?.grants });
  buckets.eachPair(portfolio.outlines, (one, other) => {
    if (!isAcross(one, other, side)) return;
    const [a, b] = [portfolio.profile(one), portfolio.profile(other)];
    const overlap = isSameWork(a, b) ? compareProfiles(a, b) : null;
    if (overlap?.kind === 'parallel-role') see(overlap);
  });
}
