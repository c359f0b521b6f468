import { readFileSync } from 'node:fs';
import { checkData } from '../src/check-data.ts';
import { bringIn, commit, FONDO_PUENTE, keep, start, type Committed } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { allocate, takeBack } from './pool-journey.ts';

let api: Api;
let secretariat: Asker;
let payment: { id: string; externalId: string; amount: string };
beforeAll(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
  await bringIn(api, secretariat, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: true });
  [payment] = await api.sql<typeof payment>(
    `select c.id, c.external_id as "externalId", e.amount from contribution c join contribution_event e on e.contribution_id = c.id where c.external_id is not null and e.amount > 100000 order by e.amount limit 1`) as [typeof payment];
});
afterAll(() => api?.close());

/** The same file, in which this payment is another amount. */
async function later(amountAwarded: number): Promise<Committed> {
  const file = JSON.parse(readFileSync(FONDO_PUENTE, 'utf8')) as { grants: { id: string }[] };
  const grants = file.grants.map((grant) => (grant.id === payment.externalId ? { ...grant, amountAwarded } : grant));
  const started = await start(secretariat, await api.upload(secretariat, 'later.json', JSON.stringify({ ...file, grants })));
  for (const { rows } of started.conflicts ?? []) await keep(secretariat, started.id ?? '', rows[0]?.row ?? 0);
  return commit(secretariat, started.id ?? '', true);
}

const events = () => api.sql<{ kind: string; amount: string }>('select kind, amount from contribution_event where contribution_id = $1 order by recorded_at, amount', [payment.id]);

test('a payment of a file is received without a pledge before, and a later file takes it back in the open', async () => {
  expect(await events()).toEqual([{ kind: 'paid', amount: payment.amount }]);
  expect(await later(120_000)).toMatchObject({ contributions: 1, grants: 0 });
  expect(await events()).toEqual([{ kind: 'paid', amount: payment.amount }, { kind: 'paid', amount: `-${payment.amount}` }, { kind: 'paid', amount: '120000.00' }]);
  const { data } = await secretariat.run<{ contributions: { nodes: { id: string; state: string; received: string; events: { id: string; takenBack: boolean; mayTakeBack: boolean }[] }[] } }>(
    '{ contributions(first: 100) { nodes { id state received events { id takenBack mayTakeBack } } } }');
  const seen = data.contributions.nodes.find(({ id }) => id === payment.id);
  expect(seen).toMatchObject({ state: 'received', received: '120000.00', events: [{ takenBack: false, mayTakeBack: false }, { takenBack: true, mayTakeBack: false }] });
  expect(await takeBack(secretariat, payment.id, seen?.events[0]?.id ?? '')).toMatchObject({ code: 'api.pools.notTakenBack' });
});

test('a file that leaves less than grants draw on is refused whole', async () => {
  const [grant] = await api.sql<{ id: string; amount: string }>(
    `select g.id, g.amount from "grant" g join contribution c on c.pool_id = g.pool_id and c.currency = g.currency where c.id = $1 and g.stage <> 'proposal' order by g.amount desc limit 1`, [payment.id]);
  expect(await allocate(secretariat, grant?.id ?? '', [[payment.id, grant?.amount ?? '']])).toMatchObject({ allocation: { notAllocated: { amount: '0.00' } } });
  const before = await events();
  expect(await later(1_000)).toMatchObject({ code: 'api.allocations.left' });
  expect(await events()).toEqual(before);
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});
