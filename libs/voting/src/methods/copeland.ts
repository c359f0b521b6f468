import { pairwise, pairwiseTable } from '../ballots/pairwise.ts';
import { option } from '../message.ts';
import type { Method } from './method.ts';
import { linkOf } from './strength.ts';
import { explainBallots, explainHeadToHeads, explainRanking, rankingOf, scoresOf, tiersBy } from './tiers.ts';

/**
 * Copeland's method (A. H. Copeland 1951; rule book d9): a win counts 1, level ½, a loss 0. The scores given are wins minus losses,
 * which rank alike. Not 1/0/0, by which being level would be worth no more than losing.
 */
export const copeland: Method = {
  counts: 'ranks',
  parameters: ['unranked'],
  elect(box, { unranked }) {
    const count = pairwise(box, unranked);
    const { options } = count;
    const records = options.map((_, a) => {
      const won = options.filter((_other, b) => linkOf(count, a, b)).length;
      const lost = options.filter((_other, b) => linkOf(count, b, a)).length;
      return { won, lost, level: options.length - 1 - won - lost };
    });
    const scores = records.map(({ won, lost }) => BigInt(won - lost));
    const tiers = tiersBy(scores);
    return { winners: tiers[0] ?? [], account: () => ({
      ranking: rankingOf(options, tiers),
      scores: scoresOf(options, scores, 1n),
      pairwise: pairwiseTable(count),
      steps: [
        explainBallots(box),
        ...explainHeadToHeads(count),
        ...records.map((record, at) => ({ key: 'voting.copeland.record', values: { option: option(options[at]!), ...record } })),
        ...explainRanking(options, tiers),
      ],
    }) };
  },
};
