import fc from 'fast-check';
import { splitGrant, type GrantToSplit } from './split-grant.ts';

const grant = (minor: bigint, rest: Partial<GrantToSplit> = {}): GrantToSplit => ({
  amount: { minor, currency: 'USD' }, startsOn: null, endsOn: null, awardedOn: '2015-05-04', themes: [], countries: [], ...rest,
});
const written = (given: GrantToSplit) => splitGrant(given).map(({ year, theme, country, minor }) => `${year} ${theme ?? '–'} ${country ?? '–'} ${minor}`);

test.each<[string, GrantToSplit, string[]]>([
  ['nothing said but the award', grant(100n), ['2015 – – 100']],
  ['a start alone', grant(100n, { startsOn: '2016-01-01' }), ['2016 – – 100']],
  ['an end before the start is no period', grant(100n, { startsOn: '2016-01-01', endsOn: '2015-01-01' }), ['2016 – – 100']],
  ['half of 2014, all of 2015', grant(54_900n, { startsOn: '2014-07-01', endsOn: '2015-12-31' }), ['2014 – – 18400', '2015 – – 36500']],
  ['a leap year has a day more', grant(731n, { startsOn: '2015-01-01', endsOn: '2016-12-31' }), ['2015 – – 365', '2016 – – 366']],
  ['two themes in two countries', grant(401n, { themes: ['b', 'a'], countries: ['MX', 'GT'] }), ['2015 a GT 101', '2015 a MX 100', '2015 b GT 100', '2015 b MX 100']],
  ['one cent over three countries', grant(1n, { countries: ['MX', 'GT', 'SV'] }), ['2015 – GT 1']],
  ['a country named twice', grant(2n, { countries: ['MX', 'MX'] }), ['2015 – MX 2']],
])('%s', (_, given, parts) => {
  expect(written(given)).toEqual(parts);
});

const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyGrant = fc.record({
  amount: fc.record({ minor: fc.bigInt({ min: 0n, max: 10n ** 15n }), currency: fc.constant('USD') }),
  startsOn: fc.option(day), endsOn: fc.option(day), awardedOn: day,
  themes: fc.subarray(['a', 'b', 'c']), countries: fc.subarray(['MX', 'GT', 'SV', 'HN']),
});

test('the parts of any grant add up to it, to the hundredth, and those of one year differ by a hundredth at most', () => {
  fc.assert(fc.property(anyGrant, (given) => {
    const parts = splitGrant(given);
    expect(parts.reduce((sum, { minor }) => sum + minor, 0n)).toBe(given.amount.minor);
    for (const ofYear of Map.groupBy(parts, ({ year }) => year).values()) {
      const sizes = ofYear.map(({ minor }) => minor).sort((a, b) => (a < b ? -1 : 1));
      expect(sizes.at(-1)! - sizes[0]!).toBeLessThanOrEqual(1n);
    }
  }));
});
