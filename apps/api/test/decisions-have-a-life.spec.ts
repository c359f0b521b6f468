import { verifyDecisionProof, verifyMinuteBook } from '@acuerdo/record';
import { checkData } from '../src/check-data.ts';
import { findingsOf } from './pdf-findings.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { cast, close, openMotion, ranking, record, startVoting, type Refusable, type Voting } from './vote.ts';

interface Linked { shortId: string; kind: string; state: string }
interface Seen {
  id: string; shortId: string; kind: string; state: string; stateBy: string | null; owner: string | null; conditions: { es: string } | null; effective: { written: string; from: string } | null;
  form: { award: object | null; moves: { of: string; name: string; money: { amount: string; currency: string } }[]; membership: object | null; about: string | null };
  holds: { partner: string; stance: string; words: string }[]; evidence: { kind: string; shortId: string; title: string | null }[];
  links: Linked[]; linkedBy: Linked[]; life: { state: string; from: string; to: string | null; by: string | null }[]; acts: { kind: string; words: string; by: string }[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}
interface Register { total: number; asOf: string; nodes: { shortId: string; state: string }[]; states: { state: string; count: number }[] }

const SEEN = `fragment D on Decision { id shortId kind state stateBy owner conditions { es } effective { written from } form { award { amount } moves { of name money { amount currency } } membership { partner change } about }
  holds { partner stance words } evidence { kind shortId title } links { shortId kind state } linkedBy { shortId kind state } life { state from to by } acts { kind words by } viewerCan { action allowed reason } }`;
const REFUSED = '... on Refused { code message path }';

let api: Api;
let voting: Voting;
let secretariat: Asker;
let ford: Asker;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
  ({ secretariat } = voting);
  ford = await api.as('Ford-Mexico · program officer');
});
afterAll(() => api?.close());

const look = async (id: string, who = secretariat) => (await who.run<{ decision: Seen }>(`query($id: String!) { decision(id: $id) { ...D } } ${SEEN}`, { id })).data.decision;

const past = (terms: object, more: object = {}, who = secretariat) => who.run<{ enterPastDecision: Refusable<Seen> }>(`mutation($input: EnterPastDecisionInput!) { enterPastDecision(input: $input) { ...D ${REFUSED} } } ${SEEN}`, {
  input: { title: 'Un acuerdo', text: 'Se acuerda.', language: 'es', decided: '2014', effect: 'binding', source: 'Acta', terms: { kind: 'other', ...terms }, ...more },
});
const entered = async (terms: object, more: object = {}) => {
  const { data, text } = await past(terms, more);
  if (!data?.enterPastDecision?.shortId) throw new Error(text);
  return data.enterPastDecision;
};

const register = async (variables: Record<string, unknown>, who = secretariat) => (await who.run<{ decisions: Register }>(
  'query($asOf: Date, $filter: DecisionFilter) { decisions(asOf: $asOf, filter: $filter) { total asOf nodes { shortId state(asOf: $asOf) } states { state count } } }', variables)).data.decisions;

/** A decision on a vote that is held and closed at once. */
async function decided(terms: object, vote: (motionId: string) => Promise<unknown> = () => Promise.resolve()): Promise<Seen & { motionId: string }> {
  const { id: motionId } = await openMotion(voting);
  await vote(motionId);
  for (const delegate of [voting.delegates.osf, voting.delegates.ford]) await cast(delegate, { motionId, choice: ranking(voting.options[0]) });
  await close(secretariat, motionId);
  const { data, text } = await record(secretariat, motionId, { terms: { kind: 'other', ...terms } });
  if (!data?.recordDecision?.shortId) throw new Error(text);
  return { ...await look(data.recordDecision.shortId), motionId };
}

const idsOf = async () => {
  const rows = await api.sql<{ name: string; id: string }>(`select short_name as name, id from partner union all select short_name, id from unit union all select 'pool', id from (select id from pool limit 1) p`);
  return Object.fromEntries(rows.map(({ name, id }) => [name, id]));
};

