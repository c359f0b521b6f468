import { isHash, type Hash } from './hash.ts';
import { nodeHash } from './tree.ts';

export interface InclusionClaim {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
  readonly path: readonly Hash[];
}

export interface ConsistencyClaim {
  readonly first: { readonly size: number; readonly root: Hash };
  readonly second: { readonly size: number; readonly root: Hash };
  readonly path: readonly Hash[];
}

/** Whether `path` proves that `leaf` is number `index` (from 0) of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function verifyInclusion({ leaf, index, size, root, path }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, ...path].every(isHash)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash === root;
}

/** Whether `path` proves that the first tree is a beginning of the second (RFC 9162, 2.1.4.2). The empty tree proves nothing: refused. */
export function verifyConsistency({ first, second, path }: ConsistencyClaim): boolean {
  if (!isCount(first.size) || !isCount(second.size) || first.size === 0 || first.size > second.size || !path.every(isHash)) return false;
  if (first.size === second.size) return path.length === 0 && first.root === second.root;
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  if (start === undefined || path.length === 0) return false;
  return climb(start, rest, { first, second });
}

function climb(start: Hash, path: readonly Hash[], { first, second }: Omit<ConsistencyClaim, 'path'>): boolean {
  let [at, last, older, newer] = [first.size - 1, second.size - 1, start, start];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      newer = nodeHash(newer, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && older === first.root && newer === second.root;
}

/** Sizes may pass 2^31, where JavaScript's bit operators end. */
const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function isPowerOfTwo(value: number): boolean {
  let power = 1;
  while (power < value) power *= 2;
  return power === value;
}
