import fc from 'fast-check';
import { returnedBecause, type Basis } from './returning.rules.ts';

const said: Basis = { tenths: 40, weightsVersion: 1, numbers: ['MX-RFC-1'], meets: false };

test.each<[string, Partial<Basis>, string | null]>([
  ['nothing new', {}, null],
  ['a little more evidence', { tenths: 69 }, null],
  ['three bits more', { tenths: 70 }, 'api.grantees.returned.evidence'],
  ['three bits more by other weights', { tenths: 70, weightsVersion: 2 }, null],
  ['less evidence', { tenths: -100 }, null],
  ['a new number', { numbers: ['MX-RFC-1', 'US-EIN-2'] }, 'api.grantees.returned.number'],
  ['a number less', { numbers: [] }, null],
  ['grants that meet by now', { meets: true }, 'api.grantees.returned.dates'],
])('after %s', (_, change, key) => {
  expect(returnedBecause(said, { ...said, ...change })?.key ?? null).toBe(key);
});

test('it says which number is new, and how many bits were gained', () => {
  expect(returnedBecause(said, { ...said, numbers: ['MX-RFC-1', 'US-EIN-2'] })?.values).toEqual({ number: 'US-EIN-2' });
  expect(returnedBecause(said, { ...said, tenths: 75 })?.values).toEqual({ bits: '3.5' });
});

const basis = fc.record<Basis>({
  tenths: fc.integer({ min: -200, max: 300 }), weightsVersion: fc.integer({ min: 1, max: 2 }), numbers: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), meets: fc.boolean(),
});

test('a pair never returns on the evidence that it was judged by, nor on less of it', () => {
  fc.assert(fc.property(basis, fc.nat(100), (judged, less) => {
    expect(returnedBecause(judged, judged)).toBeNull();
    expect(returnedBecause(judged, { ...judged, tenths: judged.tenths - less, numbers: judged.numbers.slice(1), meets: false })).toBeNull();
  }));
});
