export type {
  Between, Decider, Duplicate, Evidence, Grantee, Mark, Message, Overlap, OverlapGrant, OverlapKind, Signal, Stage, Vehicle,
} from './types.ts';
export type { Classified, Contribution, Pooling, PoolRow, RowRole } from './pool-rows.ts';
export { overlapsAcross } from './across.ts';
export { asPools } from './as-pools.ts';
export { compare } from './compare.ts';
export { findDuplicates } from './duplicates.ts';
export { byImportance, findOverlaps, overlapsOf } from './find-overlaps.ts';
export { fromRegister, type RegisteredGrant } from './registered.ts';
export { compareNames, readName, type Name, type NameLevel } from './names.ts';
export { VERSION as WEIGHTS_VERSION } from './weights.ts';
export {
  boldnessOf, BOLDNESS, concentration, differentiation, likeness, moneyState, MONEY_STATES, ROLE_KINDS, splitGrant,
  type Award, type Beside, type Boldness, type CommonCell, type Concentration, type GrantToSplit, type Meeting, type MoneyState, type Part,
} from './portfolio/index.ts';
