import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';
import type { RankedBallot, ScoredBallot } from '../ballots/ballot.ts';

export const OPTIONS = ['A', 'B', 'C', 'D'];

const rankingFrom = (places: readonly (number | null)[]): string[][] =>
  [0, 1, 2, 3].map((place) => OPTIONS.filter((_, at) => places[at] === place)).filter((rank) => rank.length > 0);

/** Weights are fractions, 0 among them. */
export const anyWeight = fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 3 })).map(([num, den]) => Fraction.of(num, den));

const ballotOf = (place: fc.Arbitrary<number | null>): fc.Arbitrary<RankedBallot> =>
  fc.record({ ranking: fc.tuple(place, place, place, place).map(rankingFrom), weight: anyWeight });

/** Ballots with equal ranks, options left out, blank ones. */
export const partial = fc.array(ballotOf(fc.option(fc.nat(3))), { maxLength: 9 });
/** Ballots that rank every option, with equal ranks. */
export const complete = fc.array(ballotOf(fc.nat(3)), { maxLength: 9 });
/** Ballots that rank every option, one after the other. */
export const strict = fc.array(fc.record({ ranking: fc.shuffledSubarray(OPTIONS, { minLength: 4 }).map((ids) => ids.map((id) => [id])), weight: anyWeight }), { minLength: 1, maxLength: 9 });

const score = fc.option(fc.nat(5), { nil: undefined });
export const scored: fc.Arbitrary<ScoredBallot[]> = fc.array(fc.record({
  scores: fc.record({ A: score, B: score, C: score, D: score }).map((scores) =>
    Object.fromEntries(Object.entries(scores).filter((entry): entry is [string, number] => entry[1] !== undefined))),
  weight: anyWeight,
}), { maxLength: 9 });

export const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
