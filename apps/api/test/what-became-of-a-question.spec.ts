import { verifyMinuteBook } from '@acuerdo/record';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import { cast, close, openMotion, ranking, record, startVoting, type Refusable } from './vote.ts';

interface Seen {
  id: string;
  shortId: string;
  state: string;
  answers: { number: number; state: string; text: { es: string }; reason: { en: string } | null; decision: { shortId: string; title: { es: string } } | null; by: string; receipt: string | null }[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

const SEEN = `fragment S on Question { id shortId state answers { number state text { es } reason { en } decision { shortId title { es } } by receipt } viewerCan { action allowed reason } }`;
const REFUSED = '... on Refused { code message path }';

let api: Api;
let secretariat: Asker;
let delegate: Asker;
let decisionId: string;

beforeAll(async () => {
  api = await startApi();
  const voting = await startVoting(api);
  ({ secretariat } = voting);
  delegate = voting.delegates.avina;
  const { id } = await openMotion(voting);
  for (const partner of [voting.delegates.osf, voting.delegates.ford]) await cast(partner, { motionId: id, choice: ranking(voting.options[0]) });
  await close(secretariat, id);
  decisionId = (await record(secretariat, id)).data.recordDecision.id;
});
afterAll(() => api?.close());

const look = async (who: Asker, id = 'Q-12') => (await who.run<{ question: Seen | null }>(`query($id: String!) { question(id: $id) { ...S } } ${SEEN}`, { id })).data.question;
const idOf = async (shortId: string) => (await look(secretariat, shortId))?.id ?? '';

const answer = async (who: Asker, input: object): Promise<Answer<{ answerQuestion: Refusable<Seen> }>> => who.run(
  `mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ...S ${REFUSED} } } ${SEEN}`,
  { input: { questionId: await idOf('Q-12'), state: 'answered', textEn: 'By a role charter.', textEs: 'Con una carta de roles.', ...input } });

const reopen = async (who: Asker, input: object = {}): Promise<Answer<{ reopenQuestion: Refusable<Seen> }>> => who.run(
  `mutation($input: ReopenQuestionInput!) { reopenQuestion(input: $input) { ...S ${REFUSED} } } ${SEEN}`,
  { input: { questionId: await idOf('Q-12'), textEn: 'The charter says nothing of proposals.', textEs: 'La carta no dice nada de las propuestas.', ...input } });

const entries = () => api.sql<{ kind: string; body: string }>(`select l.kind, l.body from ledger_entry l where l.kind like 'question.%' order by l.at, l.id`);

test('it is open as it was asked, and only the secretariat settles it', async () => {
  expect(await look(delegate)).toMatchObject({ shortId: 'Q-12', state: 'open', answers: [] });
  expect((await look(delegate))?.viewerCan.map(({ action, allowed }) => [action, allowed])).toEqual([['questions.settle', false], ['questions.reopen', false]]);
  expect((await answer(delegate, { decisionId })).data.answerQuestion.code).toBe('access.role');
});

test('it is taken up without an entry in the record, since nothing is settled yet', async () => {
  const { data } = await answer(secretariat, { state: 'in-discussion', textEn: 'On the agenda of March.', textEs: 'En la agenda de marzo.' });
  expect(data.answerQuestion).toMatchObject({ state: 'in-discussion', answers: [{ number: 1, receipt: null }] });
  expect((await answer(secretariat, { state: 'in-discussion' })).data.answerQuestion.code).toBe('api.questions.inDiscussionAlready');
  expect(await entries()).toEqual([]);
});

test('it is answered by a decision that is in the register, or without one and then with a reason in both languages', async () => {
  const { errors } = await answer(secretariat, { reasonEn: 'Agreed by all.' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'reasonEs' }] });
  expect((await answer(secretariat, { decisionId: await idOf('Q-1') })).data.answerQuestion).toMatchObject({ code: 'api.questions.decisionUnknown', path: ['decisionId'] });
  expect((await look(secretariat))?.state).toBe('in-discussion');
  expect((await answer(secretariat, { decisionId, reasonEn: 'left over', reasonEs: 'sobrante' })).data.answerQuestion).toMatchObject({
    state: 'answered', answers: [{ number: 2, reason: null, decision: { shortId: 'DEC-1', title: { es: 'Qué será de CAMMINA' } } }, { number: 1 }],
  });
});

