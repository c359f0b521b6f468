import type { Box } from '../ballots/box.ts';
import { option, optionList, type Message } from '../message.ts';
import type { Runoff, RunoffRound } from './instant-runoff.ts';
import { explainBallots, named, written } from './tiers.ts';

/** The count told in order: each round with its votes, why somebody goes, and where the votes go; at the end what decided, or did not. */
export function explainRunoff(box: Box, runoff: Runoff, possible: readonly number[] | null): Message[] {
  const { rounds } = runoff;
  return [
    explainBallots(box),
    ...rounds.flatMap((round, at) => [explainRound(box, runoff, at), ...explainRemoval(box, round), ...explainTransfer(box, runoff, at)]),
    explainEnd(box, runoff),
    ...explainOrders(box, runoff, possible),
  ];
}

function tallies({ options }: Box, votes: readonly (readonly [number, bigint])[], den: bigint): Message[] {
  return votes.map(([at, some]) => ({ key: 'voting.irv.tally', values: { option: option(options[at]!), votes: written(some, den) } }));
}

function explainRound(box: Box, { rounds, den }: Runoff, at: number): Message {
  const { continuing, votes, active, exhausted } = rounds[at]!;
  return { key: 'voting.irv.round', values: {
    round: at + 1, votes: tallies(box, continuing.map((one) => [one, votes[one]!]), den), total: written(active, den), exhausted: written(exhausted, den) } };
}

function explainRemoval({ options }: Box, { removed, reason }: RunoffRound): Message[] {
  const values = { options: optionList(named(options, removed)) };
  if (reason === null) return [];
  if (typeof reason === 'string') return [{ key: `voting.irv.${reason}`, values }];
  return [{ key: 'voting.irv.earlier', values: { ...values, round: reason.earlier } }];
}

function explainTransfer(box: Box, { rounds, den }: Runoff, at: number): Message[] {
  const [now, next] = [rounds[at]!, rounds[at + 1]];
  if (!next || now.reason === 'noVotes') return [];
  const gained = next.continuing.flatMap((one) => (next.votes[one]! > now.votes[one]! ? [[one, next.votes[one]! - now.votes[one]!] as const] : []));
  const values = { from: optionList(named(box.options, now.removed)), stopped: written(next.exhausted - now.exhausted, den) };
  if (gained.length === 0) return [{ key: 'voting.irv.noTransfer', values }];
  return [{ key: 'voting.irv.transfer', values: { ...values, votes: tallies(box, gained, den) } }];
}

function explainEnd({ options }: Box, { rounds, winners, undecided, den }: Runoff): Message {
  const { votes, active } = rounds.at(-1)!;
  if (winners === null) return { key: 'voting.irv.undecided', values: { options: optionList(named(options, undecided)) } };
  const [winner] = winners;
  if (winners.length !== 1 || winner === undefined) return { key: 'voting.irv.allTied', values: { options: optionList(named(options, winners)) } };
  return { key: 'voting.irv.elected', values: { option: option(options[winner]!), votes: written(votes[winner]!, den), total: written(active, den) } };
}

/** Said only where the order of eliminations was open, or could not be tried to the end. */
function explainOrders({ options }: Box, { winners }: Runoff, possible: readonly number[] | null): Message[] {
  if (possible === null) return [{ key: 'voting.orders.tooMany' }];
  if (winners && String(winners) === String(possible)) return [];
  return [{ key: possible.length === 1 ? 'voting.orders.same' : 'voting.orders.differ', values: { options: optionList(named(options, possible)) } }];
}
