import type { Hash, Json, JsonObject } from '@acuerdo/ledger';
import type { BallotChoice, Elector, MotionSpec, TaggedBallot } from '@acuerdo/voting';
import { isObject } from './shape.ts';

/** A ballot as the ledger has it; who cast it and what it says only where the file opens it. */
export interface BallotState {
  readonly entryId: string;
  /** The hash of its entry. */
  readonly receipt: Hash;
  readonly version: number;
  readonly textVersion: number;
  readonly open: { readonly voterId: string; readonly choice: BallotChoice } | null;
}

/** What the boards have said of a closed vote: how many are still awaited, and which ballots fall out of it. */
export interface Waiting {
  readonly left: number;
  readonly fallen: readonly string[];
  /** Whether the result stands; null while a board is awaited. */
  readonly stands: boolean | null;
}

export interface MotionState {
  readonly spec: MotionSpec;
  readonly specHash: string;
  readonly electorate: readonly Elector[];
  readonly secret: boolean;
  /** The version of the text that is put to the vote now. */
  textVersion: number;
  /** Each voter's last ballot, by entry id, in the order of the ledger, whatever text it answers; of a secret vote, that they took part. */
  readonly current: Map<string, BallotState>;
  /** Of a secret vote: who took part, as far as the file says. */
  readonly tookPart: Set<string>;
  /** Of a secret vote that ended: its ballots, where the file shows them. */
  box?: { readonly root: Hash; readonly ballots: readonly TaggedBallot[] | null };
  /** The order that the lot gave, where one was drawn. */
  drawn?: readonly string[];
  closed: { readonly outcome: Json; readonly chosen: Json } | null;
  /** Where the result is or was provisional. */
  waiting?: Waiting;
  /** The last decision on it; `provisional` until its result is settled. */
  decided?: { readonly number: number; readonly provisional: boolean };
}

/** The ballots that count: the last one of each voter, where it answers the text that stands. */
export const standing = ({ current, textVersion }: MotionState): BallotState[] => [...current.values()].filter((ballot) => ballot.textVersion === textVersion);
/** Those who may vote; a file may say anything where the electorate should be. */
const eligibleIn = (electorate: unknown): JsonObject[] => (Array.isArray(electorate) ? electorate.filter(isObject).filter((elector) => elector['recused'] !== true) : []);

export const isElector = (electorate: unknown, voterId: string): boolean => eligibleIn(electorate).some((elector) => elector['voterId'] === voterId);

export const eligible = (electorate: unknown): number => eligibleIn(electorate).length;