test('what became of it is the same for every partner, and stands on the decision too', async () => {
  const [seen, other] = [await look(delegate), await look(await api.as('Ford-Mexico · program officer'))];
  expect(seen).toMatchObject({ state: 'answered', answers: [{ text: { es: 'Con una carta de roles.' }, decision: { shortId: 'DEC-1' }, by: 'CAMMINA · secretariat' }, {}] });
  expect(other?.answers).toEqual(seen?.answers);
  const { data } = await delegate.run<{ decision: { questions: { shortId: string; state: string }[] } }>('{ decision(id: "DEC-1") { questions { shortId state } } }');
  expect(data.decision.questions).toEqual([{ shortId: 'Q-12', state: 'answered' }]);
});

test('it is not answered twice: whoever wants it back says why, and nothing of its life is lost', async () => {
  expect((await answer(secretariat, { decisionId })).data.answerQuestion.code).toBe('api.questions.settledAlready');
  expect((await reopen(delegate, { textEs: ' ' })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'textEs' }] });
  expect((await reopen(delegate)).data.reopenQuestion).toMatchObject({ state: 'reopened', answers: [{ number: 3, state: 'reopened', by: 'Avina · delegate' }, { state: 'answered' }, { state: 'in-discussion' }] });
  expect((await reopen(delegate)).data.reopenQuestion.code).toBe('api.questions.notSettled');
  expect((await answer(secretariat, { state: 'dropped', reasonEn: 'Overtaken.', reasonEs: 'Superada.' })).data.answerQuestion)
    .toMatchObject({ state: 'dropped', answers: [{ decision: null, reason: { en: 'Overtaken.' } }, {}, {}, {}] });
});

test('the record keeps each settling with its decision in the open and its words as a commitment, and the book stays valid', async () => {
  const written = await entries();
  expect(written.map(({ kind }) => kind)).toEqual(['question.answered', 'question.reopened', 'question.dropped']);
  expect(JSON.parse(written[0]?.body ?? '')).toMatchObject({ facts: { number: 2, decision: decisionId } });
  expect(written.map(({ body }) => body).join()).not.toMatch(/carta|charter|Superada/);
  const book = new Uint8Array(await (await secretariat.fetch('/record/minute-book')).arrayBuffer());
  const verdict = await verifyMinuteBook(book);
  expect(verdict).toMatchObject({ valid: true });
  expect(JSON.stringify(verdict)).not.toContain('record.limit.unknown');
});

test('two who settle it at once: one does, the other is told that it is settled', async () => {
  const questionId = await idOf('Q-4');
  const both = await Promise.all([1, 2].map(() => answer(secretariat, { questionId, decisionId })));
  expect(both.map(({ data }) => data.answerQuestion.code ?? data.answerQuestion.state).sort()).toEqual(['answered', 'api.questions.settledAlready']);
});

test('nobody changes what was answered, the runtime least of all', async () => {
  await expect(api.sql(`update question_answer set text_en = 'x'`)).rejects.toThrow(/never changed/);
  await expect(api.sql('delete from question_answer')).rejects.toThrow(/never changed/);
});

test('the list narrows by level and state, and counts every level whatever is shown', async () => {
  const ask = async (filter: object) => (await delegate.run<{ questions: { total: number; nodes: { shortId: string }[]; levels: { level: string; part: number | null; total: number; open: number }[] } }>(
    'query($filter: QuestionFilter) { questions(filter: $filter) { total nodes { shortId } levels { level part total open } } }', { filter })).data.questions;
  const collaborative = await ask({ level: 'collaborative' });
  expect(collaborative.nodes.map(({ shortId }) => shortId)).toEqual(['Q-11', 'Q-12', 'Q-13', 'Q-14']);
  expect((await ask({ level: 'collaborative', state: 'unsettled' })).nodes.map(({ shortId }) => shortId)).toEqual(['Q-11', 'Q-13', 'Q-14']);
  expect((await ask({ state: 'dropped' })).nodes.map(({ shortId }) => shortId)).toEqual(['Q-12']);
  expect(collaborative.levels.find(({ level }) => level === 'collaborative')).toEqual({ level: 'collaborative', part: null, total: 4, open: 3 });
  expect(collaborative.levels.map(({ level, part }) => `${level} ${part}`)).toEqual(['macro null', 'micro 1', 'micro 2', 'next null', 'collaborative null', 'strategy null']);
});

test('a partner asks a question of its own, which goes to the end of the list', async () => {
  const { data } = await delegate.run<{ askQuestion: Seen }>(`mutation($input: AskQuestionInput!) { askQuestion(input: $input) { ...S } } ${SEEN}`, {
    input: { level: 'next', textEn: 'Who tells the grantees?', textEs: '¿Quién informa a las organizaciones?', askedAtEn: 'Call of February 2017', askedAtEs: 'Llamada de febrero de 2017' },
  });
  expect(data.askQuestion).toMatchObject({ shortId: 'Q-17', state: 'open' });
});
