export type {
  Between, Decider, Duplicate, Evidence, Grantee, Mark, Message, Overlap, OverlapGrant, OverlapKind, Signal, Stage, Vehicle,
} from './types.ts';
export type { Classified, Contribution, Pooling, PoolRow, RowRole } from './pool-rows.ts';
export { overlapsAcross } from './across.ts';
export { asPools } from './as-pools.ts';
export { contradictions, foresees, insideOthers, rolesOf, underCharter, type Charter, type CharterRole, type Placed, type Scope } from './charter.ts';
export { changeableOf, compare, isConfusion } from './compare.ts';
export { findDuplicates } from './duplicates.ts';
export { byImportance, findOverlaps, overlapsOf } from './find-overlaps.ts';
export { fromRegister, type RegisteredGrant } from './registered.ts';
export { compareNames, readName, type Name, type NameLevel } from './names.ts';
export { VERSION as WEIGHTS_VERSION } from './weights.ts';
