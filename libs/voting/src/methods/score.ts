import { Fraction } from '@acuerdo/exact';
import type { Box } from '../ballots/box.ts';
import { option, type Message } from '../message.ts';
import type { Method, Variant } from './method.ts';
import { pointsOf, scorersOf, totalsOf } from './points.ts';
import { explainBallots, explainRanking, rankingOf, type Tiers } from './tiers.ts';

/** What an option has, and of how much weight; no value where too few scored it. */
interface Scored {
  readonly value: Fraction | null;
  readonly scorers: string;
}

/**
 * Score (rule book d3): the sum of the scores, an option without a score having 0. With `minScorers`, the average over those who scored
 * the option; an option that fewer scored comes last, and where all are such there is no winner.
 */
export const score: Method = {
  counts: 'scores',
  parameters: ['maxScore', 'minScorers'],
  elect(box, variant) {
    const { options } = box;
    const scored = scoredOf(box, variant);
    const tiers = tiersOfValues(scored);
    const winners = tiers[0]?.some((at) => scored[at]!.value === null) ? null : tiers[0] ?? [];
    const key = variant.minScorers === null ? 'voting.score.sum' : 'voting.score.average';
    return { winners, account: () => ({
      ranking: rankingOf(options, tiers),
      scores: Object.fromEntries(scored.flatMap(({ value }, at) => (value ? [[options[at]!, Fraction.format(value)]] : []))),
      steps: [
        explainBallots(box),
        ...tiers.flat().map((at) => explain(option(options[at]!), scored[at]!, key)),
        ...explainRanking(options, tiers),
      ],
    }) };
  },
};

function scoredOf(box: Box, { minScorers }: Variant): Scored[] {
  const points = pointsOf(box);
  const scorers = scorersOf(points).map((weight) => Fraction.of(weight, box.den));
  return totalsOf(points).map((total, at) => {
    const [sum, by] = [Fraction.of(total, box.den), scorers[at]!];
    if (minScorers === null) return { value: sum, scorers: Fraction.format(by) };
    const enough = by.num > 0n && Fraction.compare(by, Fraction.of(minScorers)) >= 0;
    return { value: enough ? Fraction.of(sum.num * by.den, sum.den * by.num) : null, scorers: Fraction.format(by) };
  });
}

function tiersOfValues(scored: readonly Scored[]): Tiers {
  const compare = (a: number, b: number): number => {
    const [one, other] = [scored[a]!.value, scored[b]!.value];
    return one && other ? Fraction.compare(other, one) : Number(one === null) - Number(other === null);
  };
  const tiers: number[][] = [];
  for (const at of [...scored.keys()].sort((a, b) => compare(a, b) || a - b)) {
    const tier = tiers.at(-1);
    if (tier && compare(tier[0]!, at) === 0) tier.push(at);
    else tiers.push([at]);
  }
  return tiers;
}

function explain(name: Message, { value, scorers }: Scored, key: string): Message {
  if (!value) return { key: 'voting.score.tooFew', values: { option: name, votes: scorers } };
  return { key, values: { option: name, points: Fraction.format(value), votes: scorers } };
}
