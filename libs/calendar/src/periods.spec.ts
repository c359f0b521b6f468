import * as fc from 'fast-check';
import { dayOf, lengthOf, overlapOfPeriods, periodOf, readDate, sharedDays, type Period, type VagueDate } from '@acuerdo/calendar';

const date = (text: string): VagueDate => {
  const reading = readDate(text);
  if (!reading.ok) throw new Error(text);
  return reading.date;
};

test('two known periods share the days that both have, ends included', () => {
  const pool = { from: '2015-01-01', to: '2016-12-31' };
  const partner = { from: '2016-12-01', to: '2017-06-30' };
  expect(overlapOfPeriods(pool, partner)).toEqual({ certainty: 'sure', days: 31, shorter: 212, gap: null });
  expect(sharedDays({ from: '2015-01-01', to: '2015-01-31' }, { from: '2015-01-31', to: '2015-02-02' })).toBe(1);
});

test('back to back is a gap of 0 days, and the order of the two does not matter', () => {
  const first = { from: '2013-01-01', to: '2014-12-31' };
  const second = { from: '2015-01-01', to: '2015-12-31' };
  expect(overlapOfPeriods(first, second)).toMatchObject({ certainty: 'none', gap: 0 });
  expect(overlapOfPeriods(second, { from: '2012-01-01', to: '2014-12-01' })).toMatchObject({ certainty: 'none', gap: 30 });
});

test('an unknown end makes an overlap possible; a known day inside the other makes it sure', () => {
  const whole = { from: '2015-01-01', to: '2015-12-31' };
  expect(overlapOfPeriods(whole, { from: '2014-06-01' })).toMatchObject({ certainty: 'possible', days: 0, shorter: null });
  expect(overlapOfPeriods(whole, { from: '2015-06-01' })).toMatchObject({ certainty: 'sure', days: 1 });
  expect(overlapOfPeriods(whole, { from: '2016-01-01' }).certainty).toBe('none');
  expect(overlapOfPeriods(whole, { to: '2014-12-31' })).toMatchObject({ certainty: 'none', gap: 0 });
  expect(overlapOfPeriods(whole, {}).certainty).toBe('unknown');
  expect(overlapOfPeriods({ from: '2014-01-01' }, { from: '2016-01-01' }).certainty).toBe('possible');
});

test('a period that was written as years only is never sure', () => {
  const vague = periodOf(date('2015'), date('2017'));
  expect(vague).toEqual({ from: '2015-01-01', to: '2017-12-31', vague: true });
  expect(overlapOfPeriods(vague, { from: '2015-06-01', to: '2015-06-30' })).toMatchObject({ certainty: 'possible', days: 0 });
  expect(overlapOfPeriods(vague, { from: '2018-01-01', to: '2018-06-30' }).certainty).toBe('none');
});

test('a period that ends before it starts says nothing', () => {
  expect(overlapOfPeriods({ from: '2016-01-01', to: '2015-01-01' }, { from: '2010-01-01', to: '2020-01-01' }).certainty).toBe('unknown');
});

const day = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
const period = fc.tuple(day, day).map(([from, to]): Period => ({
  ...(from !== undefined && { from: dayOf(from) }), ...(to !== undefined && { to: dayOf(to) }),
}));

test('meeting is mutual', () => {
  fc.assert(fc.property(period, period, (a, b) => expect(overlapOfPeriods(a, b)).toEqual(overlapOfPeriods(b, a))));
});

test('what is sure stays so, and what is ruled out stays out, whichever day an unknown end turns out to be', () => {
  fc.assert(fc.property(period, period, fc.integer({ min: 0, max: 400 }), (a, b, extra) => {
    const known = { from: a.from ?? dayOf(extra), to: a.to ?? dayOf(extra) };
    fc.pre(known.from <= known.to);
    const [before, after] = [overlapOfPeriods(a, b), overlapOfPeriods(known, b)];
    if (before.certainty === 'sure') expect(after.days).toBeGreaterThanOrEqual(before.days);
    if (before.certainty === 'none') expect(after.certainty).toBe('none');
    expect(after.days).toBeLessThanOrEqual(lengthOf(known) ?? 0);
  }));
});
