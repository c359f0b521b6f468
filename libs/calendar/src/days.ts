import type { IsoDay } from './types.ts';

const ZERO = '0'.charCodeAt(0);
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` from its parts, or null where there is no such day (31 April). */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  return exists(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && text[4] === '-' && text[7] === '-' && exists(written(text, 0, 4), written(text, 5, 7), written(text, 8, 10));
}

/** The number that the digits of a text write from one place up to another; not a number where one is no digit. */
function written(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Days since 1970-01-01, which is 0. Throws on anything but an existing `YYYY-MM-DD`: read it with `readDate` first.
 * Counting years from March puts the leap day last (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`not a day: ${day}`);
  const month = written(day, 5, 7);
  const year = written(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + written(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}

/** The day that is so many days from 1970-01-01; the inverse of `dayNumber`. */
export function dayOf(number: number): IsoDay {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march + (march < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * march + 2) / 5) + 1, 2)}`;
}

export const addDays = (day: IsoDay, days: number): IsoDay => dayOf(dayNumber(day) + days);

/** The same day so many months later, or the last day of a shorter month (31 January + 1 = 28 or 29 February). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)), 2)}`;
}

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from);

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
