import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Asker } from './harness.ts';
import { allocate, pledge, record, startPooling, type Pooling } from './pool-journey.ts';

let api: Api;
let pooling: Pooling;
beforeAll(async () => {
  api = await startApi();
  pooling = await startPooling(api);
});
afterAll(() => api?.close());

/** All that tells of the money of pools: lists, sums, shares, what a grant draws on, the timeline. */
const EVERYTHING = `{
  pools { id contributed { amount currency } contributors { name } granted { amount } money { currency pledged committed received unspent notAllocated together shares { party { name } pledged received through share unspent throughPool } } }
  contributions(first: 100) { next nodes { id title amount { amount } events { id } } }
  ofPool: contributions(first: 100, pool: "ORG-1") { nodes { id } }
  portfolioTotals { currency total contributed }
  grant(id: "GR-4") { version allocation { lines { contributionId amount share } notAllocated { amount } sources { contributionId left } } }
  activity(first: 100) { nodes { kind subjectId } } }`;

const everything = async (who: Asker) => (await who.run(EVERYTHING)).text;

const QUESTIONS = [
  'mutation ($id: UUID!) { shareContribution(id: $id) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { recordReceipt(input: { contributionId: $id, kind: "received", amount: "1", onDay: "2017-02-01" }) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { recordPromise(input: { contributionId: $id, kind: "committed", amount: "1", onDay: "2017-02-01" }) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { takeBackContributionEvent(contributionId: $id, eventId: $id) { ... on Refused { code message path } } }',
];

const answers = (who: Asker, id: string): Promise<string[]> => Promise.all(QUESTIONS.map(async (question) => (await who.run(question, { id })).text));

test('what one partner has not shared changes nothing for anybody else, not by a byte, until it is shared', async () => {
  const { ford, osf, secretariat, poolId } = pooling;
  const before = { osf: await everything(osf), secretariat: await everything(secretariat) };
  const entries = await api.sql('select count(*) from ledger_entry');
  const { id } = await pledge(ford, poolId, { amount: '70000', title: 'Not told yet', share: false });
  await record(ford, 'promise', [id, 'committed', '70000']);
  expect(await everything(ford)).toContain('Not told yet');
  expect({ osf: await everything(osf), secretariat: await everything(secretariat) }).toEqual(before);
  for (const who of [osf, secretariat]) expect(await answers(who, id)).toEqual(await answers(who, randomUUID()));
  expect(await allocate(secretariat, 'GR-4', [[id, '1']])).toMatchObject({ code: 'api.notFound' });
  expect(await api.sql('select count(*) from ledger_entry')).toEqual(entries);

  await ford.run('mutation ($id: UUID!) { shareContribution(id: $id) { ... on Contribution { shared } } }', { id });
  expect(await everything(osf)).toContain('Not told yet');
  expect(await api.sql(`select body::jsonb -> 'facts' ->> 'event' as event from ledger_entry where subject = $1 order by id`, [id])).toEqual([{ event: 'pledged' }, { event: 'committed' }]);
});

test('a pooled grant that is protected takes its share of each contribution away with it, for everybody but its owner', async () => {
  const { osf, secretariat } = pooling;
  type Seen = { pool: { money: { granted: string; unspent: string; shares: { party: { name: string }; through: string; unspent: string }[] }[] } };
  const seen = async (who: Asker) => (await who.run<Seen>('{ pool(id: "ORG-1") { money { granted unspent shares { party { name } through unspent } } } }')).data.pool.money[0];
  const own = await seen(secretariat);
  const [grant] = await api.sql<{ id: string }>(`select id from "grant" where short_id = 'GR-6'`);
  await secretariat.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Grant { id } } }', { id: grant?.id });
  expect(await seen(secretariat)).toEqual(own);
  expect((await seen(osf))?.shares.map(({ through }) => through)).toEqual(['10000.00', '0.00', '30000.00']);
  expect(await seen(osf)).toMatchObject({ granted: '60000.00' });
});