describe('what a decision is', () => {
  test('a budget move keeps the sum: what is left over is named, and the decision is refused', async () => {
    const { IMI, LAP } = await idsOf();
    const move = (rows: [string | undefined, string][]) => past({ kind: 'budget-move', currency: 'USD', moves: rows.map(([of, amount]) => ({ of, amount })) });
    const { errors } = await move([[LAP, '-10000.00'], [IMI, '9999.99']]);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'terms.moves', message: expect.stringContaining('-0.01 USD') }] });
    expect((await move([[LAP, '-1'], ['01900000-0000-7000-8000-000000000000', '1']])).data.enterPastDecision).toMatchObject({ code: 'api.decisions.holderUnknown', path: ['terms', 'moves'] });
    expect((await move([[LAP, '-10000'], [IMI, '10000.00']])).data.enterPastDecision).toMatchObject({
      shortId: 'DEC-1', kind: 'budget-move', form: { moves: [{ of: 'unit', name: 'OSF · LAP', money: { amount: '-10000.00', currency: 'USD' } }, { of: 'unit', name: 'OSF · IMI', money: { amount: '10000.00' } }] },
    });
  });

  test.each([
    ['grant-award', {}, 'award'], ['grant-award', { award: '10' }, 'currency'], ['membership', {}, 'membership'], ['strategy', {}, 'about'], ['budget-move', { currency: 'USD' }, 'moves'],
    ['other', { effective: '2018', until: '2017' }, 'until'], ['other', { effective: 'one fine day' }, 'effective'], ['invented', {}, 'kind'],
  ])('%s with %j says what is missing: %s', async (kind, terms, path) => {
    expect((await past({ kind, ...terms })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: `terms.${path}` }] });
  });

  test('it keeps what its kind has and nothing else, with conditions, days as they were said, and who sees to it', async () => {
    const { 'Ford-Mexico': fordId } = await idsOf();
    const made = await entered({ kind: 'membership', about: 'left over', membership: { partner: 'Fundación Nueva', change: 'joins', on: 'March 2015' }, conditionsEs: 'Si su consejo lo aprueba.', effective: 'summer 2014', ownerPartnerId: fordId });
    expect(made).toMatchObject({
      kind: 'membership', form: { membership: { partner: 'Fundación Nueva', change: 'joins' }, about: null, moves: [] }, conditions: { es: 'Si su consejo lo aprueba.' }, effective: { written: 'summer 2014', from: '2014-06-01' }, owner: 'Ford-Mexico',
    });
  });

  test('it stands on what is shared with all; what only its owner sees, or is protected, it does not name', async () => {
    const references = ['GR-1', 'SRC-1', 'SRC-1#4', 'OV-1'];
    const there = (await Promise.all(references.map(async (reference) => ((await past({ evidence: [reference] })).data.enterPastDecision.code ? null : reference)))).filter(Boolean);
    expect(there).toEqual(references);
    await api.sql(`update "grant" set shared_at = null, owner_id = (select party_id from person where name = 'CAMMINA · secretariat') where short_id = 'GR-3'`);
    expect((await past({ evidence: ['GR-3'] })).data.enterPastDecision).toMatchObject({ code: 'api.decisions.evidenceUnknown', path: ['terms', 'evidence'] });
    const { shortId } = await entered({ evidence: ['gr-2', 'SRC-1'] });
    expect((await look(shortId, ford)).evidence).toEqual([{ kind: 'grant', shortId: 'GR-2', title: expect.any(String) }, { kind: 'source', shortId: 'SRC-1', title: expect.any(String) }]);
    await api.sql(`update "grant" set protection = 'protected' where short_id = 'GR-2'`);
    const owner = await api.sql<{ name: string }>(`select w.name from "grant" g join person w on w.party_id = g.owner_id and w.ended_at is null and w.roles <> '{}' where g.short_id = 'GR-2' limit 1`);
    for (const who of [ford, secretariat, await api.as(owner[0]?.name ?? '')]) expect((await look(shortId, who)).evidence.map((one) => one.shortId)).toEqual(['SRC-1']);
    expect((await past({ evidence: ['GR-2'] })).data.enterPastDecision).toMatchObject({ code: 'api.decisions.evidenceUnknown', path: ['terms', 'evidence'] });
    await api.sql(`update "grant" set protection = 'open' where short_id = 'GR-2'`);
  });

  test('it holds positions that their owners released on what was chosen, and no other', async () => {
    const [chosen = ''] = voting.options;
    const hold = 'mutation($input: HoldPositionInput!) { holdPosition(input: $input) { __typename ... on OptionInFull { positions { id partner { letter } } } } }';
    const at = async (asker: Asker, words: string) => asker.run<{ holdPosition: { positions: { id: string; partner: { letter: string } }[] } }>(hold, { input: { optionId: chosen, stance: 'not-opposed', words } });
    await at(voting.delegates.ford, 'Kept to ourselves.');
    const { data } = await at(voting.delegates.avina, 'Not opposed, will not fund.');
    const mine = data.holdPosition.positions.find(({ partner }) => partner.letter === 'A');
    await voting.delegates.avina.run('mutation($id: UUID!) { releasePosition(id: $id) { __typename } }', { id: mine?.id });
    expect((await decided({})).holds).toEqual([{ partner: 'Avina', stance: 'not-opposed', words: 'Not opposed, will not fund.' }]);
  });
});

