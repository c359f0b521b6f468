import * as fc from 'fast-check';
import { dayOf, readDate } from '@acuerdo/calendar';

const rangeOf = (text: string, dayOrder?: 'dmy' | 'mdy' | 'ymd'): string => {
  const reading = readDate(text, dayOrder ? { dayOrder } : {});
  return reading.ok ? `${reading.date.from}..${reading.date.to}` : reading.reason.key;
};

test.each([
  ['2014-09-08', '2014-09-08..2014-09-08'],
  ['2020-10-13T00:00:00+00:00', '2020-10-13..2020-10-13'],
  ['2015-12-07T09:30:00Z', '2015-12-07..2015-12-07'],
  ['2014', '2014-01-01..2014-12-31'],
  ['2016-02', '2016-02-01..2016-02-29'],
  ['8 September 2014', '2014-09-08..2014-09-08'],
  ['September 8, 2014', '2014-09-08..2014-09-08'],
  ['8 de septiembre de 2014', '2014-09-08..2014-09-08'],
  ['Sept. 2014', '2014-09-01..2014-09-30'],
  ['early September 2014', '2014-09-01..2014-09-10'],
  ['principios de septiembre de 2014', '2014-09-01..2014-09-10'],
  ['mid-February 2015', '2015-02-11..2015-02-20'],
  ['finales de febrero de 2016', '2016-02-21..2016-02-29'],
  ['early 2015', '2015-01-01..2015-04-30'],
  ['a mediados de 2015', '2015-05-01..2015-08-31'],
  ['summer 2014', '2014-06-01..2014-08-31'],
  ['verano de 2014', '2014-06-01..2014-08-31'],
  ['otoño de 2014', '2014-09-01..2014-11-30'],
  ['invierno de 2014', '2013-12-01..2015-02-28'],
  ['as of 2015', '2015-01-01..2015-12-31'],
  ['a partir de 2015', '2015-01-01..2015-12-31'],
])('%s is %s', (text, range) => expect(rangeOf(text)).toBe(range));

test.each([
  ['2015-02-29', 'calendar.date.none'],
  ['2014-13', 'calendar.date.none'],
  ['31 April 2014', 'calendar.date.none'],
  ['sometime 2014', 'calendar.date.none'],
  ['14-15', 'calendar.date.unreadable'],
  ['bad date', 'calendar.date.unreadable'],
  ['', 'calendar.date.unreadable'],
])('%s is refused: %s', (text, key) => expect(rangeOf(text)).toBe(key));

test('05/06/2014 is two days, until somebody says the order', () => {
  expect(rangeOf('05/06/2014')).toBe('calendar.date.ambiguous');
  expect(rangeOf('05/06/2014', 'dmy')).toBe('2014-06-05..2014-06-05');
  expect(rangeOf('05/06/2014', 'mdy')).toBe('2014-05-06..2014-05-06');
});

test('a slashed date that only one order can mean, or that both read alike, needs no order', () => {
  expect(rangeOf('24/07/2014')).toBe('2014-07-24..2014-07-24');
  expect(rangeOf('07/24/2014')).toBe('2014-07-24..2014-07-24');
  expect(rangeOf('06/06/2014')).toBe('2014-06-06..2014-06-06');
});

test('an order that the date cannot have is refused rather than turned round', () => {
  expect(rangeOf('07/24/2014', 'dmy')).toBe('calendar.date.none');
});

test('every day reads back as itself, and no text makes it throw', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
    const day = dayOf(number);
    return rangeOf(day) === `${day}..${day}`;
  }));
  fc.assert(fc.property(fc.string(), (text) => typeof readDate(text).ok === 'boolean'));
});
