import { checkData } from '../src/check-data.ts';
import { startApi, type Api } from './harness.ts';
import { allocate, pledge, record, startPooling, takeBack, type Pooling } from './pool-journey.ts';

let api: Api;
let pooling: Pooling;
beforeAll(async () => {
  api = await startApi();
  pooling = await startPooling(api);
});
afterAll(() => api?.close());

const sums = ({ state, amount, committed, received, outstanding }: Awaited<ReturnType<typeof pledge>>) => [state, amount.amount, committed, received, outstanding];
const entries = (id: string) => api.sql<{ facts: object }>(`select body::jsonb -> 'facts' as facts from ledger_entry where kind = 'contribution.recorded' and subject = $1 order by id`, [id]);

test('an officer pledges and commits, the secretariat receives in parts, and what is left is told to the cent', async () => {
  const { ford, secretariat, poolId } = pooling;
  const pledged = await pledge(ford, poolId, { amount: '30000.10', title: 'Ford-Mexico, 2018' });
  expect(sums(pledged)).toEqual(['pledged', '30000.10', '0.00', '0.00', '0.00']);
  expect(sums(await record(ford, 'promise', [pledged.id, 'committed', '20000.05']))).toEqual(['committed', '30000.10', '20000.05', '0.00', '20000.05']);
  expect(sums(await record(secretariat, 'receipt', [pledged.id, 'received', '5000']))).toEqual(['partly_received', '30000.10', '20000.05', '5000.00', '15000.05']);
  expect(sums(await record(secretariat, 'receipt', [pledged.id, 'received', '15000.05']))).toEqual(['partly_received', '30000.10', '20000.05', '20000.05', '0.00']);
  expect(sums(await record(ford, 'promise', [pledged.id, 'cancelled', '10000.05']))).toEqual(['received', '20000.05', '20000.05', '20000.05', '0.00']);
  expect((await entries(pledged.id)).map(({ facts }) => facts)).toMatchObject([
    { event: 'pledged', amount: '30000.10', currency: 'USD', pool: poolId, on: '2017-02-01', corrects: null }, { event: 'committed', amount: '20000.05' }, { event: 'received' }, { event: 'received' }, { event: 'cancelled' }]);
});

test('never more is committed than pledged, nor more received than committed, and the refusal names the figures', async () => {
  const { ford, secretariat, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '100' });
  expect(await record(ford, 'promise', [id, 'committed', '100.01'])).toMatchObject({ code: 'api.pools.most.committed', path: ['amount'], message: expect.stringContaining('100.01 USD is more than is pledged and not yet committed: 100.00 USD') });
  await record(ford, 'promise', [id, 'committed', '60']);
  expect(await record(secretariat, 'receipt', [id, 'received', '60.01'])).toMatchObject({ code: 'api.pools.most.received' });
  expect(await record(ford, 'promise', [id, 'cancelled', '41'])).toMatchObject({ code: 'api.pools.most.cancelled' });
  expect(sums(await record(secretariat, 'receipt', [id, 'released', '60']))).toEqual(['pledged', '40.00', '0.00', '0.00', '0.00']);
});

test('two receipts at once do not receive the same commitment twice', async () => {
  const { ford, secretariat, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '100' });
  await record(ford, 'promise', [id, 'committed', '100']);
  const both = await Promise.all([0, 1].map(() => record(secretariat, 'receipt', [id, 'received', '70'])));
  expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['api.pools.most.received', 'done']);
});

test('nobody promises for another partner, nor receives but the secretariat', async () => {
  const { osf, ford, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '100' });
  expect(await record(osf, 'promise', [id, 'committed', '100'])).toMatchObject({ code: 'access.owner' });
  expect(await record(ford, 'receipt', [id, 'received', '100'])).toMatchObject({ code: 'access.role' });
});

test('a receipt that was a slip is taken back once: it stays to be seen and no longer counts; a commitment is released instead', async () => {
  const { ford, secretariat, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '100' });
  await record(ford, 'promise', [id, 'committed', '100']);
  const received = await record(secretariat, 'receipt', [id, 'received', '90']);
  const [slip, committed] = received.events;
  const after = await takeBack(secretariat, id, slip?.id ?? '');
  expect(sums(after)).toEqual(['committed', '100.00', '100.00', '0.00', '100.00']);
  expect(after.events.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([['received', true], ['committed', false], ['pledged', false]]);
  expect(await takeBack(secretariat, id, slip?.id ?? '')).toMatchObject({ code: 'api.notFound' });
  expect(await takeBack(ford, id, committed?.id ?? '')).toMatchObject({ code: 'api.pools.notTakenBack' });
  expect((await entries(id)).at(-1)?.facts).toMatchObject({ event: 'received', amount: '-90.00', corrects: slip?.id });
});

test('money that grants draw on is neither refunded nor taken back', async () => {
  const { ford, secretariat, poolId } = pooling;
  const { id } = await pledge(ford, poolId, { amount: '20000', title: 'For the network' });
  await record(ford, 'promise', [id, 'committed', '20000']);
  const received = await record(secretariat, 'receipt', [id, 'received', '20000']);
  expect(await allocate(secretariat, 'GR-4', [[id, '15000']])).toMatchObject({ allocation: { notAllocated: { amount: '45000.00' } } });
  expect(await record(secretariat, 'receipt', [id, 'refunded', '5000.01'])).toMatchObject({ code: 'api.allocations.left', message: expect.stringContaining('14,999.99 USD') });
  expect(await takeBack(secretariat, id, received.events[0]?.id ?? '')).toMatchObject({ code: 'api.allocations.left' });
  expect(sums(await record(secretariat, 'receipt', [id, 'refunded', '5000']))).toEqual(['received', '15000.00', '15000.00', '15000.00', '0.00']);
});

test('after all this every rule over the data holds', async () => {
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});
