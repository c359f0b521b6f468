import type { Period } from './period-text.tsx';

/** Share of the drawn span, 0…1; for drawing only. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startKnown: boolean;
  readonly endKnown: boolean;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** First instant of a day, month or year. */
export function startOf(value: string): number {
  return Date.parse(`${value}${'-01-01'.slice(0, Math.max(0, 10 - value.length))}T00:00:00Z`);
}

/** First instant after a day, month or year: `2014` ends when 2015 begins. */
export function endOf(value: string): number {
  const start = new Date(startOf(value));
  if (value.length === 4) return Date.UTC(start.getUTCFullYear() + 1, 0, 1);
  if (value.length === 7) return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
  return start.getTime() + DAY;
}

/** The whole years that hold every known end of the periods, and today. */
export function spanOf(periods: readonly Period[], today: string): Span {
  const years = [today, ...periods.flatMap(({ from, to }) => [from, to])]
    .filter((value): value is string => value !== null).map((value) => value.slice(0, 4)).sort();
  return { from: years[0] ?? today.slice(0, 4), to: years.at(-1) ?? today.slice(0, 4) };
}

export function shareOf(instant: number, span: Span): number {
  const first = startOf(span.from);
  const share = (instant - first) / (endOf(span.to) - first);
  return Math.min(1, Math.max(0, share));
}

/** Where a period lies in the span; an end that is not known runs to the edge and is marked as not known. */
export function stretchOf({ from, to }: Period, span: Span): Stretch {
  return {
    start: from ? shareOf(startOf(from), span) : 0,
    end: to ? shareOf(endOf(to), span) : 1,
    startKnown: from !== null,
    endKnown: to !== null,
  };
}
