import fc from 'fast-check';
import { Fraction } from '@acuerdo/exact';

const anyFraction = fc.tuple(fc.bigInt(-999n, 999n), fc.bigInt(1n, 99n)).map(([num, den]) => Fraction.of(num, den));

test.each([
  ['2/3', '2/3'], ['4/6', '2/3'], ['3', '3'], [' 6 / 4 ', '3/2'], ['-2/4', '-1/2'], ['0/5', '0'], [7, '7'], [-7, '-7'],
  ['123456789012345678901234567890', '123456789012345678901234567890'],
])('%j is read as %s', (written, said) => {
  const read = Fraction.parse(written);
  expect(read.ok && Fraction.format(read.value)).toBe(said);
});

test.each([
  ['0.5', 'unreadable'], [0.5, 'unreadable'], [2 ** 53, 'unreadable'], [NaN, 'unreadable'], ['', 'unreadable'], ['1/-2', 'unreadable'],
  ['1e3', 'unreadable'], [null, 'unreadable'], [undefined, 'unreadable'], [[1, 2], 'unreadable'], ['9'.repeat(65), 'unreadable'], ['1/0', 'overZero'],
])('%j is refused, with the reason', (written, reason) => {
  expect(Fraction.parse(written)).toMatchObject({ ok: false, reason: { key: `exact.fraction.${reason}` } });
});

test('a float never becomes a fraction, not even inside the program', () => {
  expect(() => Fraction.of(0.1)).toThrow(RangeError);
  expect(() => Fraction.of(1, 0)).toThrow(RangeError);
});

test('three thirds are one, which no float sum of 0.333333 is', () => {
  const third = Fraction.of(1, 3);
  expect(Fraction.sum([third, third, third])).toEqual(Fraction.of(1));
});

test('what is written is read back as the same fraction', () => {
  fc.assert(fc.property(anyFraction, (one) => {
    const read = Fraction.parse(Fraction.format(one));
    expect(read.ok && read.value).toEqual(one);
  }));
});

test('sums and products do not depend on the order, and a difference undoes a sum', () => {
  fc.assert(fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
    expect(Fraction.add(Fraction.add(a, b), c)).toEqual(Fraction.add(a, Fraction.add(c, b)));
    expect(Fraction.multiply(a, Fraction.add(b, c))).toEqual(Fraction.add(Fraction.multiply(a, b), Fraction.multiply(c, a)));
    expect(Fraction.subtract(Fraction.add(a, b), b)).toEqual(a);
  }));
});

test('comparing agrees with the sign of the difference', () => {
  fc.assert(fc.property(anyFraction, anyFraction, (a, b) => {
    const { num } = Fraction.subtract(a, b);
    expect(Fraction.compare(a, b)).toBe(num === 0n ? 0 : num < 0n ? -1 : 1);
  }));
});

test.each([
  ['23/6', 2, '3.83'], ['7/2', 2, '3.50'], ['5', 2, '5.00'], ['1/8', 2, '0.13'], ['-1/8', 2, '-0.13'], ['-1/999', 2, '0.00'], ['1999/1000', 2, '2.00'], ['5/2', 0, '3'],
] as const)('%s to %i places is shown as %s', (written, places, shown) => {
  const read = Fraction.parse(written);
  expect(read.ok && Fraction.toDecimal(read.value, places)).toBe(shown);
});
