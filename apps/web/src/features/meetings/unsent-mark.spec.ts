import { readMark, standingOf } from './unsent-mark.ts';

test('what is kept of a mark is read back, and nothing of another form', () => {
  expect(readMark({ was: 'expected', presence: 'remote' })).toEqual({ was: 'expected', presence: 'remote' });
  expect([null, 3, {}, { was: 'expected', presence: 'late' }].map(readMark)).toEqual(Array(4).fill(null));
});

test('a mark is sent unless it stands there already, or somebody marked otherwise since', () => {
  const mark = { was: 'expected', presence: 'remote' } as const;
  expect(['expected', 'remote', 'absent'].map((now) => standingOf(mark, now))).toEqual(['unsent', 'done', 'conflict']);
});
