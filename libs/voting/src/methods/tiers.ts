import { Fraction } from '@acuerdo/exact';
import { turnout, type Box } from '../ballots/box.ts';
import type { Pairwise } from '../ballots/pairwise.ts';
import { option, optionList, type Message } from '../message.ts';
import { linkOf, order } from './strength.ts';

/** Places of options in tiers from the top, those of a tier in the order of the options. */
export type Tiers = readonly (readonly number[])[];

/** Tiers by a number each: the largest first. `places`: of these options alone. */
export function tiersBy(values: readonly bigint[], places: readonly number[] = values.map((_, at) => at)): number[][] {
  const levels = [...new Set(places.map((at) => values[at]!))].sort((a, b) => order(b, a));
  return levels.map((level) => places.filter((at) => values[at] === level));
}

/** Tiers by a relation: those that nobody stands above, then the same among the rest, and so on. */
export function tiersOf(size: number, standsAbove: (a: number, b: number) => boolean): number[][] {
  const tiers: number[][] = [];
  let left = Array.from({ length: size }, (_, at) => at);
  while (left.length > 0) {
    const unbeaten = left.filter((a) => !left.some((b) => standsAbove(b, a)));
    tiers.push(unbeaten);
    left = left.filter((a) => !unbeaten.includes(a));
  }
  return tiers;
}

export const named = (options: readonly string[], places: readonly number[]): string[] => places.map((at) => options[at]!);

export const rankingOf = (options: readonly string[], tiers: Tiers): string[][] => tiers.map((tier) => named(options, tier));

/** An exact number as text, from a whole one over the common denominator. */
export const written = (value: bigint, den: bigint): string => Fraction.format(Fraction.of(value, den));

export const scoresOf = (options: readonly string[], values: readonly bigint[], den: bigint): Record<string, string> =>
  Object.fromEntries(options.map((id, at) => [id, written(values[at]!, den)]));

export function explainBallots(box: Box): Message {
  const { total, blank } = turnout(box);
  return { key: 'voting.count.ballots', values: { total: written(total, box.den), blank: written(blank, box.den), options: optionList(box.options) } };
}

export const explainRanking = (options: readonly string[], tiers: Tiers): Message[] =>
  tiers.map((tier, at) => explainTier(named(options, tier), 1 + tiers.slice(0, at).flat().length));

function explainTier(tier: readonly string[], place: number): Message {
  if (tier.length === 1) return { key: 'voting.ranking.place', values: { place, option: option(tier[0]!) } };
  return { key: 'voting.ranking.shared', values: { place, options: optionList(tier) } };
}

/** One message for every two options: who is preferred, by how many to how many, or that they are level. */
export function explainHeadToHeads(count: Pairwise): Message[] {
  const { options } = count;
  return options.flatMap((_, a) => options.map((_other, b) => b).filter((b) => b > a).map((b) => {
    if (linkOf(count, a, b)) return { key: 'voting.count.beats', values: winValues(count, a, b) };
    if (linkOf(count, b, a)) return { key: 'voting.count.beats', values: winValues(count, b, a) };
    return { key: 'voting.count.level', values: winValues(count, a, b) };
  }));
}

export const winValues = (count: Pairwise, a: number, b: number) =>
  ({ winner: option(count.options[a]!), loser: option(count.options[b]!), ...votes(count, a, b) });

export const votes = ({ cells, den }: Pairwise, a: number, b: number) =>
  ({ votesFor: written(cells[a]![b]!, den), votesAgainst: written(cells[b]![a]!, den) });

/** The places of options in the order that was declared, or else in the order in which they were listed. */
export function tieOrderOf({ options, listed }: Box, declared: readonly string[] | null): readonly number[] {
  return declared ? declared.map((id) => options.indexOf(id)).filter((at) => at >= 0) : listed;
}
