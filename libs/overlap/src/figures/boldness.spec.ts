import { Fraction } from '@acuerdo/exact';
import fc from 'fast-check';
import { boldnessOf, type Award } from './boldness.ts';
import { concentration } from './concentration.ts';

const award = (id: string, grantee: string, awardedOn: string, rest: Partial<Award> = {}): Award => ({ id, grantee, awardedOn, startsOn: null, endsOn: null, countries: [], ...rest });

const OWN = [
  award('first', 'Casa', '2012-03-01', { endsOn: '2013-02-28', countries: ['MX'] }),
  award('second', 'Casa', '2013-06-01', { startsOn: '2013-07-01', endsOn: '2014-06-30', countries: ['MX', 'GT'] }),
  award('late', 'Casa', '2016-01-01', { countries: ['GT'] }),
  award('known here', 'Red', '2014-01-01', { countries: ['HN'] }),
  award('same day', 'Mesa', '2015-01-01', { countries: ['HN'] }),
  award('same day too', 'Mesa', '2015-01-01', { countries: ['SV'] }),
];

test('what each award is, told against those before it', () => {
  const bold = boldnessOf(OWN, [{ grantee: 'Red', awardedOn: '2013-12-31' }]);
  expect(Object.fromEntries([...bold].map(([id, is]) => [id, [...is].sort()]))).toEqual({
    first: ['first-time-grantee', 'first-time-here', 'first-time-place'],
    second: ['first-time-place', 'renewal'],
    late: [],
    'known here': ['first-time-grantee', 'first-time-place'],
    'same day': ['first-time-grantee', 'first-time-here'],
    'same day too': ['first-time-grantee', 'first-time-here', 'first-time-place'],
  });
});

test.each([
  [[100n], '1', '1'],
  [[50n, 50n], '1/2', '1/2'],
  [[1n, 1n, 2n], '1/2', '3/8'],
] as const)('of %j, the largest has %s and the index is %s', (amounts, largest, herfindahl) => {
  const found = concentration(amounts)!;
  expect([Fraction.format(found.largest), Fraction.format(found.herfindahl)]).toEqual([largest, herfindahl]);
});

test('of nothing there is no concentration; else the index lies between 1/n and the largest share', () => {
  expect(concentration([])).toBeNull();
  fc.assert(fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 }), (amounts) => {
    const { largest, herfindahl } = concentration(amounts)!;
    expect(Fraction.compare(herfindahl, Fraction.of(1n, BigInt(amounts.length)))).toBeGreaterThanOrEqual(0);
    expect(Fraction.compare(herfindahl, largest)).toBeLessThanOrEqual(0);
  }));
});
