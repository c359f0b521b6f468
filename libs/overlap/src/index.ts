export type {
  Between, Decider, Duplicate, Evidence, Grantee, Mark, Message, Overlap, OverlapGrant, OverlapKind, Signal, Stage, Vehicle,
} from './types.ts';
