import { addDays, daysInMonth, isoDay } from './days.ts';
import { MONTH_NUMBER, SEASONS, THIRDS, WINTERS } from './month-names.ts';
import type { DateReading, DayOrder, IsoDay } from './types.ts';

type Range = readonly [from: IsoDay, to: IsoDay];
type Pattern = readonly [shape: RegExp, read: (parts: readonly string[], order?: DayOrder) => Range | 'ambiguous' | null];

const SINCE = /^(?:as of|since|from|desde|a partir de(?:l)?)\s+/;
const SMALL_WORDS = /\b(?:of|the|de|del|el|la|in|en|a)\b|,/g;

const PATTERNS: readonly Pattern[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.,]+(?:z|[+-]\d{2}:?\d{2})?)?$/, ([y, m, d]) => oneDay(y, m, d)],
  [/^(\d{4})-(\d{1,2})$/, ([y, m]) => months(Number(y), Number(m), Number(m))],
  [/^(\d{4})$/, ([y]) => months(Number(y), 1, 12)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (parts, order) => slashed(parts, order)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, ([y, m, d]) => oneDay(y, m, d)],
  [/^(\d{1,2})(?:st|nd|rd|th|o)? ([a-z]+)\.? (\d{4})$/, ([d, m, y]) => oneDay(y, MONTH_NUMBER.get(m ?? ''), d)],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/, ([m, d, y]) => oneDay(y, MONTH_NUMBER.get(m ?? ''), d)],
  [/^([a-z]+)\.?[ -](\d{4})$/, ([word, y]) => named(word ?? '', Number(y))],
  [/^([a-z]+)[ -]([a-z]+)\.? (\d{4})$/, ([third, month, y]) => thirdOfMonth(third ?? '', month ?? '', Number(y))],
];

/**
 * Reads a date as people write it, in English or Spanish: ISO dates and date-times (the time is left out), `2014`, `2014-09`,
 * `8 September 2014`, `septiembre de 2014`, `early September 2014`, `verano de 2014`, `as of 2015` (the range in which it began).
 * Out comes the widest range of days that it can mean. Refused: what is no date, a day that does not exist, and `05/06/2014`,
 * which is two different days, unless the order is given or only one order makes a day.
 */
export function readDate(text: string, options: { readonly dayOrder?: DayOrder } = {}): DateReading {
  const written = text.trim();
  const plain = simplify(written);
  for (const [shape, read] of PATTERNS) {
    const parts = shape.exec(plain);
    if (!parts) continue;
    const range = read(parts.slice(1), options.dayOrder);
    if (range === 'ambiguous') return refuse('calendar.date.ambiguous', written);
    return range ? { ok: true, date: { written, from: range[0], to: range[1] } } : refuse('calendar.date.none', written);
  }
  return refuse('calendar.date.unreadable', written);
}

function refuse(key: string, written: string): DateReading {
  return { ok: false, reason: { key, values: { value: written.slice(0, 80) } } };
}

function simplify(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(SINCE, '').replace(SMALL_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

function oneDay(year?: string, month?: string | number, day?: string): Range | null {
  const iso = isoDay(Number(year), Number(month ?? 0), Number(day));
  return iso === null ? null : [iso, iso];
}

function months(year: number, first: number, last: number): Range | null {
  const from = isoDay(year, first, 1);
  const to = last >= 1 && last <= 12 ? isoDay(year, last, daysInMonth(year, last)) : null;
  return from === null || to === null ? null : [from, to];
}

/** The winter of one year may be either of two: from the December before to the February after. */
function winter(year: number): Range | null {
  const before = months(year - 1, 12, 12);
  const after = months(year + 1, 2, 2);
  return before && after ? [before[0], after[1]] : null;
}

function slashed([a, b, year]: readonly string[], order?: DayOrder): Range | 'ambiguous' | null {
  const dayFirst = oneDay(year, b, a);
  const monthFirst = oneDay(year, a, b);
  if (order === 'dmy') return dayFirst;
  if (order === 'mdy') return monthFirst;
  if (dayFirst && monthFirst && dayFirst[0] !== monthFirst[0]) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

function named(word: string, year: number): Range | null {
  const month = MONTH_NUMBER.get(word);
  const season = SEASONS.get(word);
  const third = THIRDS.get(word);
  if (WINTERS.has(word)) return winter(year);
  if (month !== undefined) return months(year, month, month);
  if (season) return months(year, season[0], season[1]);
  return third === undefined ? null : months(year, third * 4 + 1, third * 4 + 4);
}

function thirdOfMonth(word: string, monthName: string, year: number): Range | null {
  const third = THIRDS.get(word);
  const month = MONTH_NUMBER.get(monthName);
  const whole = month === undefined ? null : months(year, month, month);
  if (third === undefined || !whole) return null;
  return third === 2 ? [addDays(whole[0], 20), whole[1]] : [addDays(whole[0], third * 10), addDays(whole[0], third * 10 + 9)];
}
