import type { Box } from '../ballots/box.ts';
import type { Pairwise } from '../ballots/pairwise.ts';
import { option, type Message } from '../message.ts';
import { standsAbove, trace, type Paths } from './paths.ts';
import { linkOf, type Strength } from './strength.ts';
import { explainBallots, explainHeadToHeads, explainRanking, votes, winValues, type Tiers } from './tiers.ts';

interface Counted {
  readonly box: Box;
  readonly count: Pairwise;
  readonly paths: Paths;
  readonly tiers: Tiers;
  readonly strength: Strength;
}

/** The count told in order: the ballots, each head-to-head, what decides between the winners and every other option, the ranking. */
export function explainSchulze(counted: Counted): Message[] {
  const { box, count, tiers } = counted;
  return [explainBallots(box), ...explainHeadToHeads(count), ...explainWinners(counted), ...explainRanking(count.options, tiers)];
}

function explainWinners({ count, paths, tiers, strength }: Counted): Message[] {
  const winners = tiers[0] ?? [];
  const others = tiers.slice(1).flat().sort((a, b) => a - b);
  if (count.options.length === 1) return [{ key: 'voting.schulze.onlyOne', values: { option: option(count.options[0]!) } }];
  const [winner] = winners;
  if (winner !== undefined && winners.length === 1 && others.every((other) => linkOf(count, winner, other))) {
    return [{ key: 'voting.schulze.beatsAll', values: { option: option(count.options[winner]!) } }];
  }
  const pairs = winners.flatMap((a, at) => [...winners.slice(at + 1), ...others].map((b) => [a, b] as const));
  return [
    { key: 'voting.schulze.why', values: { by: { key: `voting.strength.${strength}` } } },
    ...pairs.flatMap(([a, b]) => [explainPath(count, paths, [a, b]), explainPath(count, paths, [b, a]), compareWays(count, paths, [a, b])]),
  ];
}

function explainPath(count: Pairwise, paths: Paths, [from, to]: readonly [number, number]): Message {
  const ends = { from: option(count.options[from]!), to: option(count.options[to]!) };
  const way = trace(paths, from, to);
  if (way.length === 0) return { key: 'voting.schulze.noPath', values: ends };
  if (way.length === 2) return { key: 'voting.schulze.direct', values: { ...ends, ...votes(count, from, to) } };
  const { size, direct, best } = paths;
  const steps = way.slice(1).map((b, at) => [way[at]!, b] as const);
  const [a, b] = steps.find(([x, y]) => direct[x * size + y] === best[from * size + to])!;
  const via = way.slice(1, -1).map((at) => option(count.options[at]!));
  return { key: 'voting.schulze.path', values: { ...ends, via, ...winValues(count, a, b) } };
}

function compareWays(count: Pairwise, paths: Paths, [a, b]: readonly [number, number]): Message {
  const values = { option: option(count.options[a]!), other: option(count.options[b]!) };
  return { key: standsAbove(paths, a, b) ? 'voting.schulze.above' : 'voting.schulze.even', values };
}
