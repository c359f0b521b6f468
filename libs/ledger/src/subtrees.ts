/** A complete subtree: `at` is the how-manieth of its level, from 0; level 0 are the leaves, and a subtree of level k has 2^k of them. */
export interface Subtree {
  readonly level: number;
  readonly at: number;
}

/**
 * Of which subtrees the inclusion proof of leaf `index` in a tree of `size` is made (RFC 9162, 2.1.3.1), from the leaf upwards: each part of the path is the
 * root over these, the largest first. With the roots of complete subtrees at hand, a proof of a million leaves reads some twenty of them and no leaf.
 * Throws `RangeError` for a leaf that is not there.
 */
export function pathSubtrees(size: number, index: number): Subtree[][] {
  if (!Number.isInteger(index) || index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const path: Subtree[][] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + halfOf(to - from);
    const [left, right] = [completeIn(from, middle), completeIn(middle, to)];
    path.push(index < middle ? right : left);
    [from, to] = index < middle ? [from, middle] : [middle, to];
  }
  return path.reverse();
}

/** The largest power of two that is smaller than a number from 2. */
function halfOf(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

/** The complete subtrees that cover the leaves of a subtree of the tree, the largest first. */
function completeIn(from: number, to: number): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let start = from; start < to;) {
    let [level, leaves] = [0, 1];
    while (leaves * 2 <= to - start) [level, leaves] = [level + 1, leaves * 2];
    subtrees.push({ level, at: start / leaves });
    start += leaves;
  }
  return subtrees;
}
