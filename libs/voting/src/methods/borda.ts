import { isBlank, weigh, type Box } from '../ballots/box.ts';
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
  const { options: { length: width }, ranks } = box;
  return ranks.map((mine, at) => {
    const from = at - (at % width);
    if (isBlank(box, from / width)) return 0;
    let points = 2 * (width - 1) + 1;
    for (let other = from; other < from + width; other += 1) {
      if (ranks[other]! < mine) points -= 2;
      else if (ranks[other] === mine) points -= 1;
    }
    return points;
  });
});
