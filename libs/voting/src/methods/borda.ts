import { isBlank, NONE, weigh, type Box } from '../ballots/box.ts';
import { remembered } from '../ballots/remembered.ts';
import { option } from '../message.ts';
import type { Method } from './method.ts';
import { explainBallots, explainRanking, rankingOf, scoresOf, tiersBy, written } from './tiers.ts';

/**
 * Borda's count (J.-C. de Borda 1781; rule book d5): n − 1 points for the first of n options down to 0. Equal ranks share the mean of their
 * places, options left out the mean of the places that remain, and a blank ballot gives nothing.
 */
export const borda: Method = {
  counts: 'ranks',
  parameters: [],
  elect(box) {
    const { options } = box;
    const [points, den] = [doubledPoints(box), box.den * 2n];
    const tiers = tiersBy(points);
    return { winners: tiers[0] ?? [], account: () => ({
      ranking: rankingOf(options, tiers),
      scores: scoresOf(options, points, den),
      steps: [
        explainBallots(box),
        ...tiers.flat().map((at) => ({ key: 'voting.borda.points', values: { option: option(options[at]!), points: written(points[at]!, den) } })),
        ...explainRanking(options, tiers),
      ],
    }) };
  },
};

/** Twice the points of each option: every number of points times the weight that gave it. */
function doubledPoints(box: Box): bigint[] {
  const width = box.options.length;
  const levels = 2 * width;
  const points = pointsOnBallots(box);
  const sums = weigh(box, width * levels, (ballot, weight, cells) => {
    for (let at = 0; at < width; at += 1) cells[at * levels + points[ballot * width + at]!]! += weight;
  });
  return Array.from({ length: width }, (_, at) =>
    sums.slice(at * levels, (at + 1) * levels).reduce((total, weight, some) => total + weight * BigInt(some), 0n));
}

/** Twice the points that every ballot gives every option, which are whole: a mean of places is a whole number of halves. */
const pointsOnBallots = remembered((box: Box) => box.ranks, (box: Box): Uint16Array => {
  const { options: { length: width }, size, ranks } = box;
  const points = new Uint16Array(ranks.length);
  const levels = ranks.reduce((most, rank) => (rank === NONE ? most : Math.max(most, rank)), 0) + 2;
  const equal = new Uint16Array(levels);
  const above = new Uint16Array(levels);
  for (let ballot = 0, from = 0; ballot < size; ballot += 1, from += width) {
    if (isBlank(box, ballot)) continue;
    equal.fill(0);
    for (let at = from; at < from + width; at += 1) equal[Math.min(ranks[at]!, levels - 1)]! += 1;
    for (let level = 1; level < levels; level += 1) above[level] = above[level - 1]! + equal[level - 1]!;
    for (let at = from; at < from + width; at += 1) {
      const level = Math.min(ranks[at]!, levels - 1);
      points[at] = 2 * (width - above[level]!) - equal[level]! - 1;
    }
  }
  return points;
});
