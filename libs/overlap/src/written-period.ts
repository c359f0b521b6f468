import { addDays, addMonths, isIsoDay, type Period } from '@acuerdo/calendar';

const DAYS = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\s*[-–—]\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u;
const YEARS = /\b((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})\b/u;
const TERM = /\b(?:term|plazo|duraci[oó]n)\s*:\s*(\d{1,3})\s+(?:months|meses)\b/iu;

/**
 * The period that a grant's text gives: "Grant period: 07/01/2011 - 06/30/2014" (month first, unless that is no date), "over two years
 * (2016-2018)", which is vague, or "Term: 24 months" from the day of the award on. Undefined where it gives none.
 */
export function writtenPeriod(text: string, awardedOn?: string): Period | undefined {
  const days = DAYS.exec(text);
  if (days) return daysOf(days.slice(1));
  const [, first, last] = YEARS.exec(text) ?? [];
  if (first !== undefined && last !== undefined && first <= last) return { from: `${first}-01-01`, to: `${last}-12-31`, vague: true };
  const months = TERM.exec(text)?.[1];
  return months !== undefined && awardedOn !== undefined ? { from: awardedOn, to: addDays(addMonths(awardedOn, Number(months)), -1) } : undefined;
}

function daysOf([a = '', b = '', year = '', c = '', d = '', end = '']: readonly string[]): Period | undefined {
  const [from, to] = [dayOf(year, a, b) ?? dayOf(year, b, a), dayOf(end, c, d) ?? dayOf(end, d, c)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(written) ? written : undefined;
}