describe('its life', () => {
  let first: Seen;
  let second: Seen;

  test('a later decision replaces it: both say so, and the register as of both days differs', async () => {
    first = await entered({ kind: 'strategy', about: 'Three prongs' }, { decided: '2014-03-01' });
    expect(first).toMatchObject({ state: 'in-force', life: [{ state: 'in-force', from: '2014-03-01', to: null }] });
    second = await entered({ kind: 'strategy', about: 'Two prongs', links: [{ kind: 'replaces', decision: first.shortId }] }, { decided: '2015-06-01' });
    expect(second.links).toEqual([{ shortId: first.shortId, kind: 'replaces', state: 'superseded' }]);
    expect(await look(first.shortId)).toMatchObject({
      state: 'superseded', stateBy: second.shortId, linkedBy: [{ shortId: second.shortId, kind: 'replaces', state: 'in-force' }],
      life: [{ state: 'in-force', from: '2014-03-01', to: '2015-05-31', by: null }, { state: 'superseded', from: '2015-06-01', to: null, by: second.shortId }],
    });
    const filter = { kind: 'strategy' };
    expect((await register({ asOf: '2014-02-28', filter })).nodes).toEqual([]);
    expect(await register({ asOf: '2015-05-31', filter })).toMatchObject({ total: 1, nodes: [{ shortId: first.shortId, state: 'in-force' }] });
    expect(await register({ asOf: '2015-06-01', filter })).toMatchObject({ total: 2, nodes: [{ shortId: second.shortId, state: 'in-force' }, { shortId: first.shortId, state: 'superseded' }] });
    expect(await register({ filter: { ...filter, state: 'standing' } }, ford)).toMatchObject({ total: 1, nodes: [{ shortId: second.shortId }] });
    const { states, total } = await register({});
    expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(states).toContainEqual({ state: 'superseded', count: 1 });
  });

  test('whoever links to one that has ended is warned before anything is recorded, and may mean it', async () => {
    const links = (knowingly: boolean) => ({ links: [{ kind: 'depends-on', decision: first.shortId.toLowerCase(), knowingly }] });
    const before = (await register({})).total;
    const { code, path, message } = (await past(links(false))).data.enterPastDecision;
    expect({ code, path, message }).toEqual({ code: 'api.decisions.linkOver', path: ['terms', 'links'], message: expect.stringContaining('superseded') });
    expect((await register({})).total).toBe(before);
    expect((await entered(links(true))).links).toEqual([{ shortId: first.shortId, kind: 'depends-on', state: 'superseded' }]);
    expect((await past({ links: [{ kind: 'amends', decision: 'DEC-999' }] })).data.enterPastDecision.code).toBe('api.decisions.linkUnknown');
    expect((await past({ links: [{ kind: 'amends', decision: 'DEC-1' }, { kind: 'revokes', decision: 'DEC-1' }] })).errors?.[0]?.extensions).toMatchObject({ issues: [{ path: 'terms.links' }] });
  });

  test('one that waits on a board replaces nothing until the board has confirmed', async () => {
    const waiting = await decided({ links: [{ kind: 'revokes', decision: second.shortId }] }, (motionId) =>
      voting.delegates.osf.run('mutation ($input: KeepMandateInput!) { keepMandate(input: $input) { __typename } }', { input: { motionId, kind: 'approval', dueOn: '2017-12-01' } }));
    expect(waiting.state).toBe('provisional');
    expect((await look(second.shortId)).state).toBe('in-force');
    await voting.delegates.osf.run('mutation ($id: UUID!) { answerMandate(motionId: $id, answer: "confirmed") { __typename } }', { id: waiting.motionId });
    expect(await look(second.shortId)).toMatchObject({ state: 'revoked', stateBy: waiting.shortId });
    expect((await look(waiting.shortId)).state).toBe('in-force');
  });

  test('a question that it answered is open again when it ends, for every partner, and can be answered anew', async () => {
    const answering = await entered({}, { decided: '2016-01-01' });
    const [question] = await api.sql<{ id: string }>(`select id from question where short_id = 'Q-12'`);
    const answer = (decisionId: string) => secretariat.run<{ answerQuestion: Refusable<{ state: string }> }>(
      `mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ... on Question { state } ${REFUSED} } }`, { input: { questionId: question?.id, state: 'answered', textEn: 'So.', textEs: 'Así.', decisionId } });
    expect((await answer(answering.id)).data.answerQuestion.state).toBe('answered');
    const ender = await entered({ links: [{ kind: 'revokes', decision: answering.shortId }] }, { decided: '2016-06-01' });
    const { question: seen, questions } = (await ford.run<{ question: { state: string; answers: { decision: { shortId: string; state: string } }[] }; questions: { nodes: { shortId: string }[] } }>(
      '{ question(id: "Q-12") { state answers { decision { shortId state } } } questions(filter: { state: "reopened" }) { nodes { shortId } } }')).data;
    expect(seen).toEqual({ state: 'reopened', answers: [{ decision: { shortId: answering.shortId, state: 'revoked' } }] });
    expect(questions.nodes).toEqual([{ shortId: 'Q-12' }]);
    expect((await answer(answering.id)).data.answerQuestion.code).toBe('api.questions.decisionUnknown');
    expect((await answer(ender.id)).data.answerQuestion.state).toBe('answered');
  });

  test('it expires by its date alone', async () => {
    const { shortId } = await entered({ until: '2016' }, { decided: '2015' });
    const states = await Promise.all(['2014-12-31', '2016-12-31', '2017-01-01'].map(async (asOf) => (await register({ asOf })).nodes.find((one) => one.shortId === shortId)?.state ?? null));
    expect(states).toEqual([null, 'in-force', 'expired']);
  });
});

