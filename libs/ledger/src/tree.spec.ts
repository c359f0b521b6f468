import {
  appendLeaf, consistencyProof, EMPTY_ROOT, EMPTY_TREE, GrowingTree, inclusionProof, pathSubtrees, rootOver, stateRoot, treeRoot, verifyConsistency, verifyInclusion, type Hash, type TreeState,
} from '@acuerdo/ledger';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';

const leafOf = (hex: string): Hash => bytesToHex(sha256(Uint8Array.of(0, ...hexToBytes(hex))));

/** The leaves, roots and proofs that the certificate-transparency project publishes with its reference implementation. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(leafOf);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const [A, B, C, D, E, F] = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
] as const;

test('the published roots of one to eight leaves', () => {
  expect(LEAVES.map((_, at) => treeRoot(LEAVES.slice(0, at + 1)))).toEqual(ROOTS);
  expect(treeRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each([[0, 1, []], [0, 8, [A, B, C]], [5, 8, [D, E, ROOTS[3]]], [2, 3, [ROOTS[1]]], [1, 5, [ROOTS[0], B, D]]])(
  'the published inclusion proof of leaf %i in a tree of %i', (index, size, path) => {
    expect(inclusionProof(LEAVES.slice(0, size), index)).toEqual(path);
  });

test.each([[1, 1, []], [1, 8, [A, B, C]], [6, 8, [F, E, ROOTS[3]]], [2, 5, [B, D]]])(
  'the published consistency proof of a tree of %i in one of %i', (first, second, path) => {
    expect(consistencyProof(LEAVES.slice(0, second), first)).toEqual(path);
  });

const many = Array.from({ length: 64 }, (_, at) => leafOf(at.toString(16).padStart(4, '0')));
const roots = [EMPTY_ROOT, ...many.map((_, at) => treeRoot(many.slice(0, at + 1)))];

test('appending leaf by leaf gives the root of the whole tree at every size, and survives being written as JSON', () => {
  let state: TreeState = EMPTY_TREE;
  const tree = new GrowingTree();
  expect([stateRoot(state), tree.root()]).toEqual([EMPTY_ROOT, EMPTY_ROOT]);
  many.forEach((leaf, at) => {
    tree.append(hexToBytes(leaf));
    expect([tree.size, tree.root()]).toEqual([at + 1, roots[at + 1]]);
    state = appendLeaf(JSON.parse(JSON.stringify(state)) as TreeState, leaf);
    expect(state).toMatchObject({ size: at + 1 });
    expect(stateRoot(state)).toBe(roots[at + 1]);
  });
  expect(state.frontier).toHaveLength(1);
});

test('every leaf of every tree up to 64 is proven at its own place and at no other', () => {
  for (let size = 1; size <= 64; size += 1) {
    const leaves = many.slice(0, size);
    leaves.forEach((leaf, index) => {
      const claim = { leaf, index, size, root: roots[size] ?? '', path: inclusionProof(leaves, index) };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, index: (index + 1) % (size + 1) })).toBe(false);
      expect(verifyInclusion({ ...claim, path: [...claim.path, leaf] })).toBe(false);
      if (claim.path.length > 0) expect(verifyInclusion({ ...claim, path: claim.path.slice(0, -1) })).toBe(false);
    });
  }
});

test('every tree up to 64 is proven a beginning of every larger one, and of no other root', () => {
  for (let second = 1; second <= 64; second += 1) {
    for (let first = 1; first <= second; first += 1) {
      const claim = {
        first: { size: first, root: roots[first] ?? '' }, second: { size: second, root: roots[second] ?? '' },
        path: consistencyProof(many.slice(0, second), first),
      };
      expect(verifyConsistency(claim)).toBe(true);
      expect(verifyConsistency({ ...claim, first: { size: first, root: roots[first - 1] ?? '' } })).toBe(false);
      expect(verifyConsistency({ ...claim, second: { size: second, root: roots[second - 1] ?? '' } })).toBe(false);
    }
  }
});

const flipped = (hash: Hash, digit: number): Hash =>
  `${hash.slice(0, digit)}${hash[digit] === '0' ? '1' : '0'}${hash.slice(digit + 1)}`;

test('one changed digit anywhere in a proof, leaf or root is seen', () => {
  const place = fc.record({ size: fc.integer({ min: 2, max: 64 }), at: fc.nat(), digit: fc.integer({ min: 0, max: 63 }), part: fc.nat() });
  fc.assert(fc.property(place, ({ size, at, digit, part }) => {
    const [leaves, index] = [many.slice(0, size), at % size];
    const hashes = [leaves[index] ?? '', roots[size] ?? '', ...inclusionProof(leaves, index)];
    const [leaf = '', root = '', ...path] = hashes.map((hash, number) => number === part % hashes.length ? flipped(hash, digit) : hash);
    expect(verifyInclusion({ leaf, root, path, index, size })).toBe(false);

    const first = 1 + (at % (size - 1));
    const trail = [roots[first] ?? '', roots[size] ?? '', ...consistencyProof(leaves, first)];
    const [older = '', newer = '', ...steps] = trail.map((hash, number) => number === part % trail.length ? flipped(hash, digit) : hash);
    expect(verifyConsistency({ first: { size: first, root: older }, second: { size, root: newer }, path: steps })).toBe(false);
  }), { numRuns: 500 });
});

test('what is no tree is refused', () => {
  expect(verifyConsistency({ first: { size: 0, root: EMPTY_ROOT }, second: { size: 8, root: roots[8] ?? '' }, path: [] })).toBe(false);
  expect(verifyInclusion({ leaf: many[0] ?? '', index: 0, size: 1.5, root: many[0] ?? '', path: [] })).toBe(false);
  expect(verifyInclusion({ leaf: 'x', index: 0, size: 1, root: 'x', path: [] })).toBe(false);
  expect(() => inclusionProof(many, 64)).toThrow(RangeError);
  expect(() => consistencyProof(many, 0)).toThrow(RangeError);
});

test('the subtrees that appending tells of give every inclusion proof, without a leaf but those of the path', () => {
  const known = new Map<string, Hash>();
  many.reduce((state, leaf, at) => {
    known.set(`0 ${at}`, leaf);
    return appendLeaf(state, leaf, ({ level, at: place }, root) => known.set(`${level} ${place}`, root));
  }, EMPTY_TREE);
  expect(known.size).toBe(2 * many.length - 1);
  for (let size = 1; size <= many.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const path = pathSubtrees(size, index).map((parts) => rootOver(parts.map(({ level, at }) => known.get(`${level} ${at}`) ?? '')));
      expect(path).toEqual(inclusionProof(many.slice(0, size), index));
    }
  }
  expect(() => pathSubtrees(3, 3)).toThrow(RangeError);
});
