import { pairwise, pairwiseTable, table } from '../ballots/pairwise.ts';
import type { Method } from './method.ts';
import { standsAbove, strengthOf, strongestPaths } from './paths.ts';
import { explainSchulze } from './schulze-steps.ts';
import { STRENGTHS, writeStrength, type Strength } from './strength.ts';
import { rankingOf, tiersOf } from './tiers.ts';

/**
 * The Schulze method (M. Schulze, arXiv:1804.02973; rule book d7): a stands above b when the strongest path from a to b is stronger than
 * the one back. Gives the whole set of those that nobody stands above, and tiers: the unbeaten, then the unbeaten among the rest, and so on.
 * Strengths are compared by the one number named, without the paper's second criterion (opposition) among equals.
 * No ballots at all leave every option tied.
 */
export const schulze: Method = {
  counts: 'ranks',
  parameters: ['strength', 'unranked'],
  strengths: STRENGTHS,
  elect(box, { strength, unranked }) {
    const count = pairwise(box, unranked);
    const by = strength as Strength;
    const paths = strongestPaths(count, by);
    const tiers = tiersOf(paths.size, (a, b) => standsAbove(paths, a, b));
    return { winners: tiers[0] ?? [], account: () => ({
      ranking: rankingOf(count.options, tiers),
      pairwise: pairwiseTable(count),
      paths: table(count.options, (a, b) => writeStrength(by, strengthOf(paths, a, b), count.den)),
      steps: explainSchulze({ box, count, paths, tiers, strength: by }),
    }) };
  },
};
