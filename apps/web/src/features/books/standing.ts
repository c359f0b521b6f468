import type { Check, Verdict } from '@acuerdo/record';

/** `unsigned`: nothing is wrong with the file, but this browser offers no way to check its signatures. */
export type Standing = 'valid' | 'notValid' | 'unsigned';

const UNAVAILABLE = 'record.head.unavailable';

/** What may be said of a file: one that could not be checked to the end is not called altered, nor valid. */
export function standingOf({ valid, checks }: Pick<Verdict, 'valid' | 'checks'>): Standing {
  if (valid) return 'valid';
  return checks.every(({ ok, message }) => ok || message.key === UNAVAILABLE) ? 'unsigned' : 'notValid';
}

/** Each finding once: what cannot be checked is the same for every signed head. */
export const distinct = (checks: readonly Check[]): Check[] => [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
