import { resultOf, type Counts, type Result } from './result.ts';

const none: Counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

interface Case {
  readonly story: string;
  readonly counts?: Partial<Counts>;
  readonly exitCode: number;
  readonly result: Result;
}

const cases: Case[] = [
  { story: 'all green', counts: { numPassedTests: 12 }, exitCode: 0, result: { line: '12 passed, 0 failed', code: 0 } },
  { story: 'one red', counts: { numPassedTests: 11, numFailedTests: 1 }, exitCode: 1, result: { line: '11 passed, 1 failed', code: 1 } },
  { story: 'some left out', counts: { numPassedTests: 3, numPendingTests: 2, numTodoTests: 1 }, exitCode: 0, result: { line: '3 passed, 0 failed, 3 skipped', code: 0 } },
  { story: 'a file that does not even load', counts: { numPassedTests: 3, numRuntimeErrorTestSuites: 1 }, exitCode: 1, result: { line: '3 passed, 1 failed', code: 1 } },
  { story: 'green tests, but Jest itself failed', counts: { numPassedTests: 3 }, exitCode: 1, result: { line: '3 passed, 1 failed', code: 1 } },
  { story: 'only skipped tests', counts: { numPendingTests: 4 }, exitCode: 0, result: { line: '0 passed, 0 failed, 4 skipped', code: 1 } },
  { story: 'no test at all', counts: {}, exitCode: 0, result: { line: '0 passed, 0 failed', code: 1 } },
  { story: 'Jest died without a word', exitCode: 134, result: { line: '0 passed, 1 failed', code: 1 } },
];

test.each(cases)('$story', ({ counts, exitCode, result }) => {
  expect(resultOf(counts && { ...none, ...counts }, exitCode)).toEqual(result);
});
