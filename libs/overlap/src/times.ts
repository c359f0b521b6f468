import { overlapOfPeriods, type Certainty } from '@acuerdo/calendar';
import { line } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { Evidence } from './types.ts';
import { LIMITS, TENTHS } from './weights.ts';

export interface TimeEvidence {
  readonly evidence: Evidence;
  readonly certainty: Certainty;
  /** Days without either, where the two surely do not meet. */
  readonly gap: number | null;
}

/** Periods where both are known at least by half; else how close the awards are, which can only make it possible. */
export function compareTimes(a: Profile, b: Profile): TimeEvidence {
  const { certainty, days, shorter, gap } = overlapOfPeriods(a.period, b.period);
  if (certainty === 'unknown') return compareAwards(a, b);
  if (certainty === 'none') return { certainty, gap, evidence: line('time', 'no', 0, { say: 'none', values: { count: gap ?? 0 } }) };
  if (certainty === 'possible') return { certainty, gap, evidence: line('time', 'partly', TENTHS.time.possible, { say: 'possible' }) };
  if (shorter === null) return { certainty, gap, evidence: line('time', 'yes', TENTHS.time.sureOneDay, { say: 'sureUnknownEnd' }) };
  const tenths = shareTenths(days, shorter);
  return { certainty, gap, evidence: line('time', 'yes', tenths, { say: 'shared', values: { count: days, shorter } }) };
}

function shareTenths(days: number, shorter: number): number {
  if (days * 4 > shorter * 3) return TENTHS.time.most;
  return days * 4 >= shorter ? TENTHS.time.some : TENTHS.time.little;
}

function compareAwards(a: Profile, b: Profile): TimeEvidence {
  if (!a.award || !b.award) return { certainty: 'unknown', gap: null, evidence: line('time', 'unknown', 0, { say: 'unknown' }) };
  const apart = Math.max(0, a.award.first - b.award.last, b.award.first - a.award.last);
  const values = { count: apart };
  if (apart > LIMITS.awardDays) return { certainty: 'none', gap: null, evidence: line('time', 'no', 0, { say: 'awardsFar', values }) };
  if (apart > 365) return { certainty: 'unknown', gap: null, evidence: line('time', 'unknown', 0, { say: 'awardsApart', values }) };
  return { certainty: 'possible', gap: null, evidence: closeAwards(a, b, apart) };
}

function closeAwards(a: Profile, b: Profile, apart: number): Evidence {
  const { awardedOn } = a;
  if (awardedOn === undefined || b.awardedOn === undefined) return line('time', 'partly', TENTHS.time.sameYear, { say: 'awardsVague' });
  if (apart === 0) return line('time', 'partly', TENTHS.time.sameDay, { say: 'sameDay', values: { day: awardedOn } });
  return line('time', 'partly', apart <= 90 ? TENTHS.time.sameQuarter : TENTHS.time.sameYear, { say: 'awardsNear', values: { count: apart } });
}
