import { changesIn } from './changes.ts';

test('only what differs is a change, and n/a is an answer like any other', () => {
  const before = { recommendation: 'fund', scores: [{ criterionId: 'need', score: 3 }, { criterionId: 'budget', score: null }, { criterionId: 'who', score: 2 }] };
  const scores = [{ criterionId: 'need', score: 4 }, { criterionId: 'budget', score: 1 }, { criterionId: 'who', score: 2 }];
  expect(changesIn({ before, scores, recommendation: 'decline' })).toEqual({
    recommendation: 'fund', scores: [{ criterionId: 'need', was: 3, is: 4 }, { criterionId: 'budget', was: null, is: 1 }],
  });
  expect(changesIn({ before: null, scores, recommendation: 'fund' })).toEqual({ recommendation: null, scores: [] });
});
