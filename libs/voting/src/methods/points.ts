import { weigh, type Box } from '../ballots/box.ts';

/** How much weight gave each option each score: `given[option][level]`, `levels` in rising order. */
export interface Points {
  readonly levels: readonly number[];
  readonly given: readonly (readonly bigint[])[];
}

/** The scores that were given, by option. What a ballot leaves out is at no level. */
export function pointsOf(box: Box): Points {
  const { levels, given } = box.scores ?? { levels: [0], given: new Int32Array(box.ranks.length).fill(-1) };
  const width = box.options.length;
  const sums = weigh(box, width * levels.length, (ballot, weight, cells) => {
    for (let at = 0; at < width; at += 1) {
      const level = given[ballot * width + at]!;
      if (level >= 0) cells[at * levels.length + level]! += weight;
    }
  });
  return { levels, given: box.options.map((_, at) => sums.slice(at * levels.length, (at + 1) * levels.length)) };
}

/** The points of each option: every score times the weight that gave it. */
export const totalsOf = ({ levels, given }: Points): bigint[] =>
  given.map((weights) => weights.reduce((sum, weight, level) => sum + weight * BigInt(levels[level]!), 0n));

/** The weight that gave each option any score. */
export const scorersOf = ({ given }: Points): bigint[] => given.map((weights) => weights.reduce((sum, weight) => sum + weight, 0n));

/** The weight that gave each option exactly this score. */
export const givenScore = ({ levels, given }: Points, score: number): bigint[] => given.map((weights) => weights[levels.indexOf(score)] ?? 0n);
