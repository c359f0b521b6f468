import { Fraction } from '@acuerdo/exact';
import fc from 'fast-check';
import { calibrate, meanOfReview, summarise } from './means.rules.ts';
import type { Scores } from './reviews.rules.ts';

const CRITERIA = [{ id: 'need', weight: 3 }, { id: 'approach', weight: 3 }, { id: 'budget', weight: 1 }];
const mean = (scores: Scores): string | null => {
  const exact = meanOfReview({ scores }, CRITERIA);
  return exact && Fraction.format(exact);
};

test.each<[string, Scores, string | null]>([
  ['weights count', { need: 5, approach: 2, budget: 1 }, '22/7'],
  ['n/a leaves the sum and the weights, it is not zero', { need: 5, approach: null, budget: 1 }, '4'],
  ['zero is a score', { need: 0, approach: null, budget: null }, '0'],
  ['all n/a has no mean', { need: null, approach: null, budget: null }, null],
  ['what is not answered counts as little as n/a', { need: 4 }, '4'],
])('%s', (_, scores, expected) => {
  expect(mean(scores)).toBe(expected);
});

test('each partner weighs the same, whatever it left out; disagreement is told for each criterion', () => {
  const summary = summarise([
    { scores: { need: 5, approach: 5, budget: 5 }, recommendation: 'fund' },
    { scores: { need: 1, approach: null, budget: null }, recommendation: 'decline' },
  ], CRITERIA);
  expect(summary.mean).toBe('3');
  expect(summary.criteria).toEqual([
    { criterionId: 'need', mean: '3', lowest: 1, highest: 5, spread: 4 }, { criterionId: 'approach', mean: '5', lowest: 5, highest: 5, spread: null },
    { criterionId: 'budget', mean: '5', lowest: 5, highest: 5, spread: null },
  ]);
  expect(summary.recommendations.map(({ count }) => count)).toEqual([1, 0, 1]);
});

test('without a review there is neither a mean nor a spread', () => {
  expect(summarise([], CRITERIA)).toMatchObject({ mean: null, criteria: [{ mean: null, spread: null }, { mean: null }, { mean: null }] });
});

test('one’s own review is set beside the mean of the others’ means, exactly, and beside nothing where nobody else scored', () => {
  const mine = { scores: { need: 2, approach: 2, budget: null } };
  const others: { scores: Scores }[] = [{ scores: { need: 3 } }, { scores: { need: 4, approach: 4, budget: 5 } }];
  expect(calibrate(mine, others, CRITERIA)).toEqual({ mine: '2', others: '25/7', difference: '-11/7' });
  expect(calibrate(mine, [{ scores: { need: null } }], CRITERIA)).toBeNull();
});

const score = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
const review = fc.record({
  scores: fc.record({ need: score, approach: score, budget: score }), recommendation: fc.constantFrom('fund' as const, 'changes' as const, 'decline' as const),
});

test('a mean lies between the lowest and the highest score that were given, and an n/a more changes none', () => {
  fc.assert(fc.property(review, ({ scores }) => {
    const given = Object.values(scores).filter((one) => one !== null);
    const exact = meanOfReview({ scores }, CRITERIA);
    expect(exact === null).toBe(given.length === 0);
    if (exact) {
      expect(Fraction.compare(exact, Fraction.of(Math.min(...given)))).toBeGreaterThanOrEqual(0);
      expect(Fraction.compare(exact, Fraction.of(Math.max(...given)))).toBeLessThanOrEqual(0);
    }
    expect(meanOfReview({ scores: { ...scores, more: null } }, [...CRITERIA, { id: 'more', weight: 9 }])).toEqual(exact);
  }));
});

test('the order of the reviews changes nothing, and a review of n/a alone only the counts', () => {
  fc.assert(fc.property(fc.array(review, { maxLength: 6 }), (reviews) => {
    const summary = summarise(reviews, CRITERIA);
    expect(summarise(reviews.toReversed(), CRITERIA)).toEqual(summary);
    const silent = { scores: { need: null, approach: null, budget: null }, recommendation: 'fund' as const };
    const { mean: same, criteria } = summarise([...reviews, silent], CRITERIA);
    expect({ mean: same, criteria }).toEqual({ mean: summary.mean, criteria: summary.criteria });
  }));
});
