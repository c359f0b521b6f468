import { verify, type Verdict } from '@acuerdo/record';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { declare, scored, startCoReview, submit } from './co-review.ts';
import { startApi, type Api } from './harness.ts';
import { addDelegates, castSecret, newReceipt } from './secret/voters.ts';
import { meetingSeen } from './meeting.ts';
import { onMinutes } from './minutes.ts';
import { amend, schedule } from './payment-journey.ts';
import { cast, close, openMotion, ranking, record, startVoting } from './vote.ts';

/** What is written once. Each has at least one row by now, so that a statement has something to touch. */
const TABLES = {
  ledger_entry: 'kind', ledger_leaf: 'entry_id', ledger_subtree: 'level', tree_head: 'size', ballot: 'version', elector: 'recused', decision: 'number', settled_result: 'stands', internal_rule: 'kind', delegate_answer: 'version',
  conflict_declaration: 'version', review: 'version', review_form: 'version', review_criterion: 'weight', contribution_event: 'amount', payment_event: 'state', grant_amendment: 'number', pool_state: 'state', agreement: 'rule', agreement_party: 'party_id',
  decision_link: 'kind', decision_evidence: 'kind', decision_act: 'kind',
  step_event: 'kind', strategy_version: 'number', minutes_text: 'version', minutes_approval: 'version', minutes_correction: 'number', minutes_answer: 'taken', participation: 'entry_id', box_ballot: 'tag',
} as const;
const STATEMENTS = Object.entries(TABLES).flatMap(([table, column]) => [
  [`update ${table} set ${column} = ${column}`], [`delete from ${table}`], [`truncate ${table} cascade`],
] as [string][]);

let api: Api;
let runtime: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  api = await startApi();
  const voting = await startVoting(api);
  await voting.delegates.ford.run('mutation { declareInternalRule(input: { kind: "majority" }) { __typename } }');
  const { id } = await openMotion(voting);
  await voting.delegates.ford.run('mutation ($input: CastBallotInput!) { answerWithin(input: $input) { __typename } }', { input: { motionId: id, idempotencyKey: randomUUID(), choice: { kind: 'abstain' } } });
  await voting.delegates.osf.run('mutation ($input: KeepMandateInput!) { keepMandate(input: $input) { __typename } }', { input: { motionId: id, kind: 'approval', dueOn: '2017-12-01' } });
  await cast(voting.delegates.osf, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  await voting.delegates.osf.run('mutation ($id: UUID!) { answerMandate(motionId: $id, answer: "confirmed") { __typename } }', { id });
  await record(voting.secretariat, id);
  const { data } = await voting.secretariat.run<{ enterPastDecision: { id: string } }>('mutation ($input: EnterPastDecisionInput!) { enterPastDecision(input: $input) { ... on Decision { id } } }', {
    input: { title: 'Un acuerdo', text: 'Se acuerda.', language: 'es', decided: '2014', effect: 'binding', source: 'Acta', terms: { kind: 'other', evidence: ['SRC-1'], links: [{ kind: 'depends-on', decision: 'DEC-1' }] } },
  });
  await voting.secretariat.run('mutation ($id: UUID!) { reviewDecision(id: $id, words: "Still right.") { __typename } }', { id: data.enterPastDecision.id });
  const [voter] = await addDelegates(api, 5);
  const secret = await openMotion(voting, '2017-12-31T00:00:00Z', { secrecy: 'secret', basis: 'person' });
  await castSecret(voter!.asker, { motionId: secret.id, receipt: newReceipt(), choice: { kind: 'blank' } });
  await close(voting.secretariat, secret.id);
  const minutes = await onMinutes(voting.secretariat, 'draftMinutes', { meetingId: (await meetingSeen(voting.secretariat)).id });
  await onMinutes(voting.secretariat, 'circulateMinutes', { id: minutes.id });
  await onMinutes(voting.delegates.osf, 'approveMinutes', { id: minutes.id, version: 1 });
  const { corrections: [asked] } = await onMinutes(voting.delegates.ford, 'askCorrection', { input: { id: minutes.id, version: 1, place: 'Title', words: 'Say more.' } });
  await onMinutes(voting.secretariat, 'answerCorrection', { input: { id: asked!.id, taken: false, words: 'It says enough.' } });
  const all = await startCoReview(api);
  await declare(all.officers.osf, all.proposalId);
  await submit(all.officers.osf, { proposalId: all.proposalId, scores: scored(all, 3) });
  await schedule(all.secretariat, 'GR-6', '10');
  await amend(all.secretariat, 'GR-6');
  runtime = new pg.Client({ connectionString: api.url, options: '-c role=acuerdo_runtime' });
  owner = new pg.Client({ connectionString: api.url });
  await Promise.all([runtime.connect(), owner.connect()]);
});

