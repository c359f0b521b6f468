import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { checkData } from '../src/check-data.ts';
import { startApi, type Api } from './harness.ts';
import { allocate, grantOf, paid, pledge, sampleOf, startPooling, type Pooling } from './pool-journey.ts';

let api: Api;
let pooling: Pooling;
beforeEach(async () => {
  api = await startApi();
  pooling = await startPooling(api);
});
afterEach(async () => {
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
  await api.close();
});

/** Lets both read before either writes: the table of allocations is read-only until both wait. */
async function together<T>(start: () => Promise<T>[]): Promise<T[]> {
  const gate = new pg.Client({ connectionString: api.url });
  await gate.connect();
  await gate.query('begin');
  await gate.query('lock table allocation in share row exclusive mode');
  const racing = Promise.all(start());
  const waiting = async () => (await api.sql<{ count: number }>(`select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]?.count ?? 0;
  for (let looks = 0; looks < 200 && (await waiting()) < 2; looks++) await setTimeout(20);
  await gate.query('commit');
  await gate.end();
  return racing;
}

interface MoneySeen {
  currency: string; received: string; granted: string; notAllocated: string; unspent: string; individual: string; together: string;
  shares: { party: { name: string }; received: string; through: string; share: string; unspent: string; individual: string; together: string; throughPool: string; majority: boolean }[];
}

const MONEY = `{ currency received granted notAllocated unspent individual together
  shares { party { name } received through share unspent individual together throughPool majority } }`;

async function moneyOf(cycleId: string | null = null): Promise<MoneySeen> {
  const { data } = await pooling.secretariat.run<{ pool: { money: MoneySeen[] } }>(`query ($cycleId: UUID) { pool(id: "ORG-1") { money(cycleId: $cycleId) ${MONEY} } }`, { cycleId });
  return data.pool.money.find(({ currency }) => currency === 'USD')!;
}

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + cents(amount), 0n);
/** GR-4 is the sample's core support (60,000 USD, in Guatemala and El Salvador), GR-6 the reintegration in Honduras (95,000). */
const CORE = 'GR-4';
const HONDURAS = 'GR-6';

test('each partner\'s share of a pooled grant is an exact fraction of what is allocated, and what is not is said', async () => {
  const { allocation } = await grantOf(pooling.osf, HONDURAS);
  expect(allocation.lines.map(({ funder, amount, share, percent }) => [funder.name, amount, share, percent])).toEqual([
    ['Open Society Foundations', '45000.00', '9/19', '47.4%'], ['Fundación Avina', '30000.00', '6/19', '31.6%'], ['Ford Foundation-Mexico', '20000.00', '4/19', '21.1%']]);
  expect(allocation).toMatchObject({ notAllocated: { amount: '0.00' }, sources: [] });
  expect((await grantOf(pooling.osf, CORE)).allocation).toMatchObject({ allocated: { amount: '40000.00' }, notAllocated: { amount: '20000.00' } });
});

test('nothing is counted twice: all that is given is pooled and individual grants, and the parts add up to it', async () => {
  const money = await moneyOf();
  const { data } = await pooling.secretariat.run<{ portfolioTotals: { currency: string; pooled: string; individual: string; total: string; contributed: string }[] }>('{ portfolioTotals { currency pooled individual total contributed } }');
  const totals = data.portfolioTotals.find(({ currency }) => currency === 'USD');
  expect(money).toMatchObject({ granted: totals?.pooled, individual: totals?.individual, together: totals?.total, received: totals?.contributed });
  expect(sumOf(money.shares.map(({ through }) => through)) + cents(money.notAllocated)).toBe(cents(money.granted));
  expect(sumOf(money.shares.map(({ together }) => together)) + cents(money.notAllocated)).toBe(cents(money.together));
  expect(sumOf(money.shares.map(({ unspent }) => unspent)) - cents(money.notAllocated)).toBe(cents(money.unspent));
  expect(money.shares.map(({ share }) => share)).toEqual(['2/9', '2/9', '5/9']);
  expect(money).toMatchObject({ received: '240000.00', granted: '155000.00', notAllocated: '20000.00', unspent: '85000.00' });
});

test('by cycle only its contributions and the grants of its days are counted', async () => {
  const [cycle] = await api.sql<{ id: string }>('select id from cycle');
  const osf = (await moneyOf(cycle?.id)).shares.find(({ party }) => party.name === 'Open Society Foundations');
  expect(osf).toMatchObject({ individual: '290000.00', through: '75000.00', throughPool: '15/73', majority: false });
});

test('two allocations race for the last money, and one of them is told how little is left', async () => {
  const { id } = await paid(pooling, pooling.ford, { amount: '50000', title: 'The last money' });
  const racing = await together(() => [allocate(pooling.secretariat, CORE, [[id, '30000']]), allocate(pooling.secretariat, HONDURAS, [[id, '30000']])]);
  expect(racing.map(({ code }) => code ?? 'done').sort()).toEqual(['api.allocations.left', 'done']);
  expect(racing.find(({ code }) => code)?.message).toContain('30,000.00 USD is more than is left of it, 20,000.00 USD');
});

test('a contribution for some countries or themes pays for no grant elsewhere', async () => {
  const { secretariat, ford } = pooling;
  const avina = await sampleOf(api, 'Avina, 2015–2017');
  expect(await allocate(secretariat, CORE, [[avina, '1000']])).toMatchObject({ code: 'api.allocations.theme' });
  const guatemala = await paid(pooling, ford, { amount: '1000', title: 'For Guatemala', countries: ['GT'] });
  expect(await allocate(secretariat, CORE, [[guatemala.id, '1000']])).toMatchObject({ code: 'api.allocations.country', message: expect.stringContaining('SV') });
  const both = await paid(pooling, ford, { amount: '1000', title: 'For both', countries: ['GT', 'SV'], themes: ['field'] });
  expect(await allocate(secretariat, CORE, [[both.id, '1000']])).toMatchObject({ allocation: { allocated: { amount: '1000.00' } } });
  const { sources } = (await grantOf(secretariat, CORE)).allocation;
  expect(sources.filter(({ misfit }) => misfit).map(({ title, misfit }) => [title, misfit?.key]).sort()).toEqual([
    ['Avina, 2015–2017', 'api.allocations.theme'], ['For Guatemala', 'api.allocations.country']]);
});

test('a grant draws at most its amount, in its own currency, once on each contribution, and a proposal on nothing', async () => {
  const { secretariat, ford } = pooling;
  const [osf, pesos] = [await sampleOf(api, 'OSF, 2015–2017'), await paid(pooling, ford, { amount: '1000', currency: 'MXN', title: 'Pesos' })];
  expect(await allocate(secretariat, CORE, [[osf, '60000.01']])).toMatchObject({ code: 'api.allocations.tooMuch', message: expect.stringContaining('60,000.00 USD') });
  expect(await allocate(secretariat, CORE, [[pesos.id, '10']])).toMatchObject({ code: 'api.allocations.currency' });
  expect(await allocate(secretariat, CORE, [[osf, '10'], [osf, '20']])).toMatchObject({ code: 'api.allocations.twice' });
  expect(await allocate(secretariat, 'GR-1', [[osf, '10']])).toMatchObject({ code: 'api.allocations.proposal' });
  expect(await allocate(secretariat, CORE, [[osf, '10']], 99)).toMatchObject({ code: 'api.grants.changedMeanwhile' });
  expect(await allocate(ford, CORE, [[osf, '10']])).toMatchObject({ code: 'access.role' });
});

test('what was committed is drawn on only where an agreement says so, and an agreement that says less is refused while it is', async () => {
  const { secretariat, ford, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '9000', title: 'Only promised' });
  await ford.run('mutation ($id: UUID!) { recordPromise(input: { contributionId: $id, kind: "committed", amount: "9000", onDay: "2017-02-01" }) { ... on Contribution { id } } }', { id });
  const [party] = await api.sql<{ id: string }>('select party_id as id from partner limit 1');
  const agree = async (drawsOn: string | null) => (await secretariat.run<{ recordAgreement: { code?: string } }>(
    'mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) { ... on Refused { code } } }', { input: { poolId, partyIds: [party?.id], drawsOn } })).data.recordAgreement.code ?? 'done';
  expect(await allocate(secretariat, CORE, [[id, '9000']])).toMatchObject({ code: 'api.allocations.left' });
  expect(await agree('committed')).toBe('done');
  expect(await allocate(secretariat, CORE, [[id, '9000']])).toMatchObject({ allocation: { allocated: { amount: '9000.00' } } });
  expect(await agree('received')).toBe('api.allocations.left');
});
