export { canonical, NotCanonical, type Json, type JsonObject, type Message } from './json.ts';
export { hashBytes, hashText, isHash, type Hash } from './hash.ts';
export { chainHash, commitment, entryHash, GENESIS, hashEntry, leafHash, sealHash, type Entry } from './entry.ts';
export { consistencyProof, EMPTY_ROOT, inclusionProof, treeRoot } from './tree.ts';
export { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './proof.ts';
export { appendLeaf, EMPTY_TREE, stateRoot, type TreeState } from './tree-state.ts';
export {
  canVerifySignatures, generateSigningKey, keyIdOf, signHead, verifyHead, type SignedTreeHead, type SigningKey, type TreeHead,
} from './head.ts';
