import type { RankedBallot, Unranked } from './ballot.ts';
import type { Message } from './message.ts';
import { pairwise, pairwiseTable, table, type Table } from './pairwise.ts';
import { standsAbove, strongestPaths, type Paths } from './paths.ts';
import { explainSchulze } from './schulze-steps.ts';
import { writeStrength, type Strength } from './strength.ts';

export interface SchulzeVariant {
  readonly strength: Strength;
  readonly unranked: Unranked;
}

/** Plain JSON: exact numbers are strings, options are sorted, so the same ballots in any order give the same bytes. */
export interface SchulzeResult {
  readonly winners: readonly string[];
  readonly ranking: readonly (readonly string[])[];
  readonly pairwise: Table;
  readonly paths: Table;
  readonly steps: readonly Message[];
}

/**
 * The Schulze method (M. Schulze, arXiv:1804.02973): a stands above b when the strongest path from a to b is stronger than the one back.
 * Gives the whole set of those that nobody stands above, and tiers: the unbeaten, then the unbeaten among the rest, and so on.
 * Strengths are compared by the one number named, without the paper's second criterion (opposition) among equals.
 * No ballots at all leave every option tied. Ballots are taken as valid: `readBallot` refuses the others.
 */
export function schulze(options: readonly string[], ballots: readonly RankedBallot[], variant: SchulzeVariant): SchulzeResult {
  const count = pairwise(options, ballots, variant);
  const paths = strongestPaths(count, variant.strength);
  const tiers = tiersOf(paths);
  const names = (tier: readonly number[]): string[] => tier.map((at) => count.options[at]!);
  return {
    winners: names(tiers[0] ?? []),
    ranking: tiers.map(names),
    pairwise: pairwiseTable(count),
    paths: table(count.options, (a, b) => writeStrength(variant.strength, paths.best[a]![b]!, count.den)),
    steps: explainSchulze({ count, paths, tiers, ballots }),
  };
}

function tiersOf(paths: Paths): number[][] {
  const tiers: number[][] = [];
  let left = paths.best.map((_, at) => at);
  while (left.length > 0) {
    const unbeaten = left.filter((a) => !left.some((b) => standsAbove(paths, b, a)));
    tiers.push(unbeaten);
    left = left.filter((a) => !unbeaten.includes(a));
  }
  return tiers;
}
