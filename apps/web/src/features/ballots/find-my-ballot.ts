import { readReceipt, tagOf } from '@acuerdo/record';
import type { BallotChoice } from '@acuerdo/voting';

/** A ballot of a published box. */
export interface BoxBallot {
  readonly voterId: string;
  readonly choice: BallotChoice;
}

export type Found = { readonly kind: 'no-receipt' | 'not-there' } | { readonly kind: 'found'; readonly tag: string };

/** Looks for the ballot of a receipt in the published box; the receipt is hashed here and goes nowhere. */
export function findBallot(written: string, ballots: readonly BoxBallot[]): Found {
  const receipt = readReceipt(written);
  if (receipt === null) return { kind: 'no-receipt' };
  const tag = tagOf(receipt);
  return ballots.some(({ voterId }) => voterId === tag) ? { kind: 'found', tag } : { kind: 'not-there' };
}
