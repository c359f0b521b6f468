import { leafHash, sealHash, verifyInclusion, type Entry, type Hash, type SignedTreeHead } from '@acuerdo/ledger';
import type { Openings } from './payload.ts';
import type { BookKey } from './minute-book.ts';

/** One decision with the proof that it stands in the ledger that a signed head speaks of. */
export interface DecisionProof {
  readonly format: typeof DECISION_PROOF;
  readonly version: 1;
  readonly key: BookKey;
  readonly head: SignedTreeHead;
  readonly entry: Entry;
  /** Position of the entry in the chain, from 0. */
  readonly index: number;
  readonly path: readonly Hash[];
  readonly openings: Openings;
  readonly seal: Hash;
}

export const DECISION_PROOF = 'acuerdo-decision-proof';

export interface DecisionProofParts {
  readonly key: BookKey;
  readonly head: SignedTreeHead;
  readonly entry: Entry;
  readonly index: number;
  /** The inclusion proof of the entry in the tree of the head, from the leaf upwards. */
  readonly path: readonly Hash[];
  readonly openings: Openings;
}

/** Refuses (RangeError) what would not verify: an entry that is not at its index in the tree of the head. */
export function makeDecisionProof({ key, head, entry, index, path, openings }: DecisionProofParts): DecisionProof {
  const { size, root } = head.head;
  if (!verifyInclusion({ leaf: leafHash(entry), index, size, root, path })) throw new RangeError(`leaf ${index} of ${size} is not this entry`);
  const proof = { format: DECISION_PROOF, version: 1, key, head, entry, index, path, openings } as const;
  return { ...proof, seal: sealHash(proof) };
}
