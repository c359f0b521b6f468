import { canonical, hashText } from '@acuerdo/ledger';
import { likenessOf, NAME_WEIGHTS_VERSION, type Evidence, type Grantee, type Likeness } from '@acuerdo/overlap';
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

/** What is compared of it: the names and numbers alone, not what people said, and not that it stands in this register. */
export const asGrantee = ({ names, identifiers, country }: Comparable): Grantee => ({ names, identifiers, ...(country ? { country } : {}) });

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
export const basisOf = (left: Comparable, right: Comparable, { tenths }: Likeness, meets: boolean): Basis =>
  ({ tenths, weightsVersion: NAME_WEIGHTS_VERSION, numbers: [...new Set([...left.identifiers, ...right.identifiers])].sort(), meets });

/** Two grantees compared, and whether the verdict on them still holds. Null where nobody need look: nothing speaks for it, and nobody said anything. */
export function foundPair(left: Comparable, right: Comparable, { last, meets }: { last: LastVerdict; meets: boolean }): FoundPair | null {
  const likeness = likenessOf(asGrantee(left), asGrantee(right));
  if (likeness.answer === 'other' && last.verdict === null) return null;
  const { state, returned } = stateOf(last, basisOf(left, right, likeness, meets));
  const { tenths, evidence } = likeness;
  return { leftId: left.id, rightId: right.id, tenths, evidence, evidenceHash: hashText(canonical({ evidence })), weightsVersion: NAME_WEIGHTS_VERSION, state, returned };
}

/** What is put aside returns when its evidence has grown; what was confirmed stays so. */
export function stateOf({ verdict, basis }: LastVerdict, now: Basis): { state: Verdict; returned: Message | null } {
  if (verdict === null || verdict === 'open' || basis === null) return { state: 'open', returned: null };
  const returned = verdict === 'same' ? null : returnedBecause(basis, now);
  return { state: returned ? 'open' : verdict, returned };
}
