import type { RankedBallot, Unranked } from './ballot.ts';
import { option, type Message } from './message.ts';
import { pairwise, pairwiseTable, type Table } from './pairwise.ts';
import { linkOf } from './paths.ts';
import { explainBallots, explainHeadToHeads } from './schulze-steps.ts';

export interface CondorcetResult {
  readonly winners: readonly string[];
  readonly pairwise: Table;
  readonly steps: readonly Message[];
}

/** The option that is preferred to each other one, head to head (Condorcet 1785); no winner where there is none. */
export function condorcetWinner(options: readonly string[], ballots: readonly RankedBallot[], variant: { unranked: Unranked }): CondorcetResult {
  const count = pairwise(options, ballots, variant);
  const all = count.options.map((_, at) => at);
  const winners = all.filter((a) => all.every((b) => a === b || linkOf(count, a, b))).map((at) => count.options[at]!);
  const found: Message = winners[0] === undefined
    ? { key: 'voting.condorcet.none' }
    : { key: 'voting.condorcet.winner', values: { option: option(winners[0]) } };
  return { winners, pairwise: pairwiseTable(count), steps: [explainBallots(count, ballots), ...explainHeadToHeads(count), found] };
}
