import { pairwise, pairwiseTable, type Pairwise } from '../ballots/pairwise.ts';
import { option } from '../message.ts';
import type { Method, Variant } from './method.ts';
import { explainBallots, explainHeadToHeads, explainRanking, rankingOf, scoresOf, tiersBy, written } from './tiers.ts';

/** How bad it is for an option to have `own` against `other`. */
const BADNESS: Partial<Record<Variant['strength'], (own: bigint, other: bigint) => bigint>> = {
  winning: (own, other) => (other > own ? other : 0n),
  margin: (own, other) => other - own,
  opposition: (_own, other) => other,
};

/**
 * Minimax (P. B. Simpson 1969, G. H. Kramer 1977; rule book d9): the option whose worst head-to-head is the least bad. By winning votes
 * (0 where it was not beaten), by margin (below 0 where it won), or by opposition, whether or not the pair was lost. By opposition it
 * may pass over an option that is preferred to every other one.
 */
export const minimax: Method = {
  counts: 'ranks',
  parameters: ['strength', 'unranked'],
  strengths: ['winning', 'margin', 'opposition'],
  elect(box, { strength, unranked }) {
    const count = pairwise(box, unranked);
    const worst = count.options.map((_, a) => worstOf(count, a, BADNESS[strength]!));
    const tiers = tiersBy(worst.map((bad) => -bad));
    return { winners: tiers[0] ?? [], account: () => ({
      ranking: rankingOf(count.options, tiers),
      scores: scoresOf(count.options, worst, count.den),
      pairwise: pairwiseTable(count),
      steps: [
        explainBallots(box),
        ...explainHeadToHeads(count),
        ...worst.map((bad, at) => ({ key: `voting.minimax.${strength}`, values: { option: option(count.options[at]!), votes: written(bad, count.den) } })),
        ...explainRanking(count.options, tiers),
      ],
    }) };
  },
};

function worstOf({ options, cells }: Pairwise, a: number, badness: (own: bigint, other: bigint) => bigint): bigint {
  const all = options.flatMap((_, b) => (a === b ? [] : [badness(cells[a]![b]!, cells[b]![a]!)]));
  return all.reduce((most, bad) => (bad > most ? bad : most), all[0] ?? 0n);
}
