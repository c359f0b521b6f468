import { endOf, shareOf, spanOf, startOf, stretchOf } from './period-scale.ts';

const span = { from: '2015', to: '2016' };

test('a year, a month and a day end when the next begins', () => {
  expect(endOf('2015')).toBe(startOf('2016'));
  expect(endOf('2015-12')).toBe(startOf('2016-01'));
  expect(endOf('2016-02-29')).toBe(startOf('2016-03-01'));
});

test('the drawn span holds every known end, and today', () => {
  expect(spanOf([{ from: '2015-03', to: null }, { from: null, to: '2014-12-31' }], '2017-02-14')).toEqual({ from: '2014', to: '2017' });
});

test('an end that is not known runs to the edge and is marked', () => {
  expect(stretchOf({ from: '2016', to: null }, span)).toEqual({ start: 365 / 731, end: 1, startKnown: true, endKnown: false });
  expect(stretchOf({ from: null, to: '2015' }, span)).toEqual({ start: 0, end: 365 / 731, startKnown: false, endKnown: true });
});

test('nothing is drawn outside the span', () => {
  expect(shareOf(startOf('2010'), span)).toBe(0);
  expect(shareOf(startOf('2030'), span)).toBe(1);
});
