import { pairwise, type Pairwise } from '../ballots/pairwise.ts';
import type { Method } from './method.ts';
import { givenScore, pointsOf, totalsOf } from './points.ts';
import { explainStar } from './star-steps.ts';
import { linkOf } from './strength.ts';
import { named, scoresOf, tiersBy } from './tiers.ts';

/** By what some options came before others: the totals, wins among those level, most top scores; in the runoff the votes first. */
export type By = 'total' | 'wins' | 'top' | 'runoff';

/** Options that were level by one measure, and those that came through by the next. */
export interface Sifted {
  readonly by: By;
  readonly level: readonly number[];
  readonly chosen: readonly number[];
}

export interface Star {
  readonly totals: readonly bigint[];
  readonly sifting: readonly Sifted[];
  /** Two, or one where there is one option; null where the rule cannot tell who they are. */
  readonly finalists: readonly number[] | null;
  readonly runoff: readonly Sifted[];
  readonly winners: readonly number[] | null;
  /** Options between which the rule cannot tell who goes to the runoff. */
  readonly tie: readonly number[];
  /** Who wins over all ways of telling. */
  readonly possible: readonly number[];
}

/**
 * STAR, score then automatic runoff (starvoting.org/ties; rule book d4): the two highest totals go to a runoff, in which every ballot counts
 * for the finalist that it scores higher. Level in the scoring round: most head-to-head wins among those level, then most top scores.
 * Level in the runoff: the higher total, then more top scores. Beyond that the rule stops: the tied set is given, and whether all ways of
 * breaking it would give the same winner.
 */
export const star: Method = {
  counts: 'scores',
  parameters: ['maxScore'],
  usual: { maxScore: 5 },
  elect(box, { maxScore }) {
    const count = pairwise(box, 'bottom');
    const points = pointsOf(box);
    const result = run({ count, totals: totalsOf(points), tops: givenScore(points, maxScore!) });
    const { options } = box;
    return { winners: result.winners, account: () => ({
      scores: scoresOf(options, result.totals, box.den),
      ...(result.tie.length > 0 ? { tie: named(options, result.tie) } : {}),
      allTieOrders: named(options, result.possible),
      steps: explainStar(box, count, result),
    }) };
  },
};

interface Measured {
  readonly count: Pairwise;
  readonly totals: readonly bigint[];
  readonly tops: readonly bigint[];
}

function run(measured: Measured): Star {
  const { totals, tops } = measured;
  const all = [...totals.keys()];
  const seats = Math.min(2, all.length);
  const among = (pool: readonly number[]): bigint[] => winsAmong(measured.count, pool);
  const sifted = sift(all, seats, [['total', () => totals], ['wins', among], ['top', () => tops]]);
  const fixed = sifted.steps.flatMap(({ chosen }) => chosen);
  if (sifted.tie.length === 0) {
    const { winners, steps } = decide(fixed, measured);
    return { totals, sifting: sifted.steps, finalists: fixed, runoff: steps, winners, tie: [], possible: winners };
  }
  const ways = combinations(sifted.tie, seats - fixed.length).map((chosen) => decide([...fixed, ...chosen], measured).winners);
  const possible = [...new Set(ways.flat())].sort((a, b) => a - b);
  return { totals, sifting: sifted.steps, finalists: null, runoff: [], winners: null, tie: sifted.tie, possible };
}

type Criterion = readonly [By, (pool: readonly number[]) => readonly bigint[]];

/** Fills seats from the best by the first criterion; those level for the last seats by the next one; `tie`: level by all of them. */
function sift(pool: readonly number[], seats: number, [first, ...rest]: readonly Criterion[]): { steps: Sifted[]; tie: readonly number[] } {
  if (pool.length <= seats) return { steps: pool.length > 0 ? [{ by: 'total', level: pool, chosen: pool }] : [], tie: [] };
  if (!first) return { steps: [], tie: pool };
  const [by, measure] = first;
  const chosen: number[] = [];
  for (const tier of tiersBy(measure(pool), pool)) {
    if (chosen.length + tier.length <= seats) chosen.push(...tier);
    else if (chosen.length < seats) {
      const next = sift(tier, seats - chosen.length, rest);
      return { steps: [{ by, level: pool, chosen }, ...next.steps], tie: next.tie };
    }
  }
  return { steps: [{ by, level: pool, chosen }], tie: [] };
}

function decide(finalists: readonly number[], { count, totals, tops }: Measured): { winners: readonly number[]; steps: readonly Sifted[] } {
  const [a, b] = finalists;
  if (a === undefined || b === undefined) return { winners: finalists, steps: [] };
  const votes = totals.map((_, at) => (at === a ? count.cells[a]![b]! : at === b ? count.cells[b]![a]! : 0n));
  const { steps, tie } = sift([a, b].sort((x, y) => x - y), 1, [['runoff', () => votes], ['total', () => totals], ['top', () => tops]]);
  return { winners: tie.length > 0 ? tie : steps.flatMap(({ chosen }) => chosen), steps };
}

function winsAmong(count: Pairwise, pool: readonly number[]): bigint[] {
  return count.options.map((_, a) => BigInt(pool.filter((b) => a !== b && linkOf(count, a, b)).length));
}

function combinations(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) => combinations(from.slice(at + 1), size - 1).map((others) => [first, ...others]));
}
