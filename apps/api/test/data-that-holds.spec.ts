import { randomUUID } from 'node:crypto';
import { checkData } from '../src/check-data.ts';
import { startApi, type Api } from './harness.ts';
import { addDelegates, castSecret, newReceipt } from './secret/voters.ts';
import { schedule } from './payment-journey.ts';
import { cast, close, openMotion, ranking, record, startVoting } from './vote.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  const voting = await startVoting(api);
  const { id: motionId } = await openMotion(voting);
  for (const option of voting.options) await cast(voting.delegates.osf, { motionId, choice: ranking(option) });
  await cast(voting.delegates.ford, { motionId, choice: ranking(voting.options[1]) });
  await close(voting.secretariat, motionId);
  await record(voting.secretariat, motionId);
  await openMotion(voting).then(({ id }) => cast(voting.delegates.avina, { motionId: id, choice: { kind: 'blank' } }));
  const [voter] = await addDelegates(api, 5);
  for (const end of [() => Promise.resolve(), (id: string) => close(voting.secretariat, id)]) {
    const { id } = await openMotion(voting, '2017-12-31T00:00:00Z', { secrecy: 'secret', basis: 'person' });
    await castSecret(voter!.asker, { motionId: id, receipt: newReceipt(), choice: { kind: 'blank' } });
    await end(id);
  }
  await schedule(voting.secretariat, 'GR-6', '31666.67');
  await voting.secretariat.fetch('/record/minute-book');
  const { data: { question: { id: questionId } } } = await voting.secretariat.run<{ question: { id: string } }>('{ question(id: "Q-12") { id } }');
  await voting.secretariat.run('mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename } }', {
    input: { questionId, state: 'answered', textEn: 'Yes.', textEs: 'Sí.', reasonEn: 'Plain.', reasonEs: 'Es claro.' },
  });
});

afterAll(() => api?.close());

const brokenRules = async () => (await checkData(api.url)).filter(({ broken }) => broken > 0).map(({ name }) => name);

/** What only somebody past the triggers could do. It is put back afterwards. */
async function whileBroken(table: string, statements: readonly [string, string], look: () => Promise<void>): Promise<void> {
  for (const statement of [`alter table ${table} disable trigger all`, statements[0]]) await api.sql(statement);
  await look();
  for (const statement of [statements[1], `alter table ${table} enable trigger all`]) await api.sql(statement);
}

test('after a vote and a decision every rule holds', async () => {
  expect(await brokenRules()).toEqual([]);
});

/** What takes back less than there was. */
const SLIP = randomUUID();

/** An entry that no ballot has and nobody will chain. */
const STRAY = `insert into ledger_entry (collaborative_id, id, at, kind, subject, body, hash) select id, '${randomUUID()}', now(), 'ballot.cast', '-', '{}', '' from collaborative`;

