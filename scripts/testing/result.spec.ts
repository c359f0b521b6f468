import { resultOf, type Counts } from './result.ts';

const none: Counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

test.each<[string, Partial<Counts> | undefined, number, string, number]>([
  ['all green', { numPassedTests: 12 }, 0, '12 passed, 0 failed', 0],
  ['one red', { numPassedTests: 11, numFailedTests: 1 }, 1, '11 passed, 1 failed', 1],
  ['left out', { numPassedTests: 3, numPendingTests: 2, numTodoTests: 1 }, 0, '3 passed, 0 failed, 3 skipped', 0],
  ['a file that does not even load', { numPassedTests: 3, numRuntimeErrorTestSuites: 1 }, 1, '3 passed, 1 failed', 1],
  ['green tests, but Jest itself failed', { numPassedTests: 3 }, 1, '3 passed, 1 failed', 1],
  ['only skipped tests', { numPendingTests: 4 }, 0, '0 passed, 0 failed, 4 skipped', 1],
  ['no test at all', {}, 0, '0 passed, 0 failed', 1],
  ['Jest died without a word', undefined, 134, '0 passed, 1 failed', 1],
])('%s', (_, counts, exitCode, line, code) => {
  expect(resultOf(counts && { ...none, ...counts }, exitCode)).toEqual({ line, code });
});
