import { dayIn, nearestTurns } from './turns.ts';

const TURNS = ['2015-01-01', '2010-01-01', '2017-01-01'];

test.each([
  ['2014-12-31', '2010-01-01', '2015-01-01'],
  ['2015-01-01', '2015-01-01', '2017-01-01'],
  ['2009-06-01', null, '2010-01-01'],
  ['2020-01-01', '2017-01-01', null],
])('on %s the last change was %s and the next is %s', (on, last, next) => {
  const turns = nearestTurns(TURNS, on);
  expect([turns.last?.first ?? null, turns.next?.first ?? null]).toEqual([last, next]);
});

test('a hand-over has a day before it', () => {
  expect(nearestTurns(TURNS, '2015-06-01').last).toEqual({ before: '2014-12-31', first: '2015-01-01' });
});

test.each([['on=2014-12-31', '2014-12-31'], ['on=2014-02-30', null], ['on=yesterday', null], ['', null]])('the address %s means %s', (search, day) => {
  expect(dayIn(new URLSearchParams(search))).toBe(day);
});
