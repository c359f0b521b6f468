import { canonical, hashText } from '@acuerdo/ledger';
import { granteeProfileOf, likenessOf, NAME_WEIGHTS_VERSION, type Evidence, type GranteeProfile } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';
import type { Verdict } from './grantee-verdict.entity.ts';
import { returnedBecause, type Basis } from './returning.rules.ts';

/** A grantee with all by which it can be known. */
export interface Comparable {
  readonly id: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly country: string | null;
}

/** A grantee made ready for comparing: by its names and numbers alone, not by what people said, nor by that it stands in this register. */
export interface ReadGrantee extends Comparable {
  readonly profile: GranteeProfile;
}

export function readGrantee(grantee: Comparable): ReadGrantee {
  const { names, identifiers, country } = grantee;
  return { ...grantee, profile: granteeProfileOf({ names, identifiers, ...(country ? { country } : {}) }) };
}

export interface Pair {
  readonly leftId: string;
  readonly rightId: string;
}

/** What was last said of a pair, if anything. */
export interface LastVerdict {
  readonly verdict: Verdict | null;
  readonly basis: Basis | null;
}

/** A pair as it is kept. */
export interface FoundPair extends Pair {
  readonly tenths: number;
  readonly evidence: readonly Evidence[];
  readonly evidenceHash: string;
  readonly weightsVersion: number;
  readonly state: Verdict;
  readonly returned: Message | null;
}

export const pairOf = (one: string, other: string): Pair => (one < other ? { leftId: one, rightId: other } : { leftId: other, rightId: one });
export const keyOf = ({ leftId, rightId }: Pair): string => `${leftId} ${rightId}`;

/** What there is to judge two grantees by. */
export const basisOf = (left: ReadGrantee, right: ReadGrantee, meets: boolean): Basis => ({
  tenths: likenessOf(left.profile, right.profile).tenths, weightsVersion: NAME_WEIGHTS_VERSION, numbers: [...new Set([...left.identifiers, ...right.identifiers])].sort(), meets,
});

/** Two grantees compared, and whether the verdict on them still holds. Null where nobody need look: nothing speaks for it, and nothing that was said holds. */
export function foundPair(left: ReadGrantee, right: ReadGrantee, { last, meets }: { last: LastVerdict; meets: boolean }): FoundPair | null {
  const { answer, tenths, evidence } = likenessOf(left.profile, right.profile);
  const isSaid = last.verdict !== null && last.verdict !== 'open';
  if (answer === 'other' && !isSaid) return null;
  const { state, returned } = isSaid ? stateOf(last, basisOf(left, right, meets)) : OPEN;
  return { leftId: left.id, rightId: right.id, tenths, evidence, evidenceHash: hashOf(evidence), weightsVersion: NAME_WEIGHTS_VERSION, state, returned };
}

export const hashOf = (evidence: FoundPair['evidence']): string => hashText(canonical({ evidence }));

const OPEN = { state: 'open', returned: null } as const;

/** What is put aside returns when its evidence has grown; what was confirmed stays so. */
export function stateOf({ verdict, basis }: LastVerdict, now: Basis): { state: Verdict; returned: Message | null } {
  if (verdict === null || verdict === 'open' || basis === null) return OPEN;
  const returned = verdict === 'same' ? null : returnedBecause(basis, now);
  return { state: returned ? 'open' : verdict, returned };
}
