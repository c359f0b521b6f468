import { bytesToHex } from '@noble/hashes/utils.js';
import { nodeOf } from './bytes.ts';
import type { Hash } from './hash.ts';
import type { Subtree } from './subtrees.ts';
import { EMPTY_ROOT, nodeHash } from './tree.ts';

/** A tree as far as appending needs it: its size and the roots of its complete subtrees, the largest first. Plain JSON. */
export interface TreeState {
  readonly size: number;
  readonly frontier: readonly Hash[];
}

export const EMPTY_TREE: TreeState = { size: 0, frontier: [] };

/** Told of each complete subtree that an append makes, by its root. */
export type OnSubtree = (subtree: Subtree, root: Hash) => void;

/** The tree with one more leaf, without reading the others: O(log n) hashes kept, O(1) computed on average. */
export function appendLeaf({ size, frontier }: TreeState, leaf: Hash, onSubtree?: OnSubtree): TreeState {
  const peaks = [...frontier];
  let level = 0;
  grow(peaks, size, leaf, (left, right) => {
    const root = nodeHash(left, right);
    level += 1;
    onSubtree?.({ level, at: Math.floor(size / 2 ** level) }, root);
    return root;
  });
  return { size: size + 1, frontier: peaks };
}

/** The root of the tree so far: the same as `treeRoot` of all its leaves. */
export function stateRoot({ frontier }: TreeState): Hash {
  return frontier.length === 0 ? EMPTY_ROOT : rootOver(frontier);
}

/** The root over complete subtrees side by side, the largest first. There is at least one. */
export function rootOver(roots: readonly Hash[]): Hash {
  return roots.reduceRight((right, left) => nodeHash(left, right));
}

/** The same for whoever appends millions of leaves, as bytes. */
export class GrowingTree {
  size = 0;
  private readonly peaks: Uint8Array[] = [];

  append(leaf: Uint8Array): void {
    grow(this.peaks, this.size, leaf, nodeOf);
    this.size += 1;
  }

  root(): Hash {
    return this.peaks.length === 0 ? EMPTY_ROOT : bytesToHex(this.peaks.reduceRight((right, left) => nodeOf(left, right)));
  }
}

/** Each set bit of the size is a complete subtree, and a new leaf carries over those at its end. */
function grow<T>(peaks: T[], size: number, leaf: T, node: (left: T, right: T) => T): void {
  let peak = leaf;
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) peak = node(peaks.pop() as T, peak);
  peaks.push(peak);
}
