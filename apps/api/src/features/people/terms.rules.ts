/** Days that somebody wrote: a vague date as the range that it can mean. */
interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** When somebody was in a role, as far as it is known. */
export interface TermDays {
  /** The days of which one was its first. */
  readonly from: Days | null;
  /** The days of which one was its last. */
  readonly until: Days | null;
  /** The one day for which a source states it; null where the term is kept up to date. */
  readonly knownOn: string | null;
}

/**
 * How a term stands on a day: `held`; `last-known` on a day before and not claimed for this one; `start-unknown`, known
 * only for a later day; `unsure`, since it began or ended about then; `not` held.
 */
export type Standing = 'held' | 'last-known' | 'start-unknown' | 'unsure' | 'not';

/** What is known of a term on a day. Beyond the day for which a source speaks, nothing is claimed that no end bounds. */
export function standingOn({ from, until, knownOn }: TermDays, day: string): Standing {
  const [start, end] = [bounds(from), bounds(until)];
  if (isOutside(start, end, day)) return 'not';
  if (day === knownOn) return 'held';
  if (isAbout(start, end, day)) return 'unsure';
  if (!start && (knownOn === null || day < knownOn)) return 'start-unknown';
  return !end && knownOn !== null && day > knownOn ? 'last-known' : 'held';
}

interface Bounds {
  readonly first: string;
  readonly last: string;
}

/** The first and the last of the days that a date can mean; null where it says nothing. */
const bounds = (days: Days | null): Bounds | null => (days?.from && days.to ? { first: days.from, last: days.to } : null);

/** Before every day on which it can have begun, or after every day on which it can have ended. */
const isOutside = (start: Bounds | null, end: Bounds | null, day: string): boolean =>
  (start !== null && day < start.first) || (end !== null && day > end.last);

/** Among the days on which it began or ended: by the last of them it has surely begun, on the first it has surely not ended. */
const isAbout = (start: Bounds | null, end: Bounds | null, day: string): boolean =>
  (start !== null && day < start.last) || (end !== null && day > end.first);
