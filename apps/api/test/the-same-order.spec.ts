import { answer, partsOf, said, type Difference } from './two-worlds/compare.ts';
import { questions } from './two-worlds/pages.ts';
import { begin, openWorld, OWNERS, type Beginning } from './two-worlds/worlds.ts';

let beginning: Beginning;
beforeAll(async () => {
  beginning = await begin();
});
afterAll(() => beginning?.database.drop());

/** Every row is written anew, in another order: as after years of changes. */
const SHUFFLE = `
  do $$ declare t record; c text; r record; begin
    set local session_replication_role = replica;
    for t in select c.oid, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public' loop
      select quote_ident(attname) into c from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' order by attnum limit 1;
      for r in execute format('select ctid from %s order by md5(ctid::text)', t.name) loop
        execute format('update %s set %s = %s where ctid = $1', t.name, c, c) using r.ctid;
      end loop;
    end loop;
  end $$`;

/** How the database reads does not decide either: by which ways it must not go. */
const READINGS = [['indexscan', 'bitmapscan', 'indexonlyscan', 'mergejoin', 'nestloop'], ['hashjoin', 'nestloop', 'hashagg', 'seqscan']];

test('every page is answered alike in whatever order the rows lie, and however the database reads them', async () => {
  const world = await openWorld(beginning);
  const others = await Promise.all(READINGS.map(() => openWorld(beginning)));
  try {
    for (const [at, { api }] of others.entries()) {
      await api.sql(SHUFFLE);
      const [{ name } = { name: '' }] = await api.sql<{ name: string }>('select current_database() as name');
      for (const way of READINGS[at] ?? []) await api.sql(`alter database "${name}" set enable_${way} = off`);
      await api.sql('select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    }
    const found: Difference[] = [];
    for (const viewer of OWNERS) {
      for (const question of questions({ ids: [], words: ['Casa del Sur', 'Red'], next: { GR: 'GR-2', OV: 'OV-2', ORG: 'ORG-2', PR: 'PR-1' } })) {
        const [here, ...there] = await Promise.all([world, ...others].map((one) => answer(one, viewer, question)));
        for (const text of there) if (here !== text) found.push({ viewer, question: said(question), ...partsOf(here ?? '', text) });
      }
    }
    expect(found).toEqual([]);
  } finally {
    for (const { api } of [world, ...others]) await api.close();
  }
}, 300_000);
