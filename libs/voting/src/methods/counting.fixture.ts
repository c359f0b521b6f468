import { Fraction } from '@acuerdo/exact';
import { parseRanking, type RankedBallot, type ScoredBallot } from '../ballots/ballot.ts';
import { count, type Count } from '../count.ts';
import type { Variant } from './method.ts';

/** Ranked ballots by how they are written: { 'A>B=C': 3, B: '1/3' }. */
export const ballotsOf = (written: Record<string, number | string>): RankedBallot[] =>
  Object.entries(written).map(([ranking, weight]) => ({ ranking: parseRanking(ranking), weight: weightOf(weight) }));

/** Scored ballots: [2, { A: 5, B: 3 }] is two of them. */
export const scoresOf = (...ballots: readonly (readonly [number | string, Record<string, number>])[]): ScoredBallot[] =>
  ballots.map(([weight, scores]) => ({ scores, weight: weightOf(weight) }));

/** A count that must not be refused. */
export function counted(method: string, options: readonly string[], ballots: readonly (RankedBallot | ScoredBallot)[], variant: Partial<Variant> = {}): Count {
  const result = count({ options, ballots }, method, variant);
  if (!result.ok) throw new Error(result.reason.key);
  return result.value;
}

function weightOf(written: number | string): Fraction {
  const read = Fraction.parse(written);
  if (!read.ok) throw new Error(`not a weight: ${written}`);
  return read.value;
}