afterAll(async () => {
  await Promise.all([runtime?.end(), owner?.end()]);
  await api?.close();
});

/** The SQLSTATE with which a statement is refused, rolled back whatever happens. */
async function refusalOf(client: pg.Client, statement: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(statement);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
}

test.each(Object.keys(TABLES))('%s has rows to lose', async (table) => {
  const [row] = await api.sql<{ rows: number }>(`select count(*)::int as rows from ${table}`);
  expect(row?.rows).toBeGreaterThan(0);
});

test.each(STATEMENTS)('the serving role has no right to: %s', async (statement) => {
  expect(await refusalOf(runtime, statement)).toBe('42501');
});

test.each(STATEMENTS)('the owner is stopped by a trigger at: %s', async (statement) => {
  expect(await refusalOf(owner, statement)).toBe('23001');
});

test.each([
  ['a closed motion', `update motion set title_en = 'another' where state = 'closed'`],
  ['the count of a closed motion', `update motion set count = '{}' where state = 'closed'`],
])('%s is never changed, by the owner either', async (_, statement) => {
  expect(await refusalOf(owner, statement)).toBe('23001');
});

test.each([['drop trigger refuse_change on ballot'], ['alter table ballot disable trigger all'], [`set session_replication_role = 'replica'`]])(
  'the serving role cannot put the guard out of the way: %s', async (statement) => {
    expect(['42501', '42P16']).toContain(await refusalOf(runtime, statement));
  });

test('a decision that an administrator changes with the triggers off is found: in the minute book, in its own proof, and by the check of the data', async () => {
  const secretariat = await api.as('CAMMINA · secretariat');
  const file = async (path: string): Promise<Verdict> => verify(new Uint8Array(await (await secretariat.fetch(path)).arrayBuffer()));
  const [decision] = await api.sql<{ id: string; number: number; entryId: string }>('select id, number, entry_id as "entryId" from decision where motion_id is not null order by number desc limit 1');
  const looks = async () => [await file('/record/minute-book'), await file(`/record/decision-proof?decision=DEC-${decision?.number}`)];
  for (const { valid } of await looks()) expect(valid).toBe(true);
  const change = `update decision set text_en = text_en || ' Except in Honduras.' where id = '${decision?.id}'`;
  expect(await refusalOf(owner, change)).toBe('23001');
  await owner.query('alter table decision disable trigger user');
  await owner.query(change);
  await owner.query('alter table decision enable trigger user');
  const [book, proof] = await looks();
  expect(book).toMatchObject({ valid: false, firstWrong: { entryId: decision?.entryId, message: { key: 'record.opening.differs', values: { name: 'text' } } } });
  expect(proof).toMatchObject({ valid: false });
  const { checkData } = (await import(pathToFileURL(join(import.meta.dirname, '../dist/check-data.js')).href)) as { checkData(url: string): Promise<{ name: string; broken: number }[]> };
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0).map(({ name }) => name)).toEqual(['a decision says what its entry in the record says, its links included']);
});
