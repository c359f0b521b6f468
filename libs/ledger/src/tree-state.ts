import type { Hash } from './hash.ts';
import { EMPTY_ROOT, nodeHash } from './tree.ts';

/** A tree as far as appending needs it: its size and the roots of its complete subtrees, the largest first. Plain JSON. */
export interface TreeState {
  readonly size: number;
  readonly frontier: readonly Hash[];
}

export const EMPTY_TREE: TreeState = { size: 0, frontier: [] };

/** The tree with one more leaf, without reading the others: O(log n) hashes kept, O(1) computed on average. */
export function appendLeaf({ size, frontier }: TreeState, leaf: Hash): TreeState {
  const peaks = [...frontier];
  let peak = leaf;
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) peak = nodeHash(peaks.pop() ?? EMPTY_ROOT, peak);
  return { size: size + 1, frontier: [...peaks, peak] };
}

/** The root of the tree so far: the same as `treeRoot` of all its leaves. */
export function stateRoot({ frontier }: TreeState): Hash {
  return frontier.length === 0 ? EMPTY_ROOT : frontier.reduceRight((right, left) => nodeHash(left, right));
}
