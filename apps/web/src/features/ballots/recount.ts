import { canonical, hashText } from '@acuerdo/ledger';
import { countBallotBox, differingParts, type Box } from '@acuerdo/record';
import type { Message } from '@acuerdo/words';

/** `same`: to the byte. `differs`: which parts of the count, by their names. */
export type Recounted =
  | { readonly kind: 'same'; readonly bytes: number; readonly hash: string }
  | { readonly kind: 'differs'; readonly parts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Draws the lot and counts the ballots anew, here, by the library that the server uses, and compares the two counts as canonical JSON. */
export function recount(ballotBox: unknown, counted: unknown): Recounted {
  const answer = countBallotBox(ballotBox as Box);
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const [here, there] = [canonical(answer.count), canonical(counted)];
  if (here === there) return { kind: 'same', bytes: new TextEncoder().encode(here).length, hash: hashText(here) };
  return { kind: 'differs', parts: differingParts(answer.count, counted) };
}
