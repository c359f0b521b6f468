import { Fraction } from '@acuerdo/exact';
import { NONE, type Box } from '../src/ballots/box.ts';
import type { RankedBallot, ScoredBallot } from '../src/ballots/ballot.ts';

/** A generator of whole numbers below a bound, the same for the same seed (Lehmer, minimal standard). */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export const optionNames = (count: number): string[] => Array.from({ length: count }, (_, at) => `option ${String(at + 1).padStart(2, '0')}`);

const ONE = Fraction.of(1);

/** Ballots that rank at least half of the options in an order of their own. */
export function rankedBallots(size: number, options: readonly string[], draw: (below: number) => number): RankedBallot[] {
  return Array.from({ length: size }, () => {
    const order = shuffled(options, draw);
    const ranked = Math.ceil(options.length / 2) + draw(Math.floor(options.length / 2) + 1);
    return { ranking: order.slice(0, ranked).map((id) => [id]), weight: ONE };
  });
}

export const scoredBallots = (size: number, options: readonly string[], most: number, draw: (below: number) => number): ScoredBallot[] =>
  Array.from({ length: size }, () => ({ scores: Object.fromEntries(options.map((id) => [id, draw(most + 1)])), weight: ONE }));

/** A box of ballots that rank all options, packed without ever being objects. */
export function packedBox(size: number, options: readonly string[], draw: (below: number) => number): Box {
  const width = options.length;
  const ranks = new Uint16Array(size * width).fill(NONE);
  for (let from = 0; from < ranks.length; from += width) shuffled([...options.keys()], draw).forEach((option, rank) => { ranks[from + option] = rank; });
  return { options, listed: [...options.keys()], size, ranks, scores: null, digits: [new Float64Array(size).fill(1)], den: 1n };
}

function shuffled<T>(all: readonly T[], draw: (below: number) => number): T[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
