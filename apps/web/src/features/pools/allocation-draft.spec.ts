import fc from 'fast-check';
import { linesOf, splitByPaid, sumOf, type Source } from './allocation-draft.ts';

const GRANT = { amount: '60000.00', currency: 'USD' };
const source = (contributionId: string, paid: string, left: string, misfit: object | null = null): Source => ({ contributionId, paid, left, misfit });

test('a grant is split by what each paid, none beyond what is left, and nothing from what does not fit', () => {
  expect(splitByPaid([source('osf', '120000.00', '75000.00'), source('ford', '80000.00', '60000.00'), source('avina', '40000.00', '10000.00', {})], GRANT))
    .toEqual({ osf: '36000.00', ford: '24000.00' });
  expect(splitByPaid([source('osf', '120000.00', '75000.00'), source('ford', '80000.00', '5000.00')], GRANT)).toEqual({ osf: '55000.00', ford: '5000.00' });
  expect(splitByPaid([source('osf', '10.00', '10.00')], GRANT)).toEqual({ osf: '10.00' });
  expect(splitByPaid([source('osf', '0.00', '0.00')], GRANT)).toBeNull();
});

test('what is left empty or nothing is no line, and what is no amount stops the sending', () => {
  expect(linesOf({ a: ' 12.50 ', b: '', c: '0' })).toEqual([{ contributionId: 'a', amount: '12.50' }]);
  for (const wrong of ['12,50', '-1', 'x', '1.234']) expect(linesOf({ a: '1', b: wrong })).toBeNull();
});

test('what the lines come to and what they leave of the grant is exact', () => {
  expect(sumOf({ a: '0.10', b: '0.20' }, { amount: '0.30', currency: 'USD' })).toEqual({ sum: '0.30', left: '0.00', over: false });
  expect(sumOf({ a: '60000.01' }, GRANT)).toEqual({ sum: '60000.01', left: '0.01', over: true });
  expect(sumOf({ a: 'x' }, GRANT)).toBeNull();
});

test('a split never draws more than the grant, nor more than is left of any contribution', () => {
  const cents = fc.bigInt(0n, 99_999n).map((minor) => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`);
  fc.assert(fc.property(cents, fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 5 }), (amount, rows) => {
    const sources = rows.map(([paid, left], at) => source(`${at}`, paid, left));
    const split = splitByPaid(sources, { amount, currency: 'USD' });
    if (!split) return;
    expect(sumOf(split, { amount, currency: 'USD' })?.over).toBe(false);
    for (const { contributionId, left } of sources) expect(sumOf({ [contributionId]: split[contributionId]! }, { amount: left, currency: 'USD' })?.over).toBe(false);
  }));
});
