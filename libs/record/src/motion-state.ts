import type { Hash, Json } from '@acuerdo/ledger';
import type { BallotChoice, Elector, MotionSpec } from '@acuerdo/voting';

/** A ballot as the ledger has it; who cast it and what it says only where the file opens it. */
export interface BallotState {
  readonly entryId: string;
  /** The hash of its entry. */
  readonly receipt: Hash;
  readonly version: number;
  readonly textVersion: number;
  readonly open: { readonly voterId: string; readonly choice: BallotChoice } | null;
}

export interface MotionState {
  readonly spec: MotionSpec;
  readonly specHash: string;
  readonly electorate: readonly Elector[];
  /** The version of the text that is put to the vote now. */
  textVersion: number;
  /** Each voter's last ballot, by entry id, in the order of the ledger; whatever text it answers. */
  readonly current: Map<string, BallotState>;
  /** The order that the lot gave, where one was drawn. */
  drawn?: readonly string[];
  closed: { readonly outcome: Json; readonly chosen: Json } | null;
}

/** The ballots that count: the last one of each voter, where it answers the text that stands. */
export const standing = ({ current, textVersion }: MotionState): BallotState[] => [...current.values()].filter((ballot) => ballot.textVersion === textVersion);
