import { begin, inputOf } from './written.ts';

const SUBMITTED = { id: 'r', mine: true, scores: [{ criterionId: 'need', score: 4 }, { criterionId: 'budget', score: null }], recommendation: 'fund', confidence: 'high', text: 'Yes.' };

test('what was answered comes back as it was, n/a as n/a and nothing as nothing', () => {
  const written = begin({ draft: { ...SUBMITTED, recommendation: null, confidence: null, savedAt: '' } as never, reviews: null });
  expect(written).toEqual({ scores: { need: 4, budget: null }, recommendation: '', confidence: '', text: 'Yes.' });
  expect(inputOf('p', written)).toEqual({
    proposalId: 'p', scores: [{ criterionId: 'need', score: 4 }, { criterionId: 'budget', score: null }], recommendation: null, confidence: null, text: 'Yes.',
  });
});

test('an amendment begins from my own review and never from another’s', () => {
  expect(begin({ draft: null, reviews: [{ ...SUBMITTED, mine: false, text: 'Theirs.' }, SUBMITTED] as never }).text).toBe('Yes.');
  expect(begin({ draft: null, reviews: [{ ...SUBMITTED, mine: false }] as never })).toMatchObject({ scores: {}, text: '' });
});
