import type { Box } from '../ballots/box.ts';
import { explainRunoff } from './instant-runoff-steps.ts';
import type { Method, Variant } from './method.ts';
import { Places, type Standing } from './standing.ts';
import { named, written } from './tiers.ts';

/** Why options go: nobody stands for them; they have the fewest; or they had fewer in an earlier round (from 1), being level now. */
export type Reason = 'noVotes' | 'fewest' | { readonly earlier: number };

export interface RunoffRound extends Standing {
  readonly continuing: readonly number[];
  readonly removed: readonly number[];
  readonly reason: Reason | null;
}

export interface Runoff {
  readonly rounds: readonly RunoffRound[];
  readonly winners: readonly number[] | null;
  /** Options of which one had to go, and no round tells which. */
  readonly undecided: readonly number[];
  readonly den: bigint;
}

/** Rounds that are counted, at most, to find out who could win over all orders of tied eliminations. */
const MOST_ROUNDS = 400;

/**
 * Instant runoff (rule book d6): each ballot counts for its highest continuing option. More than half of the continuing ballots elect;
 * otherwise the fewest go. Options without any vote go together. Level for the fewest: whoever had fewer in the most recent round in which
 * they differed (the Scottish rule). Where no round tells them apart the rule stops and names them; where all that are left are level
 * throughout, they are all winners, tied.
 */
export const instantRunoff: Method = {
  counts: 'ranks',
  parameters: ['equalRank'],
  elect(box, variant) {
    const runoff = run(box, variant);
    const { options } = box;
    return { winners: runoff.winners, account: () => {
      const possible = everyWinner(box, variant, runoff);
      return {
        rounds: runoff.rounds.map(({ votes, continuing, exhausted, removed }) => ({
          votes: Object.fromEntries(continuing.map((at) => [options[at]!, written(votes[at]!, runoff.den)])),
          exhausted: written(exhausted, runoff.den),
          removed: named(options, removed),
        })),
        eliminationOrder: runoff.rounds.flatMap(({ removed }) => named(options, removed)),
        ...(runoff.undecided.length > 0 ? { undecidedElimination: named(options, runoff.undecided) } : {}),
        allTieOrders: possible && named(options, possible),
        independentOfTieOrder: possible && runoff.winners !== null && String(possible) === String(runoff.winners),
        steps: explainRunoff(box, runoff, possible),
      };
    } };
  },
};

interface Gone {
  readonly removed: readonly number[];
  readonly reason: Reason | null;
}

const NOBODY: Gone = { removed: [], reason: null };

function run(box: Box, { equalRank }: Variant): Runoff {
  const places = Places.of(box, equalRank);
  const rounds: RunoffRound[] = [];
  let continuing = [...box.options.keys()];
  for (;;) {
    const standing = places.round(continuing);
    const end = endOf(standing, continuing, rounds);
    const gone = end.winners || end.undecided.length > 0 ? NOBODY : end.gone;
    rounds.push({ ...standing, continuing, ...gone });
    if (gone === NOBODY) return { rounds, winners: end.winners, undecided: end.undecided, den: places.den };
    continuing = continuing.filter((at) => !gone.removed.includes(at));
  }
}

/** Whether a round is the last: somebody is elected, or the rule cannot tell who goes. Whoever is level with all that are left wins with them. */
function endOf(standing: Standing, continuing: readonly number[], rounds: readonly RunoffRound[]): Pick<Runoff, 'winners' | 'undecided'> & { gone: Gone } {
  const winners = electedIn(standing, continuing);
  if (winners) return { winners, undecided: [], gone: NOBODY };
  const gone = goes(standing, continuing, rounds);
  if (gone.removed.length === continuing.length) return { winners: continuing, undecided: [], gone };
  return { winners: null, undecided: gone.removed.length > 1 && gone.reason !== 'noVotes' ? gone.removed : [], gone };
}

/** More than half, or nobody else left; all of them where nobody has a vote. */
function electedIn({ votes, active }: Standing, continuing: readonly number[]): readonly number[] | null {
  if (continuing.length === 1 || active === 0n) return continuing;
  const most = continuing.filter((at) => 2n * votes[at]! > active);
  return most.length > 0 ? most : null;
}

function goes({ votes }: Standing, continuing: readonly number[], rounds: readonly RunoffRound[]): Gone {
  const noVotes = continuing.filter((at) => votes[at] === 0n);
  if (noVotes.length > 0) return { removed: noVotes, reason: 'noVotes' };
  let removed = fewest(votes, continuing);
  let reason: Reason = 'fewest';
  for (let at = rounds.length - 1; at >= 0 && removed.length > 1; at -= 1) {
    const fewer = fewest(rounds[at]!.votes, removed);
    if (fewer.length === removed.length) continue;
    removed = fewer;
    reason = { earlier: at + 1 };
  }
  return { removed, reason };
}

function fewest(votes: readonly bigint[], among: readonly number[]): number[] {
  const least = among.reduce((low, at) => (votes[at]! < low ? votes[at]! : low), votes[among[0]!]!);
  return among.filter((at) => votes[at] === least);
}

/** Who wins over all orders in which the fewest may go, without looking back; null where there are too many orders. */
function everyWinner(box: Box, { equalRank }: Variant, { rounds, winners }: Runoff): readonly number[] | null {
  const isTied = ({ votes, continuing, reason }: RunoffRound): boolean => reason !== 'noVotes' && fewest(votes, continuing).length > 1;
  if (winners && !rounds.some(isTied)) return winners;
  const found = new Set<number>();
  let left = MOST_ROUNDS;
  const explore = (places: Places, continuing: readonly number[]): void => {
    if (left <= 0) return;
    left -= 1;
    const standing = places.round(continuing);
    const elected = electedIn(standing, continuing);
    if (elected) return elected.forEach((at) => found.add(at));
    const noVotes = continuing.filter((at) => standing.votes[at] === 0n);
    const ways = noVotes.length > 0 ? [noVotes] : fewest(standing.votes, continuing).map((at) => [at]);
    for (const gone of ways) explore(places.copy(), continuing.filter((at) => !gone.includes(at)));
  };
  explore(Places.of(box, equalRank), [...box.options.keys()]);
  return left > 0 ? [...found].sort((a, b) => a - b) : null;
}
