export { canonical, isCanonical, NotCanonical, type Json, type JsonObject, type Message } from './json.ts';
export { hashBytes, hashText, isHash, type Hash } from './hash.ts';
export { chainHash, commitment, entryHash, GENESIS, hashEntry, leafHash, sealHash, startSeal, type Entry, type Sealing } from './entry.ts';
export { consistencyProof, EMPTY_ROOT, inclusionProof, treeRoot } from './tree.ts';
export { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './proof.ts';
export { appendLeaf, EMPTY_TREE, GrowingTree, rootOver, stateRoot, type TreeState } from './tree-state.ts';
export { pathSubtrees, type Subtree } from './subtrees.ts';
export { bytesOf, hashesOf, hexOf, linkOf } from './bytes.ts';
export {
  canVerifySignatures, generateSigningKey, keyIdOf, signHead, verifyHead, type SignedTreeHead, type SigningKey, type TreeHead,
} from './head.ts';
