import { readFileSync } from 'node:fs';
import { commit, FONDO_PUENTE, keep, namePools, start } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let secretariat: Asker;

beforeEach(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
});
afterEach(() => api.close());

const WRITTEN = ['"grant"', 'contribution', 'contribution_event', 'pool', 'party', 'party_name', 'registration', 'overlap', 'short_id', 'activity', 'ledger_entry'];

const written = () => api.sql(`select ${WRITTEN.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}, (select sum(last) from short_id) as numbers`);

async function checked(): Promise<string> {
  const { id = '', conflicts = [] } = await start(secretariat, await api.upload(secretariat, 'fondo-puente.json', readFileSync(FONDO_PUENTE)));
  await namePools(secretariat, id, ['Fondo Puente']);
  for (const { rows } of conflicts) await keep(secretariat, id, rows[0]?.row ?? 0);
  return id;
}

test.each([
  ['in the grants', `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
     create trigger fail after insert on "grant" for each row when (new.external_id = '360G-puente-FC-31') execute function fail()`],
  ['in the overlaps', `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
     create trigger fail after insert on overlap for each statement execute function fail()`],
  ['at the very end', `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
     create constraint trigger fail after insert on ledger_entry deferrable initially deferred for each row execute function fail()`],
])('a commit that fails %s leaves nothing, says nothing of why, and can be done again', async (_, sabotage) => {
  const id = await checked();
  const before = await written();
  await api.sql(sabotage);
  const failed = await secretariat.run('mutation ($id: UUID!) { commitImport(importId: $id, share: true) { ... on ImportCommitted { grants } } }', { id });
  expect(failed.errors?.[0]?.extensions.code).toBe('UNEXPECTED');
  expect(failed.text).not.toContain('disk full');
  expect(await written()).toEqual(before);
  await api.sql('drop function fail() cascade');
  expect(await commit(secretariat, id, true)).toMatchObject({ grants: 14, contributions: 3 });
});

test('two commits of one import, and two imports of one file, at once write it once', async () => {
  const [one, other] = [await checked(), await checked()];
  const answers = await Promise.all([one, one, other, other].map((id) => commit(secretariat, id, true)));
  expect(answers.map(({ grants }) => grants).sort()).toEqual([0, 0, 0, 14]);
  expect(await api.sql(`select count(*)::int as grants from "grant" where external_id like '360G-puente%'`)).toEqual([{ grants: 14 }]);
});

test('refused rows stay out and are listed, each with its row, its field and its rule', async () => {
  const file = JSON.parse(readFileSync(FONDO_PUENTE, 'utf8')) as { grants: Record<string, unknown>[] };
  const grants = [{ ...file.grants[12], id: '360G-puente-bad', amountAwarded: -5 }, 7, ...file.grants];
  const started = await start(secretariat, await api.upload(secretariat, 'bad.json', JSON.stringify({ ...file, grants })));
  expect(started.counts).toMatchObject({ refused: 2 });
  const seen = await secretariat.run<{ import: { rows: { nodes: { row: number; becomes: string; findings: { row: number; field: string; rule: string; severity: string }[] }[] } } }>(
    'query ($id: UUID!) { import(id: $id) { rows(onlyFindings: true) { nodes { row becomes findings { row field rule severity } } } } }', { id: started.id });
  expect(seen.data.import.rows.nodes.slice(0, 2)).toEqual([
    { row: 1, becomes: 'nothing', findings: expect.arrayContaining([{ row: 1, field: 'amountAwarded', rule: 'amount-negative', severity: 'error' }]) },
    { row: 2, becomes: 'nothing', findings: [{ row: 2, field: 'grants', rule: 'not-a-grant', severity: 'error' }] },
  ]);
  for (const { rows } of started.conflicts ?? []) await keep(secretariat, started.id ?? '', rows[0]?.row ?? 0);
  await commit(secretariat, started.id ?? '', true);
  expect(await api.sql(`select id from "grant" where external_id = '360G-puente-bad'`)).toEqual([]);
});

test('a file that is no 360Giving JSON is refused in the reader\'s language, and a pool that is not in the file too', async () => {
  const started = await start(secretariat, await api.upload(secretariat, 'a.json', '{"grants": 3}'));
  expect(started.code).toBe('exchange.finding.no-grants-list');
  const id = await checked();
  const spanish = await api.as('CAMMINA · secretariat', 'es');
  expect(await namePools(spanish, id, ['Fondo Inexistente'])).toMatchObject({ code: 'api.imports.poolNotInFile', message: expect.stringContaining('«Fondo Inexistente»') });
});

/** A name or a text that is like others only by chance. */
function invented(seed: number, words: number): string {
  const syllables = ['ka', 'lo', 'mi', 'tu', 'ne', 'ra', 'so', 'pi', 'du', 've', 'xo', 'za', 'qui', 'fe', 'gu', 'ba'];
  const word = (from: number) => [0, 4, 8, 12].map((bits) => syllables[(from >> bits) & 15]).join('');
  return Array.from({ length: words }, (_, at) => word(((seed + 1) * 40_503 + at * 7_919) & 0xffff)).join(' ');
}

test('ten thousand rows come in within the time that a reader may wait', async () => {
  const countries = ['MX', 'GT', 'HN', 'SV', 'NI', 'CR'];
  const grants = Array.from({ length: 10_000 }, (_, at) => ({
    id: `360G-many-${at}`, title: invented(at, 4), description: invented(at * 3, 20), currency: 'USD', amountAwarded: 1_000 + at, awardDate: `20${10 + (at % 15)}-01-01`,
    recipientOrganization: [{ id: `360G-org-${at % 3_000}`, name: invented(at % 3_000, 3) }], fundingOrganization: [{ id: `360G-funder-${at % 40}`, name: invented(90_000 + (at % 40), 3) }],
    beneficiaryLocation: [{ name: 'there', countryCode: countries[at % 6] }],
  }));
  const started = Date.now();
  const { id = '' } = await start(secretariat, await api.upload(secretariat, 'many.json', JSON.stringify({ grants })));
  const read = Date.now();
  expect(await commit(secretariat, id, true)).toMatchObject({ grants: 10_000 });
  process.stderr.write(`10,000 rows: checked in ${read - started} ms, written in ${Date.now() - read} ms\n`);
  expect(Date.now() - started).toBeLessThan(40_000);
});
