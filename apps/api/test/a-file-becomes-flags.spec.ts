import { readFileSync } from 'node:fs';
import { bringIn, board, commit, FONDO_PUENTE, JUSTICE_FUND, keep, namePools, start, withFile } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

interface Totals {
  portfolioTotals: { currency: string; pooled: string; individual: string; total: string; grants: number; contributed: string }[];
}

const TOTALS = '{ portfolioTotals { currency pooled individual total grants contributed } }';

let api: Api;
let secretariat: Asker;

beforeEach(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
});
afterEach(() => api.close());

const totalsOf = async (currency: string) => (await secretariat.run<Totals>(TOTALS)).data.portfolioTotals.find((total) => total.currency === currency);

/** The overlaps of the file, without those of the sample. */
async function ofTheFile() {
  const { nodes } = await board(secretariat);
  return nodes.filter(({ left, right }) => left.source && right.source);
}

withFile(JUSTICE_FUND)('the Community Justice Fund: the first role confusion is the pool and the Trust, on Refugee Action, of one day', async () => {
  const started = await start(secretariat, await api.upload(secretariat, 'community-justice-fund.json', readFileSync(JUSTICE_FUND)));
  expect(started.counts).toMatchObject({ rows: 20, new: 18, conflict: 2, refused: 0 });
  expect(started.conflicts).toEqual([{ externalId: '360G-ABCT-0065I000002yzGKQAY', differs: expect.arrayContaining(['description']), keptRow: null,
    rows: [{ row: 1, outcome: 'conflict' }, { row: 14, outcome: 'conflict' }] }]);
  expect(started.programmes).toContainEqual({ title: 'Community Justice Fund', kind: 'programme', rows: 1, named: false });

  const named = await namePools(secretariat, started.id ?? '', ['Community Justice Fund']);
  const contributions = named.rows?.nodes.filter(({ becomes }) => becomes === 'contribution').map(({ row }) => row);
  expect(contributions).toEqual([1, 8, 14]);

  expect(await commit(secretariat, started.id ?? '', true)).toMatchObject({ code: 'api.imports.unanswered', message: expect.stringContaining('360G-ABCT-0065I000002yzGKQAY') });
  expect((await keep(secretariat, started.id ?? '', 1)).conflicts?.[0]?.keptRow).toBe(1);
  expect(await commit(secretariat, started.id ?? '', true)).toEqual({ grants: 17, contributions: 2, overlaps: expect.any(Number) });

  const [first] = (await ofTheFile()).filter(({ roleConfusion }) => roleConfusion);
  expect(first).toMatchObject({
    between: 'pool-partner', kind: 'duplicate-role', shortId: expect.stringMatching(/^OV-\d+$/), state: 'open',
    left: { funder: { name: 'Community Justice Fund' }, grantee: { name: 'Refugee Action' }, awardedOn: '2020-10-13', vehicle: 'pooled' },
    right: { funder: { name: 'A B Charitable Trust' }, grantee: { name: 'Refugee Action' }, awardedOn: '2020-10-13' },
  });
  expect(first?.evidence).toContainEqual({ signal: 'identity', mark: 'yes' });
  expect(await totalsOf('GBP')).toEqual({ currency: 'GBP', pooled: '137809.00', individual: '1685000.00', total: '1822809.00', grants: 17, contributed: '300000.00' });
});

test('the invented fund: contributions are beside the grants, and only the pool is confused with its partners', async () => {
  const before = await totalsOf('USD');
  const { importId, ...written } = await bringIn(api, secretariat, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: true });
  expect(written).toMatchObject({ contributions: 3, grants: 14 });
  expect(Number((await totalsOf('USD'))?.grants) - Number(before?.grants)).toBe(13);
  expect(Number((await totalsOf('USD'))?.contributed) - Number(before?.contributed)).toBe(450_000);
  expect(await totalsOf('MXN')).toMatchObject({ individual: '500000.00', contributed: '0.00' });

  const overlaps = await ofTheFile();
  const confused = overlaps.filter(({ roleConfusion }) => roleConfusion);
  expect(confused.map(({ kind, left, right }) => [kind, left.source?.row, right.source?.row])).toEqual([
    ['duplicate-role', 8, 9], ['duplicate-role', 2, 3], ['through-intermediary', 2, 18], ['parallel-role', 12, 14], ['relay', 15, 16]]);
  expect(overlaps.slice(0, confused.length)).toEqual(confused);
  const pools = await secretariat.run<{ pools: { name: string; host: { name: string }; contributed: object[]; granted: object[]; contributors: { name: string }[] }[] }>(
    '{ pools { name host { name } contributed { amount currency } granted { amount currency } contributors { name } } }');
  expect(pools.data.pools.find(({ name }) => name === 'Fondo Puente')).toEqual({
    name: 'Fondo Puente', host: { name: 'Casa de Fondos del Istmo, A.C.' }, contributed: [{ amount: '450000.00', currency: 'USD' }],
    granted: [{ amount: '253000.00', currency: 'USD' }], contributors: [{ name: 'Fundación Alameda Norte' }, { name: 'Fundación Ceiba, I.A.P.' }],
  });
  expect(importId).not.toBe('');
});

test('the same file again changes nothing, and is told so instead of refused', async () => {
  await bringIn(api, secretariat, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: true });
  const snapshot = () => api.sql<object>(
    `select (select json_agg(g order by id) from "grant" g) as grants, (select json_agg(c order by id) from contribution c) as contributions, (select json_agg(e order by id) from contribution_event e) as events,
       (select json_agg(o order by id) from overlap o) as overlaps, (select count(*) from party) as parties, (select count(*) from ledger_entry) as entries,
       (select count(*) from pool) as pools`);
  const before = await snapshot();
  const again = await start(secretariat, await api.upload(secretariat, 'again.json', readFileSync(FONDO_PUENTE)));
  expect(again.pools).toEqual(['Fondo Puente']);
  expect(again.counts).toMatchObject({ new: 0, changed: 0, conflict: 2, same: 16 });
  expect(await commit(secretariat, again.id ?? '', true)).toEqual({ grants: 0, contributions: 0, overlaps: 0 });
  expect(await snapshot()).toEqual(before);
});

test('a row that says something else later changes its grant and nothing besides', async () => {
  await bringIn(api, secretariat, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: true });
  const file = JSON.parse(readFileSync(FONDO_PUENTE, 'utf8')) as { grants: { id: string; amountAwarded: number }[] };
  const grants = file.grants.map((grant) => (grant.id === '360G-puente-FAN-107' ? { ...grant, amountAwarded: 26000 } : grant));
  const started = await start(secretariat, await api.upload(secretariat, 'later.json', JSON.stringify({ ...file, grants })));
  expect(started.counts).toMatchObject({ new: 0, changed: 1 });
  for (const { rows } of started.conflicts ?? []) await keep(secretariat, started.id ?? '', rows[0]?.row ?? 0);
  expect(await commit(secretariat, started.id ?? '', false)).toMatchObject({ grants: 1, contributions: 0 });
  expect(await api.sql(`select amount, version, shared_at is not null as shared from "grant" where external_id = '360G-puente-FAN-107'`))
    .toEqual([{ amount: '26000.00', version: 2, shared: true }]);
});
