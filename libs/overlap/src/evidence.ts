import { overlapOfPeriods, type Certainty } from '@acuerdo/calendar';
import type { Profile } from './profile.ts';
import { comparePurposes } from './purpose.ts';
import type { Evidence, Mark, Message, Signal } from './types.ts';
import { LIMITS, TENTHS } from './weights.ts';

export interface TimeEvidence {
  readonly evidence: Evidence;
  readonly certainty: Certainty;
  /** Days without either, where the two surely do not meet. */
  readonly gap: number | null;
}

export function line(signal: Signal, mark: Mark, tenths: number, said: { say: string; values?: Message['values'] }): Evidence {
  return { signal, mark, tenths, message: { key: `overlap.evidence.${signal}.${said.say}`, values: said.values ?? {} } };
}

/** Periods where both are known at least by half; else how close the awards are, which can only make it possible. */
export function compareTimes(a: Profile, b: Profile): TimeEvidence {
  const meeting = overlapOfPeriods(a.grant.period ?? {}, b.grant.period ?? {});
  const { certainty, days, shorter, gap } = meeting;
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
  const { awardedOn } = a.grant;
  if (awardedOn === undefined || b.grant.awardedOn === undefined) return line('time', 'partly', TENTHS.time.sameYear, { say: 'awardsVague' });
  if (apart === 0) return line('time', 'partly', TENTHS.time.sameDay, { say: 'sameDay', values: { day: awardedOn } });
  return line('time', 'partly', apart <= 90 ? TENTHS.time.sameQuarter : TENTHS.time.sameYear, { say: 'awardsNear', values: { count: apart } });
}

export function purposeEvidence(a: Profile, b: Profile): Evidence {
  const level = comparePurposes(a, b);
  return line('purpose', level, level === 'unknown' ? 0 : TENTHS.purpose[level], { say: level });
}

export function placeEvidence(a: Profile, b: Profile): Evidence {
  const [left, right] = [a.grant.places, b.grant.places];
  if (left.length === 0 || right.length === 0) return line('place', 'unknown', 0, { say: 'unknown' });
  const shared = left.filter((place) => right.includes(place));
  if (shared.length === 0) return line('place', 'no', TENTHS.place.no, { say: 'no', values: { left: left.join(', '), right: right.join(', ') } });
  return line('place', 'yes', TENTHS.place.yes, { say: 'yes', values: { places: shared.join(', ') } });
}

export function programmeEvidence(a: Profile, b: Profile): Evidence {
  if (a.themes.length === 0 || b.themes.length === 0) return line('programme', 'unknown', 0, { say: 'unknown' });
  const at = a.themes.findIndex((theme) => b.themes.includes(theme));
  if (at < 0) return line('programme', 'no', TENTHS.programme.no, { say: 'no' });
  return line('programme', 'yes', TENTHS.programme.yes, { say: 'yes', values: { theme: a.grant.themes[at] ?? '' } });
}

/** The same sum to the hundredth hints at one grant entered by two; any other pair of amounts says nothing. */
export function amountEvidence(a: Profile, b: Profile): Evidence {
  if (!a.amount || !b.amount) return line('amount', 'unknown', 0, { say: 'unknown' });
  if (a.amount.currency !== b.amount.currency) return line('amount', 'unknown', 0, { say: 'currencies', values: { left: a.amount.currency, right: b.amount.currency } });
  if (a.amount.minor === b.amount.minor) return line('amount', 'yes', TENTHS.amount.yes, { say: 'equal' });
  return line('amount', 'no', 0, { say: 'differ' });
}
