import { dayNumber } from './days.ts';
import type { Period, PeriodOverlap, VagueDate } from './types.ts';

/** A period from the dates in which it starts and ends; either may be unknown. It is vague when one of them is wider than a day. */
export function periodOf(start?: VagueDate, end?: VagueDate): Period {
  const vague = [start, end].some((date) => date !== undefined && date.from !== date.to);
  return { ...(start && { from: start.from }), ...(end && { to: end.to }), ...(vague && { vague }) };
}

/** Whether both ends are known and the start is not after the end. */
export function isWhole(period: Period): period is Period & { from: string; to: string } {
  return period.from !== undefined && period.to !== undefined && period.from <= period.to;
}

/** Length in days, both ends counted; null where an end is unknown. */
export function lengthOf(period: Period): number | null {
  return isWhole(period) ? dayNumber(period.to) - dayNumber(period.from) + 1 : null;
}

/** Days that two periods surely share, both ends counted; 0 when that is not sure. */
export const sharedDays = (a: Period, b: Period): number => overlapOfPeriods(a, b).days;

/**
 * How two periods meet. An unknown end may be any day on its side of the known one, so it makes an overlap possible, seldom sure:
 * it is sure only when a known day of one lies inside the other. A period with neither end, or that ends before it starts, says nothing.
 */
export function overlapOfPeriods(a: Period, b: Period): PeriodOverlap {
  if (saysNothing(a) || saysNothing(b)) return { certainty: 'unknown', days: 0, shorter: null, gap: null };
  const apart = gapBetween(a, b) ?? gapBetween(b, a);
  const shorter = isWhole(a) && isWhole(b) ? Math.min(lengthOf(a) ?? 0, lengthOf(b) ?? 0) : null;
  if (apart !== null) return { certainty: 'none', days: 0, shorter, gap: apart };
  const days = a.vague === true || b.vague === true ? 0 : daysSurelyShared(a, b);
  return { certainty: days > 0 ? 'sure' : 'possible', days, shorter, gap: null };
}

function saysNothing({ from, to }: Period): boolean {
  return from === undefined ? to === undefined : to !== undefined && to < from;
}

/** Days strictly between the end of one and the start of the other; null unless the first surely ends before. */
function gapBetween(first: Period, second: Period): number | null {
  if (first.to === undefined || second.from === undefined || first.to >= second.from) return null;
  return dayNumber(second.from) - dayNumber(first.to) - 1;
}

/** A half-known period is surely there only on its one known day. */
function daysSurelyShared(a: Period, b: Period): number {
  const [one, other] = [sureDays(a), sureDays(b)];
  return Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
}

function sureDays({ from, to }: Period): { first: number; last: number } {
  const first = dayNumber(from ?? to ?? '');
  return { first, last: dayNumber(to ?? from ?? '') };
}
