import type { Hash, Json } from '@acuerdo/ledger';
import type { BallotChoice, Elector, MotionSpec } from '@acuerdo/voting';

/** A ballot as the ledger has it; who cast it and what it says only where the file opens it. */
export interface BallotState {
  readonly entryId: string;
  /** The hash of its entry. */
  readonly receipt: Hash;
  readonly version: number;
  readonly open: { readonly voterId: string; readonly choice: BallotChoice } | null;
}

export interface MotionState {
  readonly spec: MotionSpec;
  readonly specHash: string;
  readonly electorate: readonly Elector[];
  /** Each voter's last ballot, by entry id, in the order of the ledger. */
  readonly current: Map<string, BallotState>;
  /** The order that the lot gave, where one was drawn. */
  drawn?: readonly string[];
  closed: { readonly outcome: Json; readonly chosen: Json } | null;
}
