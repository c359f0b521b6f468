import fc from 'fast-check';
import { Fraction, meets, percent } from '@acuerdo/exact';

test.each([
  [4, 6, '>= 2/3', true], [4, 6, '> 2/3', false], [65, 98, '>= 2/3', false], [65, 98, '>= 66/100', true],
  [5, 10, '> 1/2', false], [5, 10, '>= 1/2', true], [3, 3, '>= 1/1', true], [2, 3, '>= 1/1', false],
])('%i of %i is %s: %s', (part, whole, share, met) => {
  const [op, num, den] = share.split(/[ /]/);
  expect(meets(part, whole, { op: op as '>=' | '>', num: Number(num), den: Number(den) })).toBe(met);
});

test('nothing of nothing meets no share, not even a share of nothing', () => {
  expect(meets(0, 0, { op: '>=', num: 0, den: 1 })).toBe(false);
  expect(meets(0, 0, { op: '>=', num: 1, den: 2 })).toBe(false);
  expect(meets(0, 3, { op: '>=', num: 0, den: 1 })).toBe(true);
});

test('two thirds of three thirds are exactly two thirds', () => {
  const third = Fraction.of(1, 3);
  expect(meets(Fraction.add(third, third), 1, { op: '>=', num: 2, den: 3 })).toBe(true);
  expect(meets(Fraction.add(third, third), 1, { op: '>', num: 2, den: 3 })).toBe(false);
});

test('"more than" a share is met exactly where the rest does not reach what is left', () => {
  fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (part, rest, num, den) => {
    fc.pre(num <= den && part + rest > 0);
    const whole = part + rest;
    expect(meets(part, whole, { op: '>', num, den })).toBe(!meets(rest, whole, { op: '>=', num: den - num, den }));
  }));
});

test.each([
  [2, 3, '66.7%'], [1, 3, '33.3%'], [1, 2000, '0.1%'], [1, 2001, '0.0%'], [999, 1000, '99.9%'], [9995, 10000, '100.0%'], [-1, 3, '-33.3%'], [1, 0, '–'],
])('%i of %i is shown as %s', (part, whole, shown) => {
  expect(percent(part, whole)).toBe(shown);
});
