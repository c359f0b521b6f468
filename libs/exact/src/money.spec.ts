import fc from 'fast-check';
import { Fraction, Money } from '@acuerdo/exact';

const usd = (minor: bigint): Money => ({ minor, currency: 'USD' });

test.each([
  ['1234.5', '1234.50'], ['0.07', '0.07'], ['-10', '-10.00'], ['-0.05', '-0.05'], ['7.000', '7.00'], ['007', '7.00'],
  ['9007199254740993.01', '9007199254740993.01'],
])('%s is kept as %s', (written, kept) => {
  const read = Money.parse(written, 'USD');
  expect(read.ok && Money.format(read.value)).toBe(kept);
});

test.each([
  [0.1, 'USD', 'float'], [10, 'USD', 'float'], ['0.001', 'USD', 'decimals'], ['1,234.50', 'USD', 'unreadable'], ['1.', 'USD', 'unreadable'],
  ['.5', 'USD', 'unreadable'], ['1e3', 'USD', 'unreadable'], ['', 'USD', 'unreadable'], [null, 'USD', 'unreadable'], ['10', 'usd', 'currency'], ['10', '', 'currency'],
])('%j %s is refused: %s', (written, currency, reason) => {
  expect(Money.parse(written, currency)).toMatchObject({ ok: false, reason: { key: `exact.money.${reason}` } });
});

test('money travels as text and comes back the same', () => {
  fc.assert(fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (minor) => {
    const json: unknown = JSON.parse(JSON.stringify(Money.toJson(usd(minor))));
    const back = Money.fromJson(json as ReturnType<typeof Money.toJson>);
    expect(back.ok && back.value).toEqual(usd(minor));
  }));
});

test('a hundred thousand times ten cents is ten thousand, where a float sum is not', () => {
  const cents = Array.from({ length: 100_000 }, () => usd(10n));
  expect(Money.sum(cents)).toEqual([usd(1_000_000n)]);
  expect(cents.reduce((sum) => sum + 0.1, 0)).not.toBe(10_000);
});

test('currencies are totalled apart, in the order of their codes', () => {
  expect(Money.sum([usd(5n), { minor: 7n, currency: 'MXN' }, usd(-2n)])).toEqual([{ minor: 7n, currency: 'MXN' }, usd(3n)]);
});

test('the cent left over goes to the earlier of equals', () => {
  expect(Money.shareOut(usd(100n), [1, 1, 1])).toEqual({ ok: true, value: [usd(34n), usd(33n), usd(33n)] });
  expect(Money.shareOut(usd(-100n), [1, 1, 1])).toEqual({ ok: true, value: [usd(-34n), usd(-33n), usd(-33n)] });
});

test('and to the largest remainder before that', () => {
  expect(Money.shareOut(usd(10n), [1, 1, 4])).toEqual({ ok: true, value: [usd(2n), usd(2n), usd(6n)] });
  expect(Money.shareOut(usd(10n), [Fraction.of(1, 6), Fraction.of(1, 3), Fraction.of(1, 2)])).toEqual({ ok: true, value: [usd(2n), usd(3n), usd(5n)] });
});

test('a split adds up to its total, and no part is a whole cent away from its exact share', () => {
  const weights = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), weights, (total, pairs) => {
    const shares = pairs.map(([num, den]) => Fraction.of(num, den));
    const all = Fraction.sum(shares);
    fc.pre(all.num > 0n);
    const split = Money.shareOut(usd(total), shares);
    if (!split.ok) throw new Error(split.reason.key);
    expect(Money.sum([usd(0n), ...split.value])).toEqual([usd(total)]);
    split.value.forEach(({ minor }, at) => {
      const away = Fraction.subtract(Fraction.multiply(Fraction.of(minor), all), Fraction.multiply(Fraction.of(total), shares[at]!));
      expect(Fraction.compare(away, all)).toBe(-1);
      expect(Fraction.compare(Fraction.multiply(away, Fraction.of(-1)), all)).toBe(-1);
    });
  }));
});

test('nothing can be divided by nothing, nor by less', () => {
  expect(Money.shareOut(usd(1n), [])).toMatchObject({ reason: { key: 'exact.share.nothing' } });
  expect(Money.shareOut(usd(1n), [0, 0])).toMatchObject({ reason: { key: 'exact.share.nothing' } });
  expect(Money.shareOut(usd(1n), [2, -1])).toMatchObject({ reason: { key: 'exact.share.negative' } });
});

test('who is full keeps its most, and the rest goes to the others by their weights', () => {
  const parts = [{ weight: 2, most: usd(30n).minor }, { weight: 1, most: 100n }, { weight: 1, most: 100n }];
  expect(Money.shareOutWithin(usd(100n), parts)).toEqual({ ok: true, value: [usd(30n), usd(35n), usd(35n)] });
  expect(Money.shareOutWithin(usd(0n), parts)).toEqual({ ok: true, value: [usd(0n), usd(0n), usd(0n)] });
});

test('what does not fit is refused with what is missing; who weighs nothing takes nothing', () => {
  expect(Money.shareOutWithin(usd(1000n), [{ weight: 1, most: 400n }, { weight: 3, most: 350n }, { weight: 0, most: 900n }]))
    .toMatchObject({ ok: false, reason: { key: 'exact.share.short', values: { amount: '2.50', currency: 'USD' } } });
});

test('a bounded split adds up, exceeds no bound, and is the plain split where no bound is met', () => {
  const parts = fc.array(fc.tuple(fc.nat(50), fc.bigInt(0n, 10_000n)), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(fc.bigInt(0n, 30_000n), parts, (total, pairs) => {
    const bounded = pairs.map(([weight, most]) => ({ weight, most }));
    const room = bounded.reduce((sum, { weight, most }) => sum + (weight > 0 ? most : 0n), 0n);
    const split = Money.shareOutWithin(usd(total), bounded);
    expect(split.ok).toBe(total <= room);
    if (!split.ok) return;
    expect(Money.sum([usd(0n), ...split.value])).toEqual([usd(total)]);
    split.value.forEach(({ minor }, at) => expect(minor >= 0n && minor <= bounded[at]!.most).toBe(true));
    const plain = total > 0n ? Money.shareOut(usd(total), bounded.map(({ weight }) => weight)) : null;
    if (plain?.ok && plain.value.every(({ minor }, at) => minor < bounded[at]!.most)) expect(split).toEqual(plain);
  }));
});
