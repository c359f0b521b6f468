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
