import fc from 'fast-check';
import { countsOf, problemOfAnswering, problemOfShowing } from './unrecorded.rules.ts';

const poll = (shown: boolean) => ({ shown, choices: ['yes', 'no'] });

test('an answer is one of the choices, until the counts are shown', () => {
  expect([0, 1].map((choice) => problemOfAnswering(poll(false), choice))).toEqual([null, null]);
  expect([-1, 2].map((choice) => problemOfAnswering(poll(false), choice))).toEqual(['api.unrecorded.noChoice', 'api.unrecorded.noChoice']);
  expect(problemOfAnswering(poll(true), 0)).toBe('api.unrecorded.shownAlready');
});

test('fewer than three answers are not shown: a count would name people', () => {
  expect([0, 2, 3].map((answers) => problemOfShowing(poll(false), answers))).toEqual(['api.unrecorded.tooFew', 'api.unrecorded.tooFew', null]);
  expect(problemOfShowing(poll(true), 5)).toBe('api.unrecorded.shownAlready');
});

test('every answer is counted once, whatever the order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (answers) => {
    const counts = countsOf(['a', 'b', 'c'], answers);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answers.length);
    expect(countsOf(['a', 'b', 'c'], answers.toReversed())).toEqual(counts);
  }));
});
