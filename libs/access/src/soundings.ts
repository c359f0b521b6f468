import type { Answer, Reason } from './may.ts';

/** How often a party may sound: what keeps somebody from asking around with invented proposals. */
export const SOUNDING_LIMITS = { most: 5, inDays: 30, granteeDays: 90 } as const;

/** How long a sounding is there for others, if nothing ends it before: so many days, and then to the end of that month. */
export const SOUNDING_DAYS = 90;

/** What both sides are shown of each other's grant once both have agreed, and nothing besides. */
export const REVEALED = ['partner', 'officer', 'grantee', 'title', 'stage', 'amount', 'period'] as const;

/** A sounding that a party made before; withdrawn and ended ones count too. */
export interface PastSounding {
  /** The day on which it was made: `2017-02-06`. */
  readonly on: string;
  /** About the grantee that is to be sounded now. */
  readonly sameGrantee: boolean;
}

/**
 * Whether a party may sound once more. Nothing gives a sounding back: neither withdrawing it nor changing or removing its grant.
 *
 * @param past all that the party made, in any order; older ones than the limits reach do no harm
 * @param today the day it is in the collaborative, `2017-02-06`
 * @returns a refusal says the limit, and on which day there is room again
 */
export function maySound(past: readonly PastSounding[], today: string): Answer {
  const { most, inDays, granteeDays } = SOUNDING_LIMITS;
  const ofGrantee = past.filter(({ sameGrantee, on }) => sameGrantee && daysAfter(on, granteeDays) > today).map(({ on }) => on).sort().at(-1);
  if (ofGrantee !== undefined) return refusedUntil('access.sounding.sameGrantee', { days: String(granteeDays), again: daysAfter(ofGrantee, granteeDays) });
  const lately = past.map(({ on }) => on).filter((on) => daysAfter(on, inDays) > today).sort();
  const first = lately.at(-most);
  if (first === undefined) return { allowed: true };
  return refusedUntil('access.sounding.tooMany', { most: String(most), days: String(inDays), again: daysAfter(first, inDays) });
}

const refusedUntil = (key: string, values: Reason['values']): Answer => ({ allowed: false, reason: { key, values } });

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last day on which a sounding of today is there for others. The end of a month, so that it does not tell on which day it was made. */
export function lastDayOf(today: string): string {
  const [year = 0, month = 0] = daysAfter(today, SOUNDING_DAYS).split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The sentence that stands in for a grant: with whom, on what, and nothing else. No amount, officer, day, place or number, and
 * the grantee by the name that the reader's own grant gives it.
 *
 * @param theme in the reader's language; null where the sounder does not say it
 */
export function maskedNote(grantee: string, theme: string | null): Reason {
  return theme === null ? { key: 'access.sounding.note', values: { grantee } } : { key: 'access.sounding.noteOnTheme', values: { grantee, theme } };
}

/**
 * How well the sentence hides who stands behind it (k-anonymity): for each reader, one among all who could have sounded but the
 * reader. At the best: whoever knows who works with the grantee guesses better.
 *
 * @param parties how many parties of the collaborative can sound, the sounder and the reader among them
 */
export function maskOf(parties: number): Reason {
  const others = parties - 1;
  if (others <= 1) return { key: 'access.sounding.mask.names', values: {} };
  return { key: others === 2 ? 'access.sounding.mask.thin' : 'access.sounding.mask.oneIn', values: { others: String(others) } };
}
