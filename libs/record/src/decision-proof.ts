import { inclusionProof, leafHash, sealHash, type Entry, type Hash, type SignedTreeHead } from '@acuerdo/ledger';
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
  /** Leaf hashes of the entries that the head covers, in order. */
  readonly leaves: readonly Hash[];
  readonly openings: Openings;
}

/** Refuses (RangeError) an index outside the leaves, and an entry that is not the leaf at its index. */
export function makeDecisionProof({ key, head, entry, index, leaves, openings }: DecisionProofParts): DecisionProof {
  if (leaves[index] !== leafHash(entry)) throw new RangeError(`leaf ${index} is not this entry`);
  const proof = {
    format: DECISION_PROOF, version: 1, key, head, entry, index, path: inclusionProof(leaves, index), openings,
  } as const;
  return { ...proof, seal: sealHash(proof) };
}
