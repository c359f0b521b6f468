import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let secretariat: Asker;
beforeAll(async () => {
  api = await startApi();
  await empty('new-one');
  secretariat = api.with(await api.tokenOf('CAMMINA · secretariat'), { slug: 'new-one' });
});
afterAll(() => api?.close());

/** A collaborative with a secretariat, a partner, and nothing else. */
async function empty(slug: string): Promise<void> {
  const [id, home, partner] = [randomUUID(), randomUUID(), randomUUID()];
  await api.sql(`insert into collaborative (id, slug, name, time_zone, base_currency) values ($1, $2, 'A new one', 'America/Guatemala', 'USD')`, [id, slug]);
  await api.sql(`insert into party (collaborative_id, id, name, owner_id, shared_at) values ($1, $2, 'Secretariat', $2, now()), ($1, $3, 'Fundación Nueva', $3, now())`, [id, home, partner]);
  await api.sql(`insert into partner (collaborative_id, id, party_id, short_name, letter, hue, valid) values ($1, $2, $2, 'Nueva', 'N', 0, '[2017-01-01,)')`, [id, partner]);
  await api.sql(
    `insert into person (collaborative_id, id, account_id, name, party_id, roles) select $1, $2, account_id, 'Somebody', $3, '{secretariat}' from person where name = 'CAMMINA · secretariat'`,
    [id, randomUUID(), home]);
}

interface PoolSeen {
  id: string;
  state: string;
  nextStates: string[];
  host: { name: string } | null;
  feePercent: string | null;
  states: { state: string; note: string | null }[];
  cycles: { name: string; state: string; closingFrom: string | null }[];
  agreements: { title: string | null; rule: object | null; exitNoticeDays: number | null; parties: { name: string }[] }[];
  partners: { id: string; name: string }[];
  money: object[];
}

const POOL = `... on Pool { id state nextStates host { name } feePercent states { state note } cycles { name state closingFrom } partners { id name } money { currency }
  agreements { title rule { basis quorum { op num den } threshold { op num den } } exitNoticeDays parties { name } } } ... on Refused { code message path }`;

async function act(name: string, type: string, input: object): Promise<PoolSeen & { code?: string; message?: string; path?: string[] }> {
  const answer = await secretariat.run<Record<string, PoolSeen>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${POOL} } }`, { input });
  if (answer.errors) throw new Error(answer.text);
  return answer.data[name]!;
}

let poolId = '';

test('a new collaborative has no pool and no money, and says so without an error', async () => {
  const { data, errors } = await secretariat.run('{ pools { id } contributions { nodes { id } } portfolioTotals { currency } pool(id: "ORG-1") { id } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ pools: [], contributions: { nodes: [] }, portfolioTotals: [], pool: null });
});

test('the secretariat makes its pool, which is known to the record, and not twice nor out of a partner', async () => {
  const input = { name: 'Fondo Nuevo', hostName: 'Casa de Fondos', feePercent: '7.5', state: 'exploring', since: '2017-01-01' };
  const pool = await act('addPool', 'AddPoolInput', input);
  expect(pool).toMatchObject({ state: 'exploring', nextStates: ['active', 'dissolved'], host: { name: 'Casa de Fondos' }, feePercent: '7.50', cycles: [], agreements: [], money: [] });
  expect(await act('addPool', 'AddPoolInput', input)).toMatchObject({ code: 'api.pools.isPool', path: ['name'] });
  expect(await act('addPool', 'AddPoolInput', { ...input, name: 'Fundación Nueva' })).toMatchObject({ code: 'api.pools.isPartner' });
  expect(await act('changePool', 'ChangePoolInput', { poolId: pool.id, hostName: '', feePercent: null })).toMatchObject({ host: null, feePercent: null });
  expect(await api.sql(`select kind from ledger_entry where subject = $1 order by id`, [pool.id])).toEqual([{ kind: 'pool.named' }, { kind: 'pool.state' }]);
  poolId = pool.id;
});

test('cycles follow one another without meeting, and tell where they stand', async () => {
  const cycle = (name: string, from: string, to: string, closingFrom: string | null = null) => act('addCycle', 'AddCycleInput', { poolId, name, from, to, closingFrom });
  expect((await cycle('First', '2010-01-01', '2012-12-31')).cycles).toEqual([{ name: 'First', state: 'closed', closingFrom: null }]);
  expect(await cycle('Crossing', '2012-12-31', '2014-12-31')).toMatchObject({ code: 'api.pools.cyclesMeet', message: expect.stringContaining('2010-01-01') });
  expect((await cycle('Far', '2090-01-01', '2092-12-31')).cycles.map(({ state }) => state)).toEqual(['planned', 'closed']);
  const wound = await cycle('Now', '2013-01-01', '2089-12-31', '2014-01-01');
  expect(wound.cycles.find(({ name }) => name === 'Now')?.state).toBe('closing');
});

test('what is wrong with a cycle is said at its field', async () => {
  const { errors } = await secretariat.run('mutation ($input: AddCycleInput!) { addCycle(input: $input) { ... on Pool { id } } }', {
    input: { poolId, name: '', from: '2099-02-30', to: '2098-01-01', closingFrom: '2000-01-01' } });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['closingFrom', 'from', 'name', 'to']);
});

test('an agreement is recorded as far as it is known; who is no partner is no party to it', async () => {
  const [partner] = (await act('changePool', 'ChangePoolInput', { poolId })).partners;
  const unknown = await act('recordAgreement', 'RecordAgreementInput', { poolId, partyIds: [partner?.id] });
  expect(unknown.agreements).toEqual([{ title: null, rule: null, exitNoticeDays: null, parties: [{ name: 'Fundación Nueva' }] }]);
  const rule = { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: null };
  const known = await act('recordAgreement', 'RecordAgreementInput', { poolId, partyIds: [partner?.id], title: 'Memorandum', rule, exitNoticeDays: 90 });
  expect(known.agreements.map(({ title }) => title)).toEqual(['Memorandum', null]);
  expect(known.agreements[0]).toMatchObject({ rule, exitNoticeDays: 90 });
  expect(await act('recordAgreement', 'RecordAgreementInput', { poolId, partyIds: [randomUUID()] })).toMatchObject({ code: 'api.pools.notPartners' });
  const [entry] = await api.sql<{ facts: object }>(`select body::jsonb -> 'facts' as facts from ledger_entry where kind = 'agreement.recorded' order by id desc limit 1`);
  expect(entry?.facts).toMatchObject({ pool: poolId, parties: [partner?.id], rule, exitNoticeDays: 90 });
});

test('a pool goes on by its states, never backwards in time; a slip is mended by going back, in the open', async () => {
  const become = (state: string, since: string) => act('setPoolState', 'SetPoolStateInput', { poolId, state, since, note: 'The partners said so.' });
  expect(await become('hosted', '2017-02-01')).toMatchObject({ code: 'api.pools.noWay', path: ['state'] });
  expect(await become('active', '2016-12-31')).toMatchObject({ code: 'api.pools.notBefore', path: ['since'] });
  expect(await become('dissolved', '2017-02-01')).toMatchObject({ state: 'dissolved', nextStates: ['exploring'] });
  expect((await become('exploring', '2017-02-01')).states.map(({ state }) => state)).toEqual(['exploring', 'dissolved', 'exploring']);
  expect((await become('active', '2017-02-02')).state).toBe('active');
});
