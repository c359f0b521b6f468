import type { Box } from '../ballots/box.ts';
import type { Pairwise } from '../ballots/pairwise.ts';
import { option, optionList, type Message } from '../message.ts';
import type { Sifted, Star } from './star.ts';
import { explainBallots, named, tiersBy, votes, written } from './tiers.ts';

/** The count told in order: totals, who goes to the runoff and by what, the runoff, and what could not be told. */
export function explainStar(box: Box, count: Pairwise, result: Star): Message[] {
  const { options, den } = box;
  const { totals, sifting, finalists, runoff, winners } = result;
  return [
    explainBallots(box),
    ...tiersBy(totals).flat().map((at) => ({ key: 'voting.star.total', values: { option: option(options[at]!), points: written(totals[at]!, den) } })),
    ...explainSifting(options, sifting.slice(1), 'voting.star.seat'),
    ...(finalists ? explainRunoff(options, count, finalists) : explainUnresolved(options, result)),
    ...explainSifting(options, runoff.slice(1), 'voting.star.runoff'),
    ...explainWinners(options, winners),
  ];
}

/** Who came through by a measure beyond the first, which the figures before tell already. */
function explainSifting(options: readonly string[], steps: readonly Sifted[], key: string): Message[] {
  return steps.filter(({ chosen }) => chosen.length > 0).map(({ by, level, chosen }) => ({
    key: `${key}.${by}`, values: { options: optionList(named(options, chosen)), level: optionList(named(options, level)) } }));
}

function explainRunoff(options: readonly string[], count: Pairwise, finalists: readonly number[]): Message[] {
  const [a, b] = finalists;
  if (a === undefined || b === undefined) return [];
  return [{ key: 'voting.star.final', values: { option: option(options[a]!), other: option(options[b]!), ...votes(count, a, b) } }];
}

function explainUnresolved(options: readonly string[], { tie, possible }: Star): Message[] {
  return [
    { key: 'voting.star.unresolved', values: { options: optionList(named(options, tie)) } },
    { key: possible.length === 1 ? 'voting.orders.same' : 'voting.orders.differ', values: { options: optionList(named(options, possible)) } },
  ];
}

function explainWinners(options: readonly string[], winners: readonly number[] | null): Message[] {
  if (!winners) return [];
  const names = optionList(named(options, winners));
  return [names.length === 1 ? { key: 'voting.star.wins', values: { option: names[0]! } } : { key: 'voting.star.tied', values: { options: names } }];
}
