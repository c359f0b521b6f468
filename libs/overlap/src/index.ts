export type {
  Between, Decider, Duplicate, Evidence, Grantee, Mark, Message, Overlap, OverlapGrant, OverlapKind, Signal, Stage, Vehicle,
} from './types.ts';
export type { Classified, Contribution, Pooling, PoolRow, RowRole } from './pool-rows.ts';
export { asPools } from './as-pools.ts';
export { contradictions, foresees, insideOthers, rolesOf, underCharter, type Charter, type CharterRole, type Placed, type Scope } from './charter.ts';
export { changeableOf, compare, isConfusion } from './compare.ts';
export { findDuplicates } from './duplicates.ts';
export { byImportance, findOverlaps, overlapsAcross, overlapsOf } from './find-overlaps.ts';
export { granteeKeys, meetingKeys, purposeKeys } from './keys.ts';
export { areOtherGrantees, granteeOutline } from './grantee-outlines.ts';
export { mayBeOnePurpose, purposeOutline } from './purpose-outline.ts';
export { likenessOf, type Likeness } from './likeness.ts';
export { granteeProfileOf, type GranteeProfile } from './profile.ts';
export { visitOverlaps } from './meetings.ts';
export { Portfolio } from './portfolio.ts';
export { fromRegister, type RegisteredGrant } from './registered.ts';
export { compareNames, judgeNames, NAME_WEIGHTS_VERSION, type NameComparison, type NameJudgement, type NameLevel } from './names/compare-names.ts';
export type { NameLine } from './names/explain.ts';
export { withCountry, type Countries } from './names/with-country.ts';
export { nameKeys, readName, type Name } from './names/read-name.ts';
export { LIMITS, VERSION as WEIGHTS_VERSION } from './weights.ts';
export {
  boldnessOf, BOLDNESS, concentration, differentiation, likeness, moneyState, MONEY_STATES, ROLE_KINDS, splitGrant,
  type Award, type Beside, type Boldness, type CommonCell, type Concentration, type GrantToSplit, type Meeting, type MoneyState, type Part,
} from './figures/index.ts';
