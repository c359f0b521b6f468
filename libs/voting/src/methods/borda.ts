import { NONE, weigh, type Box } from '../ballots/box.ts';
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

/** Twice the points of each option, which are whole: a mean of places is a whole number of halves. */
function doubledPoints(box: Box): bigint[] {
  const { options: { length: width }, ranks } = box;
  const levels = 2 * width;
  const atRank = new Map<number, number>();
  const sums = weigh(box, width * levels, (ballot, weight, cells) => {
    const mine = ranks.subarray(ballot * width, (ballot + 1) * width);
    atRank.clear();
    for (const rank of mine) atRank.set(rank, (atRank.get(rank) ?? 0) + 1);
    if (atRank.get(NONE) === width) return;
    const pointsAt = new Map<number, number>();
    let above = 0;
    for (const [rank, equal] of [...atRank].sort(([a], [b]) => a - b)) {
      pointsAt.set(rank, 2 * (width - 1 - above) - (equal - 1));
      above += equal;
    }
    mine.forEach((rank, at) => { cells[at * levels + pointsAt.get(rank)!]! += weight; });
  });
  return Array.from({ length: width }, (_, at) =>
    sums.slice(at * levels, (at + 1) * levels).reduce((total, weight, points) => total + weight * BigInt(points), 0n));
}
