import { compareMoney } from './order.ts';
import { betweenOf, compareProfiles } from './compare.ts';
import { profileOf, squaredWeight, Vocabulary, type Profile } from './profile.ts';
import { purposeLevel } from './purpose.ts';
import type { Grantee, Overlap, OverlapGrant } from './types.ts';

type Pair = readonly [Profile, Profile];

/**
 * All overlaps among the grants, most important first. Take the copies out with `findDuplicates` before, or each overlap comes once
 * a copy. Where an id stands more than once with different content, an overlap of that id is told once, as its most important version.
 * Which pairs are looked at is decided by blocks that lose nothing: the answer is that of comparing every pair.
 */
export function findOverlaps(grants: readonly OverlapGrant[]): Overlap[] {
  const vocabulary = new Vocabulary();
  const profiles = grants.map((grant) => profileOf(grant, vocabulary));
  const pairs = [...granteePairs(profiles), ...purposePairs(profiles)];
  return ranked(pairs.flatMap(([a, b]) => compareProfiles(a, b) ?? []));
}

/** The overlaps of one grant with the others: what a full run would say of it. For re-checking a grant that changed. */
export function overlapsOf(grant: OverlapGrant, others: readonly OverlapGrant[]): Overlap[] {
  const vocabulary = new Vocabulary();
  const profile = profileOf(grant, vocabulary);
  return ranked(others.flatMap((other) => compareProfiles(profile, profileOf(other, vocabulary)) ?? []));
}

/**
 * Most important first: role confusion, then what can still be changed, then money at stake, then bits, then ids.
 * Amounts count by their number, whatever the currency: no rate is invented.
 */
export function byImportance(a: Overlap, b: Overlap): number {
  return Number(b.roleConfusion) - Number(a.roleConfusion) || b.changeable - a.changeable
    || compareMoney(b.atStake, a.atStake) || b.bits - a.bits || textOrder(a.left, b.left) || textOrder(a.right, b.right);
}

export function ranked(overlaps: readonly Overlap[]): Overlap[] {
  const seen = new Set<string>();
  return overlaps.toSorted(byImportance).filter(({ left, right }) => {
    const pair = JSON.stringify([left, right]);
    return !seen.has(pair) && seen.add(pair);
  });
}

const textOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Pairs that may have one grantee: they share a party, a registration or a key of their names. */
function granteePairs(profiles: readonly Profile[]): Pair[] {
  const blocks = blocksBy(profiles, granteeKeys);
  const seen = new Set<number>();
  return [...blocks.values()].flatMap((block) => pairsOf(block, profiles, (a, b) => {
    const pair = a * profiles.length + b;
    return !seen.has(pair) && seen.add(pair) !== undefined;
  }));
}

/** What two grants share that may have one grantee. */
export function granteeKeys({ grant, names, identifiers }: Profile): Set<string> {
  const party = grant.grantee.id === undefined ? [] : [`party ${grant.grantee.id}`];
  return new Set([...party, ...identifiers.map((id) => `id ${id}`), ...names.flatMap(({ keys }) => keys), ...said(grant.grantee)]);
}

/** A pair of which a person spoke: either may name the other. */
const said = ({ sameAs = [] }: Grantee): string[] => sameAs.map((party) => `party ${party}`);

/** Whether a grant can be found by its purpose at all. */
export const mayHavePurpose = ({ concepts, grant }: Profile): boolean => concepts !== null && grant.places.length > 0 && grant.onward !== true;

/** Pairs that may do the same in one country: dot products of all at once, by the grants in which each concept stands. */
function purposePairs(profiles: readonly Profile[]): Pair[] {
  const placed = profiles.filter(mayHavePurpose);
  const standing = new Map<number, number[]>();
  return placed.flatMap((profile, at) => {
    const dots = new Int32Array(at);
    for (const concept of profile.concepts ?? []) {
      const grants = standing.get(concept) ?? [];
      for (const other of grants) dots[other] = (dots[other] ?? 0) + squaredWeight(concept);
      grants.push(at);
      standing.set(concept, grants);
    }
    return placed.slice(0, at).filter((other, place) => mayBeParallel(dots[place] ?? 0, profile, other)).map((other): Pair => [other, profile]);
  });
}

/** Whether two that share so many concepts are worth comparing. */
export function mayBeParallel(dot: number, a: Profile, b: Profile): boolean {
  return dot > 0 && purposeLevel(dot, a, b) !== 'no' && betweenOf(a.grant.decider, b.grant.decider) !== null
    && a.grant.places.some((place) => b.grant.places.includes(place));
}

/** Where in the list those stand that share a key. */
export function blocksBy<Key>(profiles: readonly Profile[], keysOf: (profile: Profile) => ReadonlySet<Key>): Map<Key, number[]> {
  const blocks = new Map<Key, number[]>();
  profiles.forEach((profile, at) => {
    for (const key of keysOf(profile)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  return blocks;
}

function pairsOf(block: readonly number[], profiles: readonly Profile[], wanted: (a: number, b: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < block.length; i += 1) {
    for (let j = i + 1; j < block.length; j += 1) {
      const [a, b] = [block[i] ?? 0, block[j] ?? 0];
      const [one, other] = [profiles[a], profiles[b]];
      if (one && other && betweenOf(one.grant.decider, other.grant.decider) !== null && wanted(a, b)) pairs.push([one, other]);
    }
  }
  return pairs;
}
