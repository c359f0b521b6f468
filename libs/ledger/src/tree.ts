import { hashTagged, hashText, PREFIX, type Hash } from './hash.ts';

/** The root of a tree without leaves (RFC 9162, 2.1.1): the hash of nothing. */
export const EMPTY_ROOT: Hash = hashText('');

export function nodeHash(left: Hash, right: Hash): Hash {
  return hashTagged(PREFIX.node, [left, right]);
}

/** Merkle Tree Hash of the leaf hashes `leaves` (RFC 9162, 2.1.1). */
export function treeRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length < 2) return leaves[0] ?? EMPTY_ROOT;
  const [left, right] = halves(leaves);
  return nodeHash(treeRoot(left), treeRoot(right));
}

/** The path that proves that leaf `index` (from 0) is in the tree of `leaves`, from the leaf upwards (RFC 9162, 2.1.3.1). */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  if (leaves.length === 1) return [];
  const [left, right] = halves(leaves);
  return index < left.length
    ? [...inclusionProof(left, index), treeRoot(right)]
    : [...inclusionProof(right, index - left.length), treeRoot(left)];
}

/** The proof that the tree of the first `size` leaves is a beginning of the tree of `leaves` (RFC 9162, 2.1.4.1). */
export function consistencyProof(leaves: readonly Hash[], size: number): Hash[] {
  if (!Number.isInteger(size) || size < 1 || size > leaves.length) throw new RangeError(`no beginning of ${size} in a tree of ${leaves.length}`);
  return subproof(leaves, size, true);
}

function subproof(leaves: readonly Hash[], size: number, known: boolean): Hash[] {
  if (size === leaves.length) return known ? [] : [treeRoot(leaves)];
  const [left, right] = halves(leaves);
  return size <= left.length
    ? [...subproof(left, size, known), treeRoot(right)]
    : [...subproof(right, size - left.length, false), treeRoot(left)];
}

/** Splits at the largest power of two that is smaller than the number of leaves. */
function halves(leaves: readonly Hash[]): [readonly Hash[], readonly Hash[]] {
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return [leaves.slice(0, split), leaves.slice(split)];
}
