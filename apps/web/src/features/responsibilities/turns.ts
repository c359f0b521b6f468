import { addDays, isIsoDay } from '@acuerdo/calendar';

/** A change in who is responsible: the last day before it, and its first. */
export interface Turn {
  readonly before: string;
  readonly first: string;
}

const turnOn = (first: string | undefined): Turn | null => (first === undefined ? null : { before: addDays(first, -1), first });

/** The changes nearest to a day: the last one up to it, and the next one after it. */
export function nearestTurns(turns: readonly string[], on: string): { last: Turn | null; next: Turn | null } {
  const sorted = [...turns].sort();
  return { last: turnOn(sorted.findLast((day) => day <= on)), next: turnOn(sorted.find((day) => day > on)) };
}

/** A day as the address says it; null where it says none. */
export const dayIn = (search: URLSearchParams): string | null => {
  const on = search.get('on') ?? '';
  return isIsoDay(on) ? on : null;
};