test.each<[string, string, [string, string]]>([
  ['a voter\'s ballots are numbered from 1 without a gap', 'ballot', ['update ballot set version = version + 10 where version > 2', 'update ballot set version = version - 10 where version > 10']],
  ['a closed count is what its ballots give when they are counted again', 'ballot', [
    `update ballot set choice = jsonb_build_object('kind', 'blank', 'was', choice) where version = 4`, `update ballot set choice = choice -> 'was' where version = 4`]],
  ['ballots were cast while their vote was open', 'ballot', [`update ballot set cast_at = cast_at + interval '1 year'`, `update ballot set cast_at = cast_at - interval '1 year'`]],
  ['a secret vote has as many ballots as took part: in the urn while it is open, in the box when it is closed', 'box_ballot', [
    `insert into box_ballot select collaborative_id, '${SLIP}', motion_id, choice, '' from box_ballot`, `delete from box_ballot where id = '${SLIP}'`]],
  ['a secret vote has no ballot with a name, and only a secret one has ballots without', 'motion', [
    `update motion set secrecy = 'hidden' where secrecy = 'secret' and state = 'open'`, `update motion set secrecy = 'secret' where id in (select motion_id from urn_ballot)`]],
  ['decisions are numbered from 1 without a gap', 'decision', ['update decision set number = 2', 'update decision set number = 1']],
  ['a decision says what its entry in the record says, its links included', 'decision', [`update decision set effect = 'advice'`, `update decision set effect = 'instruction'`]],
  ['the lives of decisions follow from what they say, and from what became of their votes', 'decision_span', [`update decision_span set state = 'revoked'`, `update decision_span set state = 'in-force'`]],
  ['the life of a question is numbered from 1 without a gap', 'question_answer', ['update question_answer set number = 2', 'update question_answer set number = 1']],
  ['what settled or reopened a question has its entry in the record', 'question_answer', [`update question_answer set state = 'dropped'`, `update question_answer set state = 'answered'`]],
  ['a step is in the state of its last event', 'step', [`update step set state = 'done' where short_id = 'ST-1'`, `update step set state = 'open' where short_id = 'ST-1'`]],
  ['the versions of a strategy are numbered from 1 without a gap', 'strategy_version', ['update strategy_version set number = 2', 'update strategy_version set number = 1']],
  ['places in the chain are numbered from 0 without a gap', 'ledger_leaf', ['update ledger_leaf set position = 900 where position = 3', 'update ledger_leaf set position = 3 where position = 900']],
  ['an entry has the hash of its text, and its place in the chain and in the tree follows from it', 'ledger_entry', [
    `update ledger_entry set body = replace(body, 'export.made', 'export.madf') where kind = 'export.made'`, `update ledger_entry set body = replace(body, 'export.madf', 'export.made')`]],
  ['an entry is chained, or waits, or is a ballot or a participation of an open vote or a review of an open phase, and only one of these', 'ledger_entry', [STRAY, 'delete from ledger_entry where hash = \'\'']],
  ['each ballot in the record is a ballot', 'ledger_entry', [STRAY, 'delete from ledger_entry where hash = \'\'']],
  ['of no contribution more is committed than pledged, or more received than committed', 'contribution_event', [
    `update contribution_event set amount = amount + 1 where kind = 'received' and amount = 80000`, `update contribution_event set amount = amount - 1 where amount = 80001`]],
  ['what takes an event back is of its kind, its contribution and its size', 'contribution_event', [
    `insert into contribution_event select collaborative_id, '${SLIP}', contribution_id, kind, -1, on_day, note, id, recorded_by_id, recorded_at from contribution_event where amount = 120000`,
    `delete from contribution_event where id = '${SLIP}'`]],
  ['a grant draws on contributions at most its amount', '"grant"', [`update "grant" set amount = amount - 1 where title like 'Reintegration%'`, `update "grant" set amount = amount + 1 where title like 'Reintegration%'`]],
  ['grants draw on a contribution at most what was received, or committed where the agreement says so', 'allocation', [
    'update allocation set amount = amount + 70000 where amount = 20000', 'update allocation set amount = amount - 70000 where amount = 90000']],
  ['a grant draws on contributions to its own pool, in its currency, and only on what is meant for its themes and places', 'contribution', [
    `update contribution set countries = '{MX}' where title like 'Ford%'`, `update contribution set countries = '{}' where title like 'Ford%'`]],
  ['a payment is in the state of its last event, and its events are numbered from 1 without a gap', 'payment', [`update payment set state = 'sent'`, `update payment set state = 'scheduled'`]],
  ['the parts of a payment add up to it', 'payment_part', ['update payment_part set amount = amount - 1', 'update payment_part set amount = amount + 1']],
  ['payments are at most the amount of their grant, and of each contribution at most what their grant draws on it', 'payment', ['update payment set amount = amount + 95000', 'update payment set amount = amount - 95000']],
  ['a grant with payments is allocated in full', 'allocation', ['update allocation set amount = amount - 1 where amount = 45000', 'update allocation set amount = amount + 1 where amount = 44999']],
])('it is found when not: %s', async (rule, table, statements) => {
  await whileBroken(table, statements, async () => expect(await brokenRules()).toContain(rule));
  expect(await brokenRules()).toEqual([]);
});
