import { isThere, PROTECTIONS, type Sight } from '@acuerdo/access';
import fc from 'fast-check';
import { visibleTo } from '../src/platform/guard/visible.ts';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.ts';

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase('empty');
});
afterAll(() => database.drop());

const things = fc.array(fc.record<Sight>({
  ownerId: fc.constantFrom('osf', 'ford', 'avina'), shared: fc.boolean(), protection: fc.constantFrom(...PROTECTIONS),
}), { maxLength: 30 });

test('the predicate in SQL lets through exactly what the rule of sight does', async () => {
  await fc.assert(fc.asyncProperty(things, fc.constantFrom('osf', 'ford', 'pool'), async (all, party) => {
    const rows = await database.sql<{ at: number }>(
      `select at::int from unnest($1::text[], $2::bool[], $3::text[]) with ordinality as t(owner_id, shared, protection, at)
       cross join lateral (select t.owner_id, case when t.shared then now() end as shared_at, t.protection) as x
       where ${visibleTo('x', '$4')} order by at`,
      [all.map((one) => one.ownerId), all.map((one) => one.shared), all.map((one) => one.protection), party]);
    expect(rows.map(({ at }) => at)).toEqual(all.flatMap((one, at) => (isThere(one, party) ? [at + 1] : [])));
  }), { numRuns: 100 });
});

test('a country is blurred to its region, Mexico together with Central America, and every country has one', async () => {
  const own = await scratchDatabase();
  try {
    const regions = async (codes: string[]) => (await own.sql<{ region: string }>('select region_of(code) as region from unnest($1::text[]) with ordinality as c(code, at) order by at', [codes])).map(({ region }) => region);
    expect(await regions(['MX', 'HN', 'GT', 'SV', 'NI', 'CR', 'PA', 'BZ'])).toEqual(Array(8).fill('MX-013'));
    expect(await regions(['US', 'BR', 'CU', 'ES', 'NG', 'JP', 'AU', '013'])).toEqual(['021', '005', '029', '150', '002', '142', '009', '013']);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const countries = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined && !NO_COUNTRIES.has(code));
    const found = await regions(countries);
    expect(countries.filter((_, at) => found[at] === '001')).toEqual([]);
  } finally {
    await own.drop();
  }
});

/** What has a name and is no country: unions, retired codes, poles and rocks. */
const NO_COUNTRIES = new Set(['AC', 'AN', 'AQ', 'BQ', 'BU', 'BV', 'CP', 'CQ', 'CS', 'CT', 'DD', 'DG', 'DY', 'EA', 'EU', 'EZ', 'FQ', 'FX', 'GS', 'HV', 'IC', 'IO', 'JT', 'MI', 'NH', 'NQ', 'NT', 'PC', 'PU', 'PZ', 'QO', 'QU', 'RH', 'SU', 'TA', 'TF', 'TP', 'UK', 'UN', 'VD', 'WK', 'XA', 'XB', 'YD', 'YU', 'ZR', 'ZZ', 'SH']);
