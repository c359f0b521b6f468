import { canonical, hashText } from '@acuerdo/ledger';
import type { MotionCount } from '@acuerdo/voting';
import { countBallotBox, differingParts, type Box } from './ballot-box.ts';
import type { Message } from './verdict.ts';

/** `same`: to the byte. `differs`: which parts of the count, by their names. */
export type Recounted =
  | { readonly kind: 'same'; readonly count: MotionCount; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'differs'; readonly count: MotionCount; readonly parts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Counts the ballots of a closed vote anew, and compares with the count that is given as canonical JSON. */
export function recountBox(box: Box, counted: unknown): Recounted {
  const answer = countBallotBox(box);
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const { count } = answer;
  const here = canonical(count);
  const parts = differingParts(count, counted);
  return parts.length > 0 ? { kind: 'differs', count, parts } : { kind: 'same', count, bytes: new TextEncoder().encode(here).length, hash: hashText(here) };
}
