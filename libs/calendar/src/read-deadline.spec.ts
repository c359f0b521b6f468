import * as fc from 'fast-check';
import { addDays, addMonths, dayOf, readDate, readDeadline } from '@acuerdo/calendar';

const OF = '2014-09-08';

const said = (text: string, of = OF): string => {
  const reading = readDeadline(text, { of });
  if (!reading.ok) return reading.reason.key;
  const { from, to, inferred } = reading.deadline;
  return `${from}..${to}${inferred ? ' inferred' : ''}`;
};

test.each([
  ['in the next six months', '2014-09-08..2015-03-08 inferred'],
  ['In the next 6 months.', '2014-09-08..2015-03-08 inferred'],
  ['en los próximos seis meses', '2014-09-08..2015-03-08 inferred'],
  ['en los seis meses siguientes', '2014-09-08..2015-03-08 inferred'],
  ['six months', '2014-09-08..2015-03-08 inferred'],
  ['within 90 days', '2014-09-08..2014-12-07 inferred'],
  ['within ninety days', '2014-09-08..2014-12-07 inferred'],
  ['en un plazo de noventa días', '2014-09-08..2014-12-07 inferred'],
  ['dentro de 90 días', '2014-09-08..2014-12-07 inferred'],
  ['over the next two weeks', '2014-09-08..2014-09-22 inferred'],
  ['en las próximas dos semanas', '2014-09-08..2014-09-22 inferred'],
  ['within a year', '2014-09-08..2015-09-08 inferred'],
  ['en el próximo año', '2014-09-08..2015-09-08 inferred'],
  ['in the next three years', '2014-09-08..2017-09-08 inferred'],
])('%s, said on 8 September 2014, is %s', (text, days) => expect(said(text)).toBe(days));

test.each([
  ['before the end of 2017', '2014-09-08..2017-12-31 inferred'],
  ['antes del fin de 2017', '2014-09-08..2017-12-31 inferred'],
  ['antes de finales de 2017', '2014-09-08..2017-12-31 inferred'],
  ['before the end of March 2015', '2014-09-08..2015-03-31 inferred'],
  ['before 2018', '2014-09-08..2017-12-31 inferred'],
  ['antes de 2018', '2014-09-08..2017-12-31 inferred'],
  ['by March 2015', '2014-09-08..2015-03-31 inferred'],
  ['a más tardar en marzo de 2015', '2014-09-08..2015-03-31 inferred'],
  ['no later than 8 March 2015', '2014-09-08..2015-03-08 inferred'],
  ['hasta el 8 de marzo de 2015', '2014-09-08..2015-03-08 inferred'],
  ['before the end of 2013', '2013-12-31..2013-12-31 inferred'],
])('%s ends where it says: %s', (text, days) => expect(said(text)).toBe(days));

test.each([
  ['as of 2015', '2015-01-01..2015-12-31'],
  ['a partir de 2015', '2015-01-01..2015-12-31'],
  ['2015-03-08', '2015-03-08..2015-03-08'],
  ['at the end of 2017', '2017-09-01..2017-12-31'],
  ['a finales de 2017', '2017-09-01..2017-12-31'],
])('%s is a date, and nothing is worked out: %s', (text, days) => expect(said(text)).toBe(days));

test.each(['in the months ahead', 'in the coming months', 'en los próximos meses', 'en los meses que vienen', 'soon', 'pronto'])(
  '%s is a deadline without a day', (text) => expect(said(text)).toBe('null..null'));

test.each([
  ['when it suits', 'calendar.deadline.unreadable'],
  ['', 'calendar.deadline.unreadable'],
  ['before', 'calendar.deadline.unreadable'],
  ['before the flood', 'calendar.deadline.unreadable'],
  ['within 9999 years', 'calendar.deadline.unreadable'],
  ['by 31 April 2015', 'calendar.date.none'],
  ['31 April 2015', 'calendar.date.none'],
  ['05/06/2015', 'calendar.date.ambiguous'],
])('%s is refused: %s', (text, key) => expect(said(text)).toBe(key));

const days = fc.integer({ min: -20_000, max: 60_000 }).map(dayOf);

test('so many months or days from a day end on the day that the calendar says', () => {
  fc.assert(fc.property(days, fc.integer({ min: 0, max: 999 }), (of, count) => {
    expect(said(`within ${count} months`, of)).toBe(`${of}..${addMonths(of, count)} inferred`);
    expect(said(`dentro de ${count} días`, of)).toBe(`${of}..${addDays(of, count)} inferred`);
  }));
});

test('whatever is written: it is read or refused, ends no earlier than it begins, and a date means what a date means', () => {
  fc.assert(fc.property(fc.string(), days, (text, of) => {
    const reading = readDeadline(text, { of });
    return !reading.ok || reading.deadline.from === null || (reading.deadline.to ?? '') >= reading.deadline.from;
  }));
  fc.assert(fc.property(days, days, (day, of) => {
    const date = readDate(day);
    return date.ok && said(day, of) === `${date.date.from}..${date.date.to}`;
  }));
});

test('it needs a day to count from', () => expect(() => readDeadline('soon', { of: 'today' })).toThrow(RangeError));
