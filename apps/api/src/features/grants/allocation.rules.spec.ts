import fc from 'fast-check';
import { leftOn, misfit, wrongWith, type Drawing, type DrawnOn } from './allocation.rules.ts';

const grant: Drawing = { poolId: 'pool', stage: 'active', currency: 'USD', amount: 100n, themes: ['origin', 'children'], places: ['HN', 'GT'] };
const source: DrawnOn = { id: 'c', title: 'Ford', poolId: 'pool', currency: 'USD', limit: 80n, elsewhere: 30n, themes: [], countries: [] };

test.each<[string, Partial<Drawing>, Partial<DrawnOn>, string | null]>([
  ['anything, without conditions', {}, {}, null],
  ['one of its themes', {}, { themes: ['children', 'labour'] }, null],
  ['none of its themes', {}, { themes: ['labour'] }, 'theme'],
  ['a grant without themes', { themes: [] }, { themes: ['labour'] }, 'theme'],
  ['all of its countries', {}, { countries: ['GT', 'HN', 'SV'] }, null],
  ['one of its countries and not the other', {}, { countries: ['HN'] }, 'country'],
  ['a grant that names no country', { places: [] }, { countries: ['HN'] }, 'country'],
  ['another pool', {}, { poolId: 'other' }, 'pool'],
  ['a grant of no pool', { poolId: null }, {}, 'pool'],
  ['another currency', {}, { currency: 'MXN' }, 'currency'],
  ['a proposal', { stage: 'proposal' }, {}, 'proposal'],
])('drawing for %s', (_, more, other, why) => {
  expect(misfit({ ...grant, ...more }, { ...source, ...other })?.key ?? null).toBe(why && `api.allocations.${why}`);
});

test('the figures of a refusal are those that decide', () => {
  expect(wrongWith(grant, [{ source, amount: 51n }])).toEqual({ key: 'api.allocations.left', values: { title: 'Ford', amount: '0.51 USD', left: '0.50 USD' } });
  expect(wrongWith(grant, [{ source, amount: 50n }, { source: { ...source, id: 'd', elsewhere: 0n }, amount: 51n }])).toEqual({ key: 'api.allocations.tooMuch', values: { all: '1.01 USD', most: '1.00 USD' } });
  expect(leftOn({ ...source, elsewhere: 90n })).toBe(0n);
});

test('lines that hold exceed neither the grant nor what is left of any contribution, and one more cent breaks one of them', () => {
  const sources = fc.array(fc.tuple(fc.bigInt(0n, 99n), fc.bigInt(0n, 99n), fc.bigInt(1n, 99n)), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(fc.bigInt(1n, 200n), sources, (amount, rows) => {
    const lines = rows.map(([limit, elsewhere, drawn], at) => ({ source: { ...source, id: `${at}`, limit, elsewhere }, amount: drawn }));
    const sum = lines.reduce((all, line) => all + line.amount, 0n);
    const fits = sum <= amount && lines.every((line) => line.amount <= leftOn(line.source));
    expect(wrongWith({ ...grant, amount }, lines) === null).toBe(fits);
  }));
});
