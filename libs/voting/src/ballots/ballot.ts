import type { Fraction } from '@acuerdo/exact';
import { option, refuse, type Read } from '../message.ts';

/** Ranks from the top; the options inside a rank are equal. Options left out are unranked; [] is a blank ballot. */
export type Ranking = readonly (readonly string[])[];

export interface RankedBallot {
  readonly ranking: Ranking;
  readonly weight: Fraction;
}

/** Whole numbers by option, 0 and up; one for every approved option where ballots approve. {} is a blank ballot. */
export type Scores = Readonly<Record<string, number>>;

export interface ScoredBallot {
  readonly scores: Scores;
  readonly weight: Fraction;
}

/** What `unranked` options mean: below every ranked one and level with each other, or compared with nothing. */
export type Unranked = 'bottom' | 'no-opinion';

/** Reads "A>B=C": ranks from the top by ">", equals by "=", "" is blank. Names are trimmed; `readBallot` judges the rest. */
export function parseRanking(written: string): string[][] {
  if (written.trim() === '') return [];
  return written.split('>').map((rank) => rank.split('=').map((name) => name.trim()));
}

/**
 * Accepts a ballot from outside. A blank ballot and one that ranks all options equal are both valid, and differ: only the second ranks.
 * Refused: what is not a list of lists of texts, an empty rank, an unknown option, an option twice.
 */
export function readBallot(given: unknown, options: readonly string[]): Read<string[][]> {
  if (!isRanking(given)) return refuse('voting.ballot.notRanking');
  if (given.some((rank) => rank.length === 0)) return refuse('voting.ballot.emptyRank');
  const known = new Set(options);
  const seen = new Set<string>();
  for (const id of given.flat()) {
    if (!known.has(id)) return refuse('voting.ballot.unknownOption', { value: id.slice(0, 80) });
    if (seen.has(id)) return refuse('voting.ballot.optionTwice', { option: option(id) });
    seen.add(id);
  }
  return { ok: true, value: given.map((rank) => [...rank]) };
}

/**
 * Accepts ranks as numbers from outside, 1 the top: `{ A: 1, B: 2, C: 2 }`; equal numbers are equal ranks, and options may be left out.
 * Refused: an unknown option, what is no whole number from 1, and ranks out of order, that is with a number missing in between.
 */
export function readRanks(given: unknown, options: readonly string[]): Read<string[][]> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse('voting.ballot.notRanks');
  const ranking: string[][] = [];
  for (const [id, rank] of Object.entries(given)) {
    if (!options.includes(id)) return refuse('voting.ballot.unknownOption', { value: id.slice(0, 80) });
    if (!Number.isSafeInteger(rank) || rank < 1 || rank > options.length) return refuse('voting.ballot.notRank', { option: option(id), value: String(rank), most: options.length });
    (ranking[rank - 1] ??= []).push(id);
  }
  const missing = Array.from(ranking).findIndex((rank) => rank === undefined);
  return missing < 0 ? { ok: true, value: ranking } : refuse('voting.ballot.outOfOrder', { value: missing + 2, wanted: missing + 1 });
}

/** Accepts scores from outside: whole numbers from 0 to `most` by option. Refused: anything else, and an unknown option. */
export function readScores(given: unknown, options: readonly string[], most: number | null): Read<Scores> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse('voting.ballot.notScores');
  for (const [id, score] of Object.entries(given)) {
    if (!options.includes(id)) return refuse('voting.ballot.unknownOption', { value: id.slice(0, 80) });
    if (!Number.isSafeInteger(score) || score < 0 || (most !== null && score > most)) {
      return refuse(most === null ? 'voting.ballot.notScore' : 'voting.ballot.outOfRange', { option: option(id), value: String(score), ...(most === null ? {} : { most }) });
    }
  }
  return { ok: true, value: given as Scores };
}

function isRanking(given: unknown): given is string[][] {
  return Array.isArray(given) && given.every((rank: unknown) =>
    Array.isArray(rank) && rank.every((id: unknown) => typeof id === 'string'));
}
