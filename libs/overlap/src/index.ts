export type {
  Between, Decider, Duplicate, Evidence, Grantee, Mark, Message, Overlap, OverlapGrant, OverlapKind, Signal, Stage, Vehicle,
} from './types.ts';
export type { Classified, Contribution, Pooling, PoolRow, RowRole } from './pool-rows.ts';
export { asPools } from './as-pools.ts';
export { compare } from './compare.ts';
export { findDuplicates } from './duplicates.ts';
export { byImportance, findOverlaps, overlapsAcross, overlapsOf } from './find-overlaps.ts';
export { granteeKeys, meetingKeys, purposeKeys } from './keys.ts';
export { visitOverlaps } from './meetings.ts';
export { Portfolio } from './portfolio.ts';
export { fromRegister, type RegisteredGrant } from './registered.ts';
export { compareNames, judgeNames, NAME_WEIGHTS_VERSION, type NameComparison, type NameJudgement, type NameLevel } from './names/compare-names.ts';
export type { NameLine } from './names/explain.ts';
export { withCountry, type Countries } from './names/with-country.ts';
export { nameKeys, readName, type Name } from './names/read-name.ts';
export { LIMITS, VERSION as WEIGHTS_VERSION } from './weights.ts';
