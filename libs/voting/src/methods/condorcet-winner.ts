import { pairwise, pairwiseTable } from '../ballots/pairwise.ts';
import { option } from '../message.ts';
import type { Method } from './method.ts';
import { linkOf } from './strength.ts';
import { explainBallots, explainHeadToHeads } from './tiers.ts';

/** The option that is preferred to each other one, head to head (Condorcet 1785); no winner where there is none. */
export const condorcetWinner: Method = {
  counts: 'ranks',
  parameters: ['unranked'],
  elect(box, { unranked }) {
    const count = pairwise(box, unranked);
    const all = count.options.map((_, at) => at);
    const winners = all.filter((a) => all.every((b) => a === b || linkOf(count, a, b)));
    return { winners, account: () => ({ pairwise: pairwiseTable(count), steps: [
      explainBallots(box),
      ...explainHeadToHeads(count),
      winners[0] === undefined ? { key: 'voting.condorcet.none' } : { key: 'voting.condorcet.winner', values: { option: option(count.options[winners[0]]!) } },
    ] }) };
  },
};
