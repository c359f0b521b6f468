import type { Message } from '@acuerdo/words';

/** One thing to mend in what was sent: where (`path`, dots between the parts) and what would be right. */
export interface Issue {
  readonly path: string | readonly (string | number)[];
  readonly message: string | Message;
}

/** `grants.0.amount`, whether the server wrote the path as a text or as a list. */
export const pathOf = ({ path }: Issue): string => (typeof path === 'string' ? path : path.join('.'));

/** The id of the control for a path, so that a summary can lead to it. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** The first issue of each path; the control beside which it is shown says no more than one. */
export function issuesByPath(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  return new Map(issues.toReversed().map((issue) => [pathOf(issue), issue]));
}
