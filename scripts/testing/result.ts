/** What Jest counts, as far as we read it. */
export interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that broke before their tests could run. */
  readonly numRuntimeErrorTestSuites: number;
}

export interface Result {
  readonly line: string;
  readonly code: number;
}

/** The closing line and the exit code. A file that broke counts as one failure, and a run without a test has failed. */
export const resultOf = (counts: Counts | undefined, exitCode: number): Result => {
  const passed = counts?.numPassedTests ?? 0;
  const broken = counts ? counts.numFailedTests + counts.numRuntimeErrorTestSuites : 0;
  const failed = broken === 0 && exitCode !== 0 ? 1 : broken;
  const skipped = counts ? counts.numPendingTests + counts.numTodoTests : 0;
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, code: failed > 0 || passed === 0 ? 1 : 0 };
};
