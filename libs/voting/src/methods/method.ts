import type { Unranked } from '../ballots/ballot.ts';
import type { Box } from '../ballots/box.ts';
import type { Table } from '../ballots/pairwise.ts';
import type { Message } from '../message.ts';
import type { Strength } from './strength.ts';

/** What becomes of a ballot in a round that reaches a rank with several continuing options (rule book d6). */
export type EqualRank = 'exhaust' | 'wait' | 'split' | 'skip';

/** The parameters of all methods; each method reads those that its entry in the table names. */
export interface Variant {
  readonly strength: Strength | 'opposition';
  readonly unranked: Unranked;
  readonly equalRank: EqualRank;
  /** The highest score that a ballot may give; null: not declared. */
  readonly maxScore: number | null;
  /** Scores are averaged over those who gave one, of whom there must be so many; null: they are added up. */
  readonly minScorers: number | null;
  /** Which option comes first where a method has to take equals in some order, declared beforehand; null: none was declared. */
  readonly tieOrder: readonly string[] | null;
  /** What stays if nothing is chosen; null: the option listed last. */
  readonly defaultOption: string | null;
}

/** What a count has to show, beyond its winners. Plain JSON: exact numbers are texts, so the same ballots give the same bytes. */
export interface Account {
  /** Tiers from the top; in a tier all are tied. */
  readonly ranking?: readonly (readonly string[])[];
  readonly scores?: Readonly<Record<string, string>>;
  readonly pairwise?: Table;
  readonly paths?: Table;
  readonly rounds?: readonly Round[];
  readonly eliminationOrder?: readonly string[];
  readonly undecidedElimination?: readonly string[];
  /** Options between which the rule itself cannot tell, where it stops before a winner. */
  readonly tie?: readonly string[];
  /** Who wins over every order of the tied steps; null: there are too many orders to try. */
  readonly allTieOrders?: readonly string[] | null;
  readonly independentOfTieOrder?: boolean | null;
  readonly steps: readonly Message[];
}

/** A round of a count by elimination: who has how much, what has stopped, and who goes. */
export interface Round {
  readonly votes: Readonly<Record<string, string>>;
  readonly exhausted: string;
  readonly removed: readonly string[];
}

/** `winners`: places in the box's options, the whole tied set; null where the rule stops before it has any. The account is made when asked for. */
export interface Elected {
  readonly winners: readonly number[] | null;
  readonly account: () => Account;
}

/** A way of counting, by one signature for all. `counts` names the ballots that it can read: scores can be read as ranks, not the reverse. */
export interface Method {
  readonly counts: 'ranks' | 'scores';
  readonly parameters: readonly (keyof Variant)[];
  /** What a parameter is where none is given, if not what is usual. */
  readonly usual?: Partial<Variant>;
  /** The strengths it knows, where it asks for one. */
  readonly strengths?: readonly Variant['strength'][];
  readonly elect: (box: Box, variant: Variant) => Elected;
}
