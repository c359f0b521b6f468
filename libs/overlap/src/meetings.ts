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
    const identityOf = remembering();
    eachGrantPair(portfolio, [one, other], (first, second) => {
      if (!isAcross(first, second, side)) return true;
      const [a, b] = profilesOf(portfolio, [first, second]);
      if (identityOf(a, b).answer === 'other') return false;
      const overlap = compareProfiles(a, b, identityOf);
      if (overlap) see(overlap);
      return true;
    });
  };
  for (let at = 0; at < Math.min(grantees.length, side?.grantees ?? Infinity); at += 1) compareGrants(at, at);
  const buckets = new Buckets({ count: grantees.length, keysOf: (at) => grantees[at]?.keys ?? [], within: side?.grantees });
  buckets.eachPair((one, other, bucket) => {
    if (!portfolio.areOthers(one, other) && buckets.isFirstOf(one, other, bucket)) compareGrants(one, other);
  });
}

/** Remembers what two grantees are to each other, from either side. */
function remembering(): (left: Profile, right: Profile) => Identity {
  const known = new Map<Profile['grantee'], Identity>();
  return (left, right) => {
    const identity = known.get(left.grantee) ?? compareGrantees(left.grantee, right.grantee);
    known.set(left.grantee, identity);
    return identity;
  };
}

/** Visits the pairs of grants of two grantees, or of one, that are not ruled out at once, until told that there is no more to see. */
function eachGrantPair(portfolio: Portfolio, [one, other]: Pair, visit: (first: number, second: number) => boolean): void {
  for (const first of portfolio.grantsOf[one] ?? []) {
    for (const second of portfolio.grantsOf[other] ?? []) {
      if ((one !== other || first < second) && portfolio.mayMeet(first, second) && !visit(first, second)) return;
    }
  }
}

const isAcross = (a: number, b: number, side?: Side): boolean => side === undefined || (a < side.grants) !== (b < side.grants);

/** Parallel roles: two grantees that nothing makes one, for the same in one place, or for one project. */
function visitSharedPurposes(portfolio: Portfolio, see: See, side?: Side): void {
  const { profiles } = portfolio;
  const keysOf = (at: number): readonly number[] => {
    const profile = profiles[at];
    return profile && profile.onward !== true ? shortKeysOfPurpose(profile.purpose, profile.places.countries) : [];
  };
  const buckets = new Buckets({ count: profiles.length, keysOf, within: side?.grants });
  buckets.eachPair((one, other, bucket) => {
    if (!portfolio.mayMeet(one, other) || !portfolio.mayBeSameWork(one, other)) return;
    if (!isAcross(one, other, side) || !buckets.isFirstOf(one, other, bucket)) return;
    const [a, b] = [profiles[one], profiles[other]];
    const overlap = a && b && isSameWork(a, b) ? compareProfiles(a, b) : null;
    if (overlap?.kind === 'parallel-role') see(overlap);
  });
}

function profilesOf({ profiles }: Portfolio, [one, other]: Pair): readonly [Profile, Profile] {
  const [a, b] = [profiles[one], profiles[other]];
  if (!a || !b) throw new RangeError(`no grant stands at ${one} or ${other}`);
  return [a, b];
}
