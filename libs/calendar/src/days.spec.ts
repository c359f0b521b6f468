import * as fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, daysBetween, isIsoDay } from '@acuerdo/calendar';

test('days are counted from 1 January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayNumber('2000-03-01')).toBe(11_017);
});

test('the count agrees with the calendar of the machine for every day of eight centuries', () => {
  fc.assert(fc.property(fc.integer({ min: -146_097, max: 146_097 }), (number) => {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    return dayOf(number) === day && dayNumber(day) === number;
  }), { numRuns: 2000 });
});

test('the leap day is there every fourth year, but not in 1900', () => {
  expect(['2016-02-29', '2000-02-29', '1900-02-29', '2015-02-29'].map(isIsoDay)).toEqual([true, true, false, false]);
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(addDays('2014-12-31', 1)).toBe('2015-01-01');
});

test('months later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2015-01-31', 1)).toBe('2015-02-28');
  expect(addMonths('2015-11-15', 14)).toBe('2017-01-15');
  expect(addMonths('2015-01-15', -1)).toBe('2014-12-15');
});

test('what is no day is a mistake of the program', () => {
  expect(() => dayNumber('2015-02-29')).toThrow(RangeError);
});
