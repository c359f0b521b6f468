import { granteeKeys as keysOfGrantee, mayHavePurpose } from './find-overlaps.ts';
import { profileOf, Vocabulary } from './profile.ts';
import type { Grantee, OverlapGrant } from './types.ts';

/** The keys by which two grants may have one grantee. Two grants that share no key never overlap. */
export function granteeKeys(grantee: Grantee): readonly number[] {
  return [...keysOfGrantee(profileOf({ id: '', decider: { kind: 'partner', id: '', name: '' }, grantee, title: '', purpose: '', themes: [], places: [] }, new Vocabulary()))].map(numberOf);
}

/** The keys by which grants to two grantees may have one purpose. */
export function purposeKeys(grant: OverlapGrant): readonly number[] {
  const words = new Map<number, string>();
  class Recording extends Vocabulary {
    override numberOf(concept: string): number {
      const number = super.numberOf(concept);
      words.set(number, concept);
      return number;
    }
  }
  const profile = profileOf(grant, new Recording());
  if (!mayHavePurpose(profile)) return [];
  return (profile.concepts ?? []).flatMap((concept) => grant.places.map((place) => numberOf(`${words.get(concept)} in ${place}`)));
}

function numberOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return ((high >>> 0) & 0xfffff) * 0x100000000 + (low >>> 0);
}
