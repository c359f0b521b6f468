import { blocksBy, granteeKeys, mayBeParallel, mayHavePurpose, ranked } from './find-overlaps.ts';
import { compareProfiles } from './compare.ts';
import { profileOf, squaredWeight, Vocabulary, type Profile } from './profile.ts';
import type { Overlap, OverlapGrant } from './types.ts';

/**
 * The overlaps between grants of one side and grants of another, most important first: exactly those pairs of a full run over both
 * in which one grant is of each side. What is within a side is not looked at, so a short file beside a long register costs little
 * more than the length of the register. No id stands on both sides.
 */
export function overlapsAcross(some: readonly OverlapGrant[], others: readonly OverlapGrant[]): Overlap[] {
  const vocabulary = new Vocabulary();
  const profiles = others.map((grant) => profileOf(grant, vocabulary));
  const meeting = [sharingGrantee(profiles), sharingPurpose(profiles)];
  return ranked(some.flatMap((grant) => {
    const profile = profileOf(grant, vocabulary);
    const candidates = new Set(meeting.flatMap((meet) => meet(profile)));
    return [...candidates].flatMap((other) => compareProfiles(profile, other) ?? []);
  }));
}

type Meeting = (profile: Profile) => Profile[];

function sharingGrantee(profiles: readonly Profile[]): Meeting {
  const blocks = blocksBy(profiles, granteeKeys);
  return (profile) => [...granteeKeys(profile)].flatMap((key) => blocks.get(key) ?? []).flatMap((at) => profiles[at] ?? []);
}

function sharingPurpose(profiles: readonly Profile[]): Meeting {
  const placed = profiles.filter(mayHavePurpose);
  const standing = blocksBy(placed, ({ concepts }) => new Set(concepts));
  return (profile) => {
    if (!mayHavePurpose(profile)) return [];
    const dots = new Map<number, number>();
    for (const concept of profile.concepts ?? []) {
      for (const at of standing.get(concept) ?? []) dots.set(at, (dots.get(at) ?? 0) + squaredWeight(concept));
    }
    return [...dots].flatMap(([at, dot]) => {
      const other = placed[at];
      return other && mayBeParallel(dot, profile, other) ? [other] : [];
    });
  };
}
