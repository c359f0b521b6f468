import { moneyState } from './money-state.ts';

test.each([
  [true, [], 'pool-only'],
  [false, [], 'partner-only'],
  [true, [true], 'explained'],
  [false, [true, true], 'explained'],
  [false, [true, false], 'unexplained'],
  [true, [false], 'unexplained'],
] as const)('pooled %s, meeting what is explained %j: %s', (isPooled, explained, state) => {
  expect(moneyState(isPooled, explained.map((isExplained) => ({ isExplained })))).toBe(state);
});
