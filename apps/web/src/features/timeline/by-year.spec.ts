import { byYear } from './by-year.ts';

const on = (from: string) => ({ when: { from } });

test('moments stand in the year in which they can begin', () => {
  const years = byYear([on('2011-01-01'), on('2014-06-01'), on('2014-09-01')], '2017-02-06');
  expect(years.map(({ year, moments }) => [year, moments.length])).toEqual([['2011', 1], ['2014', 2], ['2017', 0]]);
});

test('today stands between what has begun and what is to come', () => {
  const years = byYear([on('2017-01-01'), on('2017-02-06'), on('2017-12-31')], '2017-02-06');
  expect(years.map(({ todayAt }) => todayAt)).toEqual([2]);
  expect(byYear([on('2011-01-01')], '2017-02-06').at(-1)).toEqual({ year: '2017', moments: [], todayAt: 0 });
  expect(byYear([on('2017-01-01')], '2017-02-06')[0]?.todayAt).toBe(1);
});
