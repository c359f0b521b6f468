import fc from 'fast-check';
import { lastDayOf, maskedNote, maskOf, maySound, SOUNDING_DAYS, SOUNDING_LIMITS, type PastSounding } from '@acuerdo/access';

const made = (on: string, sameGrantee = false): PastSounding => ({ on, sameGrantee });

test('five soundings in thirty days are enough: the refusal says when there is room again', () => {
  const past = ['2017-01-10', '2017-01-12', '2017-01-20', '2017-02-01'].map((on) => made(on));
  expect(maySound(past, '2017-02-06')).toEqual({ allowed: true });
  expect(maySound([...past, made('2017-02-03')], '2017-02-06')).toEqual({
    allowed: false, reason: { key: 'access.sounding.tooMany', values: { most: '5', days: '30', again: '2017-02-09' } },
  });
  expect(maySound([...past, made('2017-02-03')], '2017-02-09')).toEqual({ allowed: true });
});

test('one grantee is sounded once in ninety days', () => {
  expect(maySound([made('2017-01-10', true)], '2017-02-06')).toEqual({
    allowed: false, reason: { key: 'access.sounding.sameGrantee', values: { days: '90', again: '2017-04-10' } },
  });
  expect(maySound([made('2017-01-10', true)], '2017-04-10')).toEqual({ allowed: true });
});

const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2018-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const past = fc.array(fc.record({ on: day, sameGrantee: fc.boolean() }), { maxLength: 20 });

test('on the day that a refusal names, nothing of what refused it is left; a day earlier it still refuses', () => {
  fc.assert(fc.property(past, day, (all, today) => {
    const before = all.filter(({ on }) => on <= today);
    const answer = maySound(before, today);
    if (answer.allowed) return;
    const again = answer.reason.values['again'] as string;
    const { reason } = answer;
    const then = maySound(before, again);
    expect(again > today).toBe(true);
    if (!then.allowed) expect(then.reason.key).not.toBe(reason.key);
    const eve = new Date(Date.parse(again) - 86_400_000).toISOString().slice(0, 10);
    expect(maySound(before, eve)).toMatchObject({ allowed: false });
  }));
});

test('however it is spread, no thirty days hold more soundings than the limit', () => {
  fc.assert(fc.property(fc.array(day, { maxLength: 40 }), (wanted) => {
    const kept: PastSounding[] = [];
    for (const on of wanted.sort()) if (maySound(kept, on).allowed) kept.push(made(on));
    for (const { on } of kept) {
      const end = Date.parse(on) + SOUNDING_LIMITS.inDays * 86_400_000;
      expect(kept.filter((other) => other.on >= on && Date.parse(other.on) < end).length).toBeLessThanOrEqual(SOUNDING_LIMITS.most);
    }
  }));
});

test('the last day is the end of a month, alike for all days that lead to it, and never sooner than the days that are promised', () => {
  expect(lastDayOf('2017-02-06')).toBe('2017-05-31');
  expect(lastDayOf('2017-11-30')).toBe('2018-02-28');
  fc.assert(fc.property(day, (today) => {
    const days = (Date.parse(lastDayOf(today)) - Date.parse(today)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(SOUNDING_DAYS);
    expect(days).toBeLessThanOrEqual(SOUNDING_DAYS + 30);
  }));
});

test('the sentence holds the grantee and the theme, and nothing else', () => {
  expect(maskedNote('Casa del Sur', 'Transit')).toEqual({ key: 'access.sounding.noteOnTheme', values: { grantee: 'Casa del Sur', theme: 'Transit' } });
  expect(maskedNote('Casa del Sur', null)).toEqual({ key: 'access.sounding.note', values: { grantee: 'Casa del Sur' } });
});

test.each([[2, 'names'], [3, 'thin'], [4, 'oneIn'], [9, 'oneIn']])('among %i parties the mask %s', (parties, word) => {
  expect(maskOf(parties).key).toBe(`access.sounding.mask.${word}`);
});
