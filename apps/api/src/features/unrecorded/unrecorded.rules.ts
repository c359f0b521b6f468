/** With fewer answers, a count would say who answered what. */
export const LEAST_ANSWERS = 3;

/** Hours after which a straw poll that nobody cleared away is removed by itself. */
export const LONGEST_HOURS = 24;

export interface Running {
  readonly shown: boolean;
  readonly choices: readonly string[];
}

/** Why an answer is not taken, or null. */
export function problemOfAnswering({ shown, choices }: Running, choice: number): string | null {
  if (shown) return 'api.unrecorded.shownAlready';
  return choice >= 0 && choice < choices.length ? null : 'api.unrecorded.noChoice';
}

/** Why the counts are not shown, or null. */
export function problemOfShowing({ shown }: Running, answers: number): string | null {
  if (shown) return 'api.unrecorded.shownAlready';
  return answers < LEAST_ANSWERS ? 'api.unrecorded.tooFew' : null;
}

/** How many answered each choice, in the order of the choices. */
export const countsOf = (choices: readonly string[], answers: readonly number[]): number[] =>
  choices.map((_, place) => answers.filter((answer) => answer === place).length);
