import { Fraction } from '@acuerdo/exact';
import type { Recommendation, Scores } from './reviews.rules.ts';

export interface Weighted {
  readonly id: string;
  /** A whole number from 1. */
  readonly weight: number;
}

interface Scored {
  readonly scores: Scores;
}

/** The weighted mean of one review, exactly; n/a leaves both the sum and the weights. Null where every criterion is n/a. */
export function meanOfReview({ scores }: Scored, criteria: readonly Weighted[]): Fraction | null {
  const applied = criteria.flatMap(({ id, weight }) => { const score = scores[id]; return score == null ? [] : [{ score, weight }]; });
  if (applied.length === 0) return null;
  return Fraction.of(applied.reduce((sum, { score, weight }) => sum + score * weight, 0), applied.reduce((sum, { weight }) => sum + weight, 0));
}

const meanOf = (all: readonly Fraction[]): Fraction | null =>
  (all.length === 0 ? null : Fraction.multiply(Fraction.sum(all), Fraction.of(1, all.length)));

export interface CriterionSummary {
  readonly criterionId: string;
  readonly mean: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The highest score less the lowest: how far the reviewers are apart. Null where fewer than two scored it. */
  readonly spread: number | null;
}

function ofCriterion(id: string, reviews: readonly Scored[]): CriterionSummary {
  const given = reviews.flatMap(({ scores }) => scores[id] ?? []);
  const mean = meanOf(given.map((score) => Fraction.of(score)));
  const [lowest, highest] = given.length === 0 ? [null, null] : [Math.min(...given), Math.max(...given)];
  return { criterionId: id, mean: mean && Fraction.format(mean), lowest, highest, spread: given.length < 2 ? null : (highest ?? 0) - (lowest ?? 0) };
}

export interface Summary {
  /** The mean of the reviews' own means, so that each partner weighs the same; an exact fraction as text. */
  readonly mean: string | null;
  readonly criteria: CriterionSummary[];
  readonly recommendations: { readonly recommendation: Recommendation; readonly count: number }[];
}

/** What the reviews come to together. Order does not matter. */
export function summarise(reviews: readonly (Scored & { readonly recommendation: Recommendation })[], criteria: readonly Weighted[]): Summary {
  const mean = meanOf(reviews.flatMap((review) => meanOfReview(review, criteria) ?? []));
  return {
    mean: mean && Fraction.format(mean),
    criteria: criteria.map(({ id }) => ofCriterion(id, reviews)),
    recommendations: (['fund', 'changes', 'decline'] as const).map((recommendation) =>
      ({ recommendation, count: reviews.filter((review) => review.recommendation === recommendation).length })),
  };
}

export interface Calibration {
  /** Exact fractions as text: the own mean, the mean of the others' means, and how much more (less: negative) the own one is. */
  readonly mine: string;
  readonly others: string;
  readonly difference: string;
}

/** Where one's own review stands beside the others'. Null where either side scored nothing. */
export function calibrate(mine: Scored, others: readonly Scored[], criteria: readonly Weighted[]): Calibration | null {
  const own = meanOfReview(mine, criteria);
  const theirs = meanOf(others.flatMap((review) => meanOfReview(review, criteria) ?? []));
  if (!own || !theirs) return null;
  return { mine: Fraction.format(own), others: Fraction.format(theirs), difference: Fraction.format(Fraction.subtract(own, theirs)) };
}
