import { Fraction } from '@acuerdo/exact';
import fc from 'fast-check';
import { differentiation, likeness, type Beside } from './differentiation.ts';

type Portfolio = Readonly<Record<string, number>>;

function beside(one: Portfolio, other: Portfolio): Beside {
  const sum = (portfolio: Portfolio) => Object.values(portfolio).reduce((all, amount) => all + BigInt(amount), 0n);
  const cells = Object.keys(one).map((cell) => ({ one: BigInt(one[cell] ?? 0), other: BigInt(other[cell] ?? 0) }));
  return { one: sum(one), other: sum(other), common: cells.filter((cell) => cell.one > 0n && cell.other > 0n) };
}
const index = (one: Portfolio, other: Portfolio) => {
  const value = differentiation(beside(one, other));
  return value && Fraction.format(value);
};

test.each<[string, Portfolio, Portfolio, string | null]>([
  ['the same, ten times as large', { transit: 1, origin: 3 }, { transit: 10, origin: 30 }, '0'],
  ['nothing in common', { transit: 5 }, { origin: 7 }, '1'],
  // shares 1/2 1/2 and 1/4 3/4: the smaller ones are 1/4 and 1/2
  ['half and half against a quarter and three quarters', { transit: 50, origin: 50 }, { transit: 25, origin: 75 }, '1/4'],
  ['a third of one in common', { transit: 1, origin: 2 }, { transit: 9 }, '2/3'],
  ['one is empty', {}, { transit: 9 }, null],
])('%s', (_, one, other, value) => {
  expect(index(one, other)).toBe(value);
});

const portfolio = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 1_000_000 }), { minKeys: 1 });

test('of any two it is between 0 and 1, the same both ways, 0 for the same and 1 for strangers', () => {
  fc.assert(fc.property(portfolio, portfolio, (one, other) => {
    const value = differentiation(beside(one, other))!;
    expect(Fraction.compare(value, Fraction.of(0)) >= 0 && Fraction.compare(value, Fraction.of(1)) <= 0).toBe(true);
    expect(differentiation(beside(other, one))).toEqual(value);
    expect(index(one, one)).toBe('0');
    expect(index(one, Object.fromEntries(Object.entries(other).map(([cell, amount]) => [`other ${cell}`, amount])))).toBe('1');
  }));
});

test('what makes two alike, cell by cell, is what the index lacks to 1', () => {
  fc.assert(fc.property(portfolio, portfolio, (one, other) => {
    const two = beside(one, other);
    expect(Fraction.subtract(Fraction.of(1), Fraction.sum(two.common.map((cell) => likeness(two, cell))))).toEqual(differentiation(two));
  }));
});
