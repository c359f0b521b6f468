import { Fraction } from '@acuerdo/exact';
import fc from 'fast-check';
import { moneyOf, type PartRow } from './pool-money.rules.ts';

const party = (name: string) => ({ id: name, name, partner: null });
const text = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
const NOTHING = { pledged: '0.00', committed: '0.00', received: '0.00', drawn: '0.00', through: '0.00', individual: '0.00', pooled: '0.00' };
const row = (name: string | null, more: Partial<PartRow>): PartRow => ({ currency: 'USD', party: name === null ? null : party(name), ...NOTHING, ...more });

test('currencies are never added to each other, and of nothing there is no share', () => {
  const money = moneyOf([row('osf', { received: '10.00' }), row('ford', { currency: 'MXN', individual: '7.00' })]);
  expect(money.map(({ currency, received, individual }) => [currency, received, individual])).toEqual([['MXN', '0.00', '7.00'], ['USD', '10.00', '0.00']]);
  expect(money[1]?.shares[0]).toMatchObject({ share: null, percent: '–', throughPool: null, majority: null, unspent: '10.00' });
});

test('half is no majority, and a cent more is one', () => {
  const majority = (through: string) => moneyOf([row('osf', { through, individual: '100.00' })])[0]?.shares[0]?.majority;
  expect([majority('99.99'), majority('100.00'), majority('100.01')]).toEqual([false, false, true]);
});

test('exact shares of what is allocated add up to one, and nothing that is given is lost or counted twice', () => {
  const parts = fc.array(fc.record({ received: fc.bigInt(0n, 9_999n), through: fc.bigInt(0n, 9_999n), individual: fc.bigInt(0n, 9_999n) }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(parts, fc.bigInt(0n, 9_999n), (rows, left) => {
    const through = rows.reduce((sum, one) => sum + one.through, 0n);
    const [money] = moneyOf([
      ...rows.map((one, at) => row(`${at}`, { received: text(one.received), through: text(one.through), drawn: text(one.through), individual: text(one.individual) })),
      row(null, { pooled: text(through + left) }),
    ]);
    const fractions = (money?.shares ?? []).flatMap(({ share }) => { const read = Fraction.parse(share ?? ''); return read.ok ? [read.value] : []; });
    if (through > 0n) expect(Fraction.format(Fraction.sum(fractions))).toBe('1');
    expect(money?.notAllocated).toBe(text(left));
    const together = rows.reduce((sum, one) => sum + one.through + one.individual, 0n);
    expect(money?.together).toBe(text(together + left));
  }));
});
