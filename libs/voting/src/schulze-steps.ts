import { Fraction } from '@acuerdo/exact';
import type { RankedBallot } from './ballot.ts';
import { option, optionList, type Message } from './message.ts';
import type { Pairwise } from './pairwise.ts';
import { linkOf, standsAbove, trace, type Paths } from './paths.ts';
import { compareLinks } from './strength.ts';

interface Counted {
  readonly count: Pairwise;
  readonly paths: Paths;
  readonly tiers: readonly (readonly number[])[];
  readonly ballots: readonly RankedBallot[];
}

/** The count told in order: the ballots, each head-to-head, what decides between the winners and every other option, the ranking. */
export function explainSchulze(counted: Counted): Message[] {
  const { count, tiers } = counted;
  return [
    explainBallots(count, counted.ballots),
    ...explainHeadToHeads(count),
    ...explainWinners(counted),
    ...tiers.map((tier, at) => explainTier(count, tier, 1 + tiers.slice(0, at).flat().length)),
  ];
}

export function explainBallots(count: Pairwise, ballots: readonly RankedBallot[]): Message {
  const weigh = (some: readonly RankedBallot[]): string => Fraction.format(Fraction.sum(some.map(({ weight }) => weight)));
  return { key: 'voting.count.ballots', values: {
    total: weigh(ballots), blank: weigh(ballots.filter(({ ranking }) => ranking.length === 0)), options: optionList(count.options) } };
}

/** One message for every two options: who is preferred, by how many to how many, or that they are level. */
export function explainHeadToHeads(count: Pairwise): Message[] {
  const { options } = count;
  return options.flatMap((_, a) => options.map((_, b) => b).filter((b) => b > a).map((b) => {
    if (linkOf(count, a, b)) return { key: 'voting.count.beats', values: winValues(count, a, b) };
    if (linkOf(count, b, a)) return { key: 'voting.count.beats', values: winValues(count, b, a) };
    return { key: 'voting.count.level', values: winValues(count, a, b) };
  }));
}

function explainWinners({ count, paths, tiers }: Counted): Message[] {
  const winners = tiers[0] ?? [];
  const others = tiers.slice(1).flat().sort((a, b) => a - b);
  if (count.options.length === 1) return [{ key: 'voting.schulze.onlyOne', values: { option: option(count.options[0]!) } }];
  const [winner] = winners;
  if (winner !== undefined && winners.length === 1 && others.every((other) => linkOf(count, winner, other))) {
    return [{ key: 'voting.schulze.beatsAll', values: { option: option(count.options[winner]!) } }];
  }
  const pairs = winners.flatMap((a, at) => [...winners.slice(at + 1), ...others].map((b) => [a, b] as const));
  return [
    { key: 'voting.schulze.why', values: { by: { key: `voting.strength.${paths.strength}` } } },
    ...pairs.flatMap(([a, b]) => [explainPath(count, paths, [a, b]), explainPath(count, paths, [b, a]), compareWays(count, paths, [a, b])]),
  ];
}

function explainPath(count: Pairwise, paths: Paths, [from, to]: readonly [number, number]): Message {
  const ends = { from: option(count.options[from]!), to: option(count.options[to]!) };
  const way = trace(paths, from, to);
  if (way.length === 0) return { key: 'voting.schulze.noPath', values: ends };
  if (way.length === 2) return { key: 'voting.schulze.direct', values: { ...ends, ...votes(count, from, to) } };
  const steps = way.slice(1).map((b, at) => [way[at]!, b] as const);
  const [a, b] = steps.find(([x, y]) => compareLinks(paths.strength, linkOf(count, x, y), paths.best[from]![to]!) === 0)!;
  const via = way.slice(1, -1).map((at) => option(count.options[at]!));
  return { key: 'voting.schulze.path', values: { ...ends, via, ...winValues(count, a, b) } };
}

function compareWays(count: Pairwise, paths: Paths, [a, b]: readonly [number, number]): Message {
  const values = { option: option(count.options[a]!), other: option(count.options[b]!) };
  if (standsAbove(paths, a, b)) return { key: 'voting.schulze.above', values };
  return { key: 'voting.schulze.even', values };
}

function explainTier(count: Pairwise, tier: readonly number[], place: number): Message {
  const options = optionList(tier.map((at) => count.options[at]!));
  if (options.length === 1) return { key: 'voting.ranking.place', values: { place, option: options[0]! } };
  return { key: 'voting.ranking.shared', values: { place, options } };
}

const winValues = (count: Pairwise, a: number, b: number) =>
  ({ winner: option(count.options[a]!), loser: option(count.options[b]!), ...votes(count, a, b) });

const votes = ({ cells, den }: Pairwise, a: number, b: number) => ({
  votesFor: Fraction.format(Fraction.of(cells[a]![b]!, den)),
  votesAgainst: Fraction.format(Fraction.of(cells[b]![a]!, den)),
});