describe('what is said of it since', () => {
  const REVIEW = `mutation($id: UUID!, $words: String!, $reviewOn: Date) { reviewDecision(id: $id, words: $words, reviewOn: $reviewOn) { ...D ${REFUSED} } } ${SEEN}`;
  const review = async (who: Asker, id: string, reviewOn: string | null) => (await who.run<{ reviewDecision: Refusable<Seen> }>(REVIEW, { id, words: 'Still right.', reviewOn })).data.reviewDecision;
  const waiting = async (who: Asker) => (await who.run<{ decisionsToReview: { shortId: string; dueOn: string; overdue: boolean }[] }>('{ decisionsToReview { shortId dueOn overdue } }')).data.decisionsToReview;

  test('its review comes back to its owner, and to nobody else, until somebody of the owner looked at it', async () => {
    const { 'Ford-Mexico': fordId } = await idsOf();
    const { id, shortId } = await entered({ review: '1 March 2017', ownerPartnerId: fordId });
    const { shortId: overdue } = await entered({ review: '2016' });
    await entered({ review: '2018' });
    expect(await waiting(ford)).toEqual([{ shortId, dueOn: '2017-03-01', overdue: false }]);
    expect(await waiting(secretariat)).toEqual([{ shortId: overdue, dueOn: '2016-01-01', overdue: true }]);
    expect(await waiting(voting.delegates.avina)).toEqual([]);
    expect((await review(voting.delegates.avina, id, null)).code).toBe('api.decisions.notOwner');
    expect((await review(ford, id, '2017-03-02')).acts).toEqual([{ kind: 'reviewed', words: 'Still right.', by: 'Ford-Mexico · program officer' }]);
    expect(await waiting(ford)).toEqual([{ shortId, dueOn: '2017-03-02', overdue: false }]);
    await review(ford, id, null);
    expect(await waiting(ford)).toEqual([]);
  });

  test('the host accepts an instruction by an entry of its own, and the decision stays as it is', async () => {
    const accept = async (id: string, answer = 'accepted', who = secretariat) => (await who.run<{ answerForHost: Refusable<Seen> }>(
      `mutation($id: UUID!, $answer: String!) { answerForHost(id: $id, answer: $answer, words: "Letter of 3 March") { ...D ${REFUSED} } } ${SEEN}`, { id, answer })).data.answerForHost;
    const { id } = await entered({}, { effect: 'instruction' });
    const [before] = await api.sql('select * from decision where id = $1', [id]);
    expect((await accept((await entered({})).id)).code).toBe('api.decisions.noInstruction');
    expect((await accept(id, 'accepted', ford)).code).toBe('access.role');
    expect((await accept(id)).acts).toMatchObject([{ kind: 'accepted', words: 'Letter of 3 March' }]);
    expect((await accept(id)).code).toBe('api.decisions.answeredAlready');
    expect(await api.sql('select * from decision where id = $1', [id])).toEqual([before]);
  });
});

test('all of it is in the record, where links stand in the open and terms as a commitment; the book and a single proof verify, and the data holds', async () => {
  const { shortId } = await decided({ kind: 'rule', about: 'Quorum of three', conditionsEn: 'For a year.', links: [{ kind: 'depends-on', decision: 'DEC-1' }] });
  const text = await (await ford.fetch(`/record/decision-proof?decision=${shortId}`)).text();
  expect(await verifyDecisionProof(text)).toMatchObject({ valid: true });
  const { entry, openings } = JSON.parse(text) as { entry: { facts: object }; openings: Record<string, { value: object }> };
  expect(entry.facts).toMatchObject({ kind: 'rule', links: [{ kind: 'depends-on', number: 1 }] });
  expect(JSON.stringify(entry)).not.toContain('Quorum');
  expect(openings['terms']?.value).toMatchObject({ form: { about: 'Quorum of three' }, conditions: { en: 'For a year.', es: 'For a year.' } });
  const verdict = await verifyMinuteBook(new Uint8Array(await (await ford.fetch('/record/minute-book')).arrayBuffer()));
  expect(verdict).toMatchObject({ valid: true });
  expect(JSON.stringify(verdict)).not.toContain('record.limit.unknown');
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});

describe('on paper', () => {
  const printed = async (address: string, language: 'en' | 'es' = 'es') => {
    const response = await ford.fetch(`${address}${address.includes('?') ? '&' : '?'}language=${language}`);
    return { name: response.headers.get('content-disposition'), type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };
  let shortId = '';

  test.each(['A4', 'LETTER'])('a decision is one page of %s, with annexes after, tagged, with its short id and hash in the foot', async (paper) => {
    const { IMI, LAP } = await idsOf();
    const made = await decided({ kind: 'budget-move', currency: 'USD', moves: [{ of: LAP, amount: '-10000' }, { of: IMI, amount: '10000' }], conditionsEs: 'Si el consejo lo aprueba.', evidence: ['SRC-1'] });
    ({ shortId } = made);
    const { name, type, bytes } = await printed(`/record/decision?decision=${shortId}&paper=${paper}`);
    expect([name, type]).toEqual([`attachment; filename="${shortId}.pdf"`, 'application/pdf']);
    const { faults, title, language, pages, text } = await findingsOf(bytes);
    console.log(`${shortId} on ${paper}: ${bytes.length} bytes, ${pages} pages, faults: ${JSON.stringify(faults)}`);
    expect({ faults, title, language, pages }).toEqual({ faults: [], title: 'Qué será de CAMMINA', language: 'es', pages: 3 });
    const [first = ''] = text.split('1 / 3');
    for (const said of ['Queda decidido.', 'OSF · LAP', '-10,000.00 USD', 'Si el consejo lo aprueba.', 'Avina', shortId, 'asiento']) expect(first).toContain(said);
    expect(text).toContain('It is decided.');
  });

  test('the same in the other language, as Markdown and as DOCX', async () => {
    const { bytes } = await printed(`/record/decision?decision=${shortId}&as=md`, 'en');
    expect(bytes.toString()).toMatch(/^# What becomes of CAMMINA\n\nCAMMINA \(sample\) · Decision DEC-\d+\n\nIt is decided\.\n/);
    expect((await printed(`/record/decision?decision=${shortId}&as=docx`)).bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('the register as of a day, whole, from the first decision on', async () => {
    const [now, before] = await Promise.all(['', '&asOf=2015-05-31'].map(async (asOf) => (await printed(`/record/register?as=md${asOf}`)).bytes.toString()));
    expect(now).toMatch(/^# Libro de acuerdos\n/);
    expect(now?.match(/^## DEC-/gm)).toHaveLength((await register({})).total);
    expect(before?.match(/^## DEC-/gm)).toHaveLength((await register({ asOf: '2015-05-31' })).total);
    expect(now?.indexOf('## DEC-1.')).toBeLessThan(now?.indexOf('## DEC-2.') ?? 0);
    const { faults, pages } = await findingsOf((await printed('/record/register')).bytes);
    expect({ faults, many: pages > 3 }).toEqual({ faults: [], many: true });
  });

  test('what is not here, or not yours, is not printed', async () => {
    const token = await api.tokenOf('OSF · delegate');
    const answers = await Promise.all([ford.fetch('/record/decision?decision=DEC-999'), ford.fetch('/record/decision'), api.with(null).fetch('/record/register'), api.with(token, { slug: 'another' }).fetch('/record/register')]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 404]);
  });
});

test.each([
  `update decision set text_en = text_en || '.' where number = 1`, `update decision set terms = jsonb_set(terms, '{owner}', '"X"') where number = 1`,
  `update decision set kind = 'other' where number = 1`, 'delete from decision_link where id = (select id from decision_link order by id limit 1)',
])('nobody changes it, and what is changed past the guards is found: %s', async (change) => {
  await expect(api.sql(change)).rejects.toThrow(/never changed/);
  await api.sql(`begin; set local session_replication_role = 'replica'; ${change}; commit`);
  const broken = (await checkData(api.url)).filter((check) => check.broken > 0);
  expect(broken).toContainEqual({ name: 'a decision says what its entry in the record says, its links included', broken: expect.any(Number) });
});
