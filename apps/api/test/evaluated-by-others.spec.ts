import { verifyMinuteBook } from '@acuerdo/record';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';

interface Link { id: string; kind: string; name: string; text: { en: string } }
interface Part { id: string; kind: string; number: number; text: { en: string }; links: Link[]; answers: { partner: { shortName: string }; answer: string | null; reason: string | null }[] }
interface Seen {
  id: string; shortId: string; state: string; terms: { en: string } | null; parts: Part[];
  evaluators: { id: string; name: string; organisation: string; from: string; until: string }[];
  consultations: { id: string; closedAt: string | null; answers: number | null; summary: { en: string } | null }[];
  viewerCan: { action: string; allowed: boolean }[];
  code?: string; message?: string;
}

const SEEN = `fragment E on Evaluation { id shortId state terms { en }
  parts { id kind number text { en } links { id kind name text { en } } answers { partner { shortName } answer reason } }
  evaluators { id name organisation from until } consultations { id closedAt answers summary { en } } viewerCan { action allowed } }`;
const OR = '{ ...E ... on Refused { code message path } }';

let api: Api;
let secretariat: Asker;
let delegate: Asker;
let evaluator: Asker;
let id: string;

beforeAll(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
  delegate = await api.as('Avina · delegate');
});
afterAll(() => api?.close());

const look = async (who: Asker, name = 'EV-2') => (await who.run<{ evaluation: Seen | null }>(`query ($id: String!) { evaluation(id: $id) { ...E } } ${SEEN}`, { id: name })).data?.evaluation;
async function does(who: Asker, call: string, variables: Record<string, unknown>): Promise<Seen> {
  const types = Object.entries(variables).map(([name, value]) => `$${name}: ${typeOf(call, name, value)}`).join(', ');
  const args = Object.keys(variables).map((name) => `${name}: $${name}`).join(', ');
  const answer: Answer<Record<string, Seen>> = await who.run(`mutation (${types}) { ${call}(${args}) ${OR} } ${SEEN}`, variables);
  if (answer.errors) throw new Error(answer.text);
  return answer.data[call]!;
}
const INPUTS: Readonly<Record<string, string>> = {
  draftEvaluation: 'DraftEvaluationInput', addEvaluationPart: 'EvaluationPartInput', changeEvaluationPart: 'EvaluationPartInput', linkEvaluationPart: 'EvaluationLinkInput',
  answerRecommendation: 'AnswerRecommendationInput', openConsultation: 'OpenConsultationInput',
};
const typeOf = (call: string, name: string, value: unknown) => (name === 'input' ? `${INPUTS[call]}!` : typeof value === 'number' ? 'Int!' : /^(id|evaluationId)$/.test(name) ? 'UUID!' : 'String!');

const say = (text: string) => ({ textEn: text, textEs: `${text} (es)` });
const partOf = (seen: Seen, kind: string, number = 1): Part => seen.parts.find((part) => part.kind === kind && part.number === number)!;
const link = (who: Asker, partId: string, kind: string, name: string) => does(who, 'linkEvaluationPart', { input: { partId, kind, name } });
const move = (who: Asker, from: string) => does(who, 'moveEvaluation', { id, from });

/** Lets somebody in by the link of an appointment, as a program that has a token. */
async function comesIn(name: string): Promise<Asker> {
  await api.sql(`with a as (insert into account (id, email) values (gen_random_uuid(), $1 || '@example.org') returning id)
    update person set account_id = (select id from a) where name = $1`, [name]);
  return api.as(name);
}

async function appoint(name: string, term: { from: string; until: string }, evaluationId = id) {
  const { data, errors } = await secretariat.run<{ appointEvaluator: { link?: string; code?: string } }>(
    'mutation ($input: AppointEvaluatorInput!) { appointEvaluator(input: $input) { ... on EvaluatorAppointed { id link } ... on Refused { code } } }',
    { input: { evaluationId, name, email: `${name}@example.net`, organisation: 'Independent evaluators', ...term } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.appointEvaluator;
}

test('the sample has the evaluation that the founding document speaks of, and nothing that it does not say', async () => {
  const seen = await look(delegate, 'EV-1');
  expect(seen).toMatchObject({ state: 'under-way', terms: null, evaluators: [], consultations: [], parts: [{ kind: 'question', links: [{ name: 'Q-5' }, { name: 'Q-6' }, { name: 'Q-14' }] }] });
});

test('the secretariat drafts it, asks, and begins it; nobody else does, and not without a question', async () => {
  const input = { titleEn: 'Was it worth it?', titleEs: '¿Valió la pena?', termsEn: 'Three months.', termsEs: 'Tres meses.', periodFrom: '2015-01-01', periodTo: '2016-12-31' };
  expect(await does(delegate, 'draftEvaluation', { input })).toMatchObject({ code: 'access.role' });
  ({ id } = await does(secretariat, 'draftEvaluation', { input }));
  expect(await move(secretariat, 'drafted')).toMatchObject({ code: 'api.evaluations.askFirst' });
  const asked = await does(secretariat, 'addEvaluationPart', { evaluationId: id, input: { kind: 'question', ...say('Is the collaborative good for the field?') } });
  expect((await link(secretariat, partOf(asked, 'question').id, 'question', 'Q-6')).parts[0]?.links).toMatchObject([{ kind: 'question', name: 'Q-6' }]);
  expect(await appoint('Eva', { from: '2017-02-01', until: '2017-02-28' })).toMatchObject({ link: expect.stringContaining('/invitation#') });
  expect(await move(secretariat, 'drafted')).toMatchObject({ state: 'under-way' });
  expect(await move(secretariat, 'drafted')).toMatchObject({ code: 'api.evaluations.movedMeanwhile' });
});

test('who evaluates reads what all read and no more, writes here and nowhere else, and on the day after finds nothing', async () => {
  evaluator = await comesIn('Eva');
  expect((await look(evaluator))?.viewerCan).toContainEqual({ action: 'evaluations.write', allowed: true });
  const shared = async (who: Asker) => (await who.run<{ grants: { total: number } }>('{ grants(first: 1) { total } }')).data.grants.total;
  const [all] = await api.sql<{ many: number }>(`select count(*)::int as many from "grant" where shared_at is not null and protection <> 'protected'`);
  expect(await shared(evaluator)).toBe(all?.many);
  const elsewhere = partOf((await look(evaluator, 'EV-1'))!, 'question').id;
  expect(await link(evaluator, elsewhere, 'grant', 'GR-1')).toMatchObject({ code: 'api.evaluations.evaluatorWrites' });
  expect((await evaluator.run('{ proposals { total } }')).text).toContain('"total":0');
  expect((await evaluator.run('mutation { askQuestion(input: { level: "next", textEn: "x", textEs: "x", askedAtEn: "x", askedAtEs: "x" }) { ... on Refused { code } } }')).text).toContain('access.role');
  await api.sql(`insert into option_position (collaborative_id, id, option_id, partner_id, stance, words, language, written_by_id, written_at, released_at)
    select w.collaborative_id, gen_random_uuid(), o.id, p.id, 'favour', 'Ours.', 'en', w.id, now(), now() from person w join partner p on p.party_id = w.party_id join "option" o on o.short_id = 'OPT-1' where w.name = 'Avina · delegate'`);
  const POSITIONS = '{ option(id: "OPT-1") { positions { words } history { words } } deliberations { comparison { positions { words } } } }';
  expect((await secretariat.run(POSITIONS)).text.split('"Ours."')).toHaveLength(4);
  expect((await evaluator.run(POSITIONS)).text).not.toContain('Ours.');
  await api.sql(`update person set term = '[2017-01-01,2017-02-05]' where name = 'Eva'`);
  for (const document of ['{ workspace { slug } }', '{ evaluation(id: "EV-2") { id } }', '{ grants { total } }']) expect((await evaluator.run(document)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await evaluator.run('{ viewer { memberships { slug } } }')).text).toContain('"memberships":[]');
  await api.sql(`update person set term = '[2017-01-01,2017-02-06]' where name = 'Eva'`);
  expect((await evaluator.run('{ workspace { slug } }')).errors).toBeUndefined();
});

test('evidence stands under a question, of what everybody may see; what is protected later leaves with all that rests on it', async () => {
  const question = partOf((await look(evaluator))!, 'question').id;
  const [unshared] = await api.sql<{ id: string }>(`update "grant" set shared_at = null where short_id = 'GR-2' returning id`);
  expect(await link(evaluator, question, 'grant', unshared?.id ?? '')).toMatchObject({ code: 'api.evaluations.nothingOfThatName' });
  await api.sql(`update "grant" set shared_at = now() where short_id = 'GR-2'`);
  expect(await link(evaluator, question, 'finding', question)).toMatchObject({ code: 'api.evaluations.doesNotFit' });
  expect(await link(evaluator, question, 'figure', 'theme=../x')).toMatchObject({ code: 'api.evaluations.noFigure' });
  const file = await api.upload(evaluator, 'interviews.txt', 'What we heard.');
  const sentence = 'the three partner foundations in CAMMINA have embarked on an evaluation process';
  for (const [kind, name] of [['grant', 'GR-1'], ['overlap', 'OV-1'], ['figure', 'theme=transit&country=MX'], ['passage', sentence], ['document', file]] as const) await link(evaluator, question, kind, name);
  const seen = (await look(evaluator))!;
  expect(partOf(seen, 'question').links.map(({ kind }) => kind).sort()).toEqual(['document', 'figure', 'grant', 'overlap', 'passage', 'question']);
  expect(await (await delegate.fetch(`/files/evaluation-document?file=${file}`)).text()).toBe('What we heard.');
  const grant = partOf(seen, 'question').links.find(({ kind }) => kind === 'grant')!;
  const finding = partOf(await does(evaluator, 'addEvaluationPart', { evaluationId: id, input: { kind: 'finding', sureness: 'medium', ...say('It is.') } }), 'finding').id;
  await link(evaluator, finding, 'asked', question);
  expect(partOf(await link(evaluator, finding, 'evidence', grant.id), 'finding').links.map(({ kind, name }) => [kind, name])).toEqual(expect.arrayContaining([['asked', '1'], ['evidence', 'GR-1']]));
  await api.sql(`update "grant" set protection = 'protected' where short_id = 'GR-1'`);
  const after = (await look(await api.as('Ford-Mexico · program officer')))!.parts.flatMap(({ links }) => links.map(({ kind }) => kind));
  await api.sql(`update "grant" set protection = 'partners' where short_id = 'GR-1'`);
  expect(after.sort()).toEqual(['asked', 'document', 'figure', 'passage', 'question']);
});

test('grantees answer by a link for one use; what they say is read by who evaluates alone, and fewer than five by nobody', async () => {
  const questions = [{ en: 'Does it help you?', es: '¿Les ayuda?' }, { en: 'What should change?', es: '¿Qué debería cambiar?' }];
  const opened = await does(secretariat, 'openConsultation', { input: { evaluationId: id, questions, until: '2017-02-20' } });
  const consultation = opened.consultations[0]!.id;
  const links = await invite(consultation, 12);
  expect((await ask(links[0]!)).consultation).toMatchObject({ collaborative: 'CAMMINA', readers: ['Eva, Independent evaluators'], questions });
  const before = await rowsOf('consultation_invitation');
  for (const [at, secret] of links.slice(0, 9).entries()) expect(await answer(secret, [`answer ${at}`, ''])).toMatchObject({ taken: true });
  expect(await answer(links[0]!, ['again', ''])).toMatchObject({ code: 'api.evaluations.linkSpent' });
  expect((await ask(links[0]!)).consultation).toBeNull();
  expect((await look(secretariat))?.consultations).toMatchObject([{ answers: null, closedAt: null }]);
  expect(await read(evaluator, consultation)).toBeNull();
  expect(await move(evaluator, 'under-way')).toMatchObject({ code: 'api.evaluations.consultationOpen' });
  expect((await does(secretariat, 'closeConsultation', { id: consultation })).consultations).toMatchObject([{ answers: 9, summary: null }]);
  expect(await answer(links[10]!, ['late', ''])).toMatchObject({ code: 'api.evaluations.linkSpent' });
  await nothingJoins(before, links.length);
  expect((await read(evaluator, consultation))?.map(([first]) => first).sort()).toEqual(Array.from({ length: 9 }, (_, at) => `answer ${at}`));
  for (const other of [secretariat, delegate]) expect((await other.run(`{ consultationAnswers(id: "${consultation}") { total } }`)).errors?.[0]?.extensions.code).toBe('REFUSED');
  const summed = await does(evaluator, 'summariseConsultation', { id: consultation, ...say('Mostly yes.') });
  expect(summed.consultations).toMatchObject([{ answers: 9, summary: { en: 'Mostly yes.' } }]);
  const shown = await link(evaluator, partOf(summed, 'question').id, 'consultation', consultation);
  expect(partOf(shown, 'question').links.find(({ kind }) => kind === 'consultation')).toMatchObject({ name: '9', text: { en: 'Mostly yes.' } });
  const { data } = await delegate.run<{ question: { evaluations: { shortId: string; consulted: { answers: number }[] }[] } }>('{ question(id: "Q-6") { evaluations { shortId consulted { answers } } } }');
  expect(data.question.evaluations).toEqual([{ shortId: 'EV-1', consulted: [] }, { shortId: 'EV-2', consulted: [{ answers: 9 }] }]);
  const few = (await does(evaluator, 'openConsultation', { input: { evaluationId: id, questions, until: '2017-02-20' } })).consultations[0]!.id;
  for (const secret of (await invite(few, 4))) await answer(secret, ['only four', '']);
  expect((await does(evaluator, 'closeConsultation', { id: few })).consultations[0]).toMatchObject({ answers: null, closedAt: expect.any(String) });
  expect(await api.sql(`select 1 from consultation_answer where texts::text like '%only four%' union all select 1 from urn_answer`)).toEqual([]);
});

const bare = () => api.with('x'.repeat(43));
const ask = async (secret: string) => (await bare().run<{ consultation: object | null }>('query ($secret: String!) { consultation(secret: $secret) { collaborative readers questions { en es } until } }', { secret })).data;
const answer = async (secret: string, answers: string[]) => (await bare().run<{ answerConsultation: object }>(
  'mutation ($secret: String!, $answers: [String!]!) { answerConsultation(secret: $secret, answers: $answers) { ... on ConsultationAnswered { taken } ... on Refused { code } } }', { secret, answers })).data.answerConsultation;
const invite = async (consultation: string, howMany: number) => (await secretariat.run<{ inviteToConsultation: { links: string[] } }>(
  'mutation ($id: UUID!, $howMany: Int!) { inviteToConsultation(id: $id, howMany: $howMany) { ... on ConsultationLinks { links } ... on Refused { code } } }', { id: consultation, howMany }))
  .data.inviteToConsultation.links.map((one) => one.split('#')[1]!);
const read = async (who: Asker, consultation: string) => (await who.run<{ consultationAnswers: { answers: string[][] } | null }>(
  'query ($id: UUID!) { consultationAnswers(id: $id) { answers total } }', { id: consultation })).data.consultationAnswers?.answers ?? null;
const rowsOf = (table: string) => api.sql<Record<string, string>>(`select xmin::text, ctid::text, id::text, encode(secret_hash, 'hex') as hash from ${table}`);

/** As the owner of all tables: no link is left, all answers were written at once in the order of random ids, and nothing of a link stands in any row. */
async function nothingJoins(links: readonly Record<string, string>[], made: number): Promise<void> {
  expect(links.length).toBe(made);
  expect(await rowsOf('consultation_invitation')).toEqual([]);
  const box = await api.sql<{ xmin: string; id: string; said: string }>('select xmin::text, id::text, texts[1] as said from consultation_answer order by ctid');
  expect(new Set(box.map(({ xmin }) => xmin)).size).toBe(1);
  expect(box.map(({ id: key }) => key)).toEqual(box.map(({ id: key }) => key).sort());
  expect(box.every(({ id: key }) => key[14] === '4')).toBe(true);
  const tables = await api.sql<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  for (const { name } of tables) {
    const rows = JSON.stringify(await api.sql(`select t::text as row from "${name}" t`));
    expect([name, links.filter(({ id: key, hash }) => rows.includes(key!) || rows.includes(hash!)).length]).toEqual([name, 0]);
    if (name !== 'consultation_answer') expect([name, /answer [0-8]/.test(rows)]).toEqual([name, false]);
  }
}

test('it is reported, each partner answers each recommendation for itself, and what is accepted leads somewhere before it closes', async () => {
  const recommended = await does(evaluator, 'addEvaluationPart', { evaluationId: id, input: { kind: 'recommendation', addresseeEn: 'The partners', addresseeEs: 'Los socios', ...say('Go on, narrower.') } });
  const recommendation = partOf(recommended, 'recommendation').id;
  const finding = partOf(recommended, 'finding').id;
  for (const [kind, name] of [['finding', finding], ['option', 'OPT-1']] as const) await link(evaluator, recommendation, kind, name);
  expect(await reply(delegate, recommendation, 'accepts')).toMatchObject({ code: 'api.evaluations.notReported' });
  expect(await move(secretariat, 'under-way')).toMatchObject({ code: 'api.evaluations.evaluatorWrites' });
  expect(await move(evaluator, 'under-way')).toMatchObject({ state: 'reported' });
  expect(await does(evaluator, 'changeEvaluationPart', { id: finding, input: { kind: 'finding', sureness: 'high', ...say('Another.') } })).toMatchObject({ code: 'api.evaluations.reportedAlready' });
  await reply(delegate, recommendation, 'does-not');
  expect(partOf(await reply(delegate, recommendation, 'in-part'), 'recommendation').answers).toMatchObject([
    { partner: { shortName: 'OSF' }, answer: null }, { answer: null }, { partner: { shortName: 'Avina' }, answer: 'in-part', reason: 'Because.' },
  ]);
  expect(await move(secretariat, 'reported')).toMatchObject({ code: 'api.evaluations.notAnswered', message: expect.stringContaining('OSF') });
  for (const who of ['OSF · delegate', 'Ford-Mexico · delegate']) await reply(await api.as(who), recommendation, 'accepts');
  expect(await move(secretariat, 'reported')).toMatchObject({ state: 'answered' });
  expect(await move(secretariat, 'answered')).toMatchObject({ code: 'api.evaluations.nothingFollows' });
  expect(await link(evaluator, recommendation, 'step', 'ST-4')).toMatchObject({ code: 'access.role' });
  await link(secretariat, recommendation, 'step', 'ST-4');
  expect(await move(secretariat, 'answered')).toMatchObject({ state: 'closed' });
});

const reply = (who: Asker, partId: string, said: string) => does(who, 'answerRecommendation', { input: { partId, answer: said, reason: 'Because.' } });

test('all of it stands on paper, in the language of who asks, with the answers of the partners and of a consultation no more than its summary', async () => {
  const printed = async (query: string) => (await delegate.fetch(`/record/evaluation?evaluation=EV-2&${query}`));
  const spanish = await (await printed('as=md&language=es')).text();
  for (const said of ['# ¿Valió la pena?', '## Hallazgos', '### Hallazgo 1 (con bastante certeza)', 'Go on, narrower. (es)', 'donación: GR-1', 'Respondieron 9.', 'Respondieron menos de cinco', 'Mostly yes. (es)']) expect(spanish).toContain(said);
  expect(spanish).toMatch(/Avina \| acepta en parte \| Because\./);
  expect(spanish).not.toMatch(/answer [0-8]|only four/);
  expect(await (await printed('as=md&language=en')).text()).toContain('Commissioned by');
  expect(Buffer.from(await (await printed('as=pdf')).arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await delegate.fetch('/record/evaluation?evaluation=EV-9&as=md')).status).toBe(404);
});

test('the record keeps what happened in the open and what was said as commitments, and the book stays valid', async () => {
  const entries = await api.sql<{ kind: string; body: string }>(`select kind, body from ledger_entry where kind ~ '^(evaluation|recommendation|consultation)' order by at, id`);
  expect(entries.map(({ kind }) => kind)).toEqual([
    'evaluation.commissioned', 'consultation.opened', 'consultation.closed', 'consultation.opened', 'consultation.closed', 'evaluation.reported', ...Array.from({ length: 4 }, () => 'recommendation.answered'),
  ]);
  expect(entries.flatMap(({ kind, body }) => (kind === 'consultation.closed' ? [(JSON.parse(body) as { facts: { answers: number | null } }).facts.answers] : []))).toEqual([9, null]);
  expect(entries.map(({ body }) => body).join()).not.toMatch(/Because|narrower|Mostly|worth/);
  const verdict = await verifyMinuteBook(new Uint8Array(await (await secretariat.fetch('/record/minute-book')).arrayBuffer()));
  expect(verdict).toMatchObject({ valid: true });
});

test('the role that serves reads no answer before the close, and changes none after it', async () => {
  for (const right of ['select', 'insert', 'delete']) expect(await api.sql(`select has_table_privilege('acuerdo_runtime', 'urn_answer', '${right}') as may`)).toEqual([{ may: false }]);
  for (const right of ['insert', 'update', 'delete']) expect(await api.sql(`select has_table_privilege('acuerdo_runtime', 'consultation_answer', '${right}') as may`)).toEqual([{ may: false }]);
});

const CLAIM = 'mutation ($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { ... on OutcomeKept { id } ... on Refused { code path } } }';
interface Claimed { shortId: string; places: string[]; changed: { written: string; from: string } | null; links: { kind: string; name: string }[]; contests: { partner: { shortName: string }; reason: string; mine: boolean }[] }
const outcomes = async (who: Asker) => (await who.run<{ outcomes: { nodes: Claimed[] } }>('{ outcomes { nodes { shortId places changed { written from } links { kind name } contests { partner { shortName } reason mine } } } }')).data.outcomes.nodes;
const on = async (who: Asker, act: string, outcome: string) => (await who.run<Record<string, { id?: string; code?: string }>>(
  `mutation ($id: UUID!) { ${act}(id: $id${act === 'contestOutcome' ? ', reason: "It was others."' : ''}) { ... on OutcomeKept { id } ... on Refused { code } } }`, { id: outcome })).data[act];

test('an outcome is claimed with whose contribution it was, contested by another partner, and taken back only while nobody does', async () => {
  const officer = await api.as('OSF · IMI program officer');
  const claim = {
    textEn: 'A law protects migrants.', textEs: 'Una ley protege a migrantes.', places: ['SV', 'MX', 'MX'], changed: '2011', contributionEn: 'Joint advocacy.', contributionEs: 'Incidencia conjunta.',
    strength: 'moderate', grants: ['GR-1'], passage: 'the three partner foundations in CAMMINA',
  };
  expect((await officer.run(CLAIM, { input: { ...claim, grants: ['GR-999'] } })).data).toMatchObject({ claimOutcome: { code: 'api.evaluations.nothingOfThatName', path: ['grants'] } });
  const [own] = await api.sql<{ id: string }>(
    `update "grant" set shared_at = null where id = (select g.id from "grant" g join person w on w.party_id = g.owner_id where w.name = 'OSF · IMI program officer' and g.short_id <> 'GR-1' order by g.id limit 1) returning id`);
  expect((await officer.run(CLAIM, { input: { ...claim, grants: [own?.id ?? ''] } })).data).toMatchObject({ claimOutcome: { code: 'api.evaluations.nothingOfThatName' } });
  const { data } = await officer.run<{ claimOutcome: { id: string } }>(CLAIM, { input: claim });
  const outcome = data.claimOutcome.id;
  expect(await outcomes(delegate)).toEqual([{ shortId: 'OUT-1', places: ['MX', 'SV'], changed: { written: '2011', from: '2011-01-01' }, links: [{ kind: 'grant', name: 'GR-1' }, { kind: 'passage', name: 'SRC-1' }], contests: [] }]);
  expect(await on(officer, 'contestOutcome', outcome)).toEqual({ code: 'api.outcomes.own' });
  expect(await on(secretariat, 'contestOutcome', outcome)).toEqual({ code: 'access.role' });
  expect(await on(delegate, 'contestOutcome', outcome)).toEqual({ id: outcome });
  expect((await outcomes(officer))[0]?.contests).toEqual([{ partner: { shortName: 'Avina' }, reason: 'It was others.', mine: false }]);
  expect(await on(officer, 'takeOutcomeBack', outcome)).toEqual({ code: 'api.outcomes.contested' });
  expect(await on(delegate, 'acceptOutcome', outcome)).toEqual({ id: outcome });
  await api.sql(`update "grant" set protection = 'protected' where short_id = 'GR-1'`);
  expect((await outcomes(delegate))[0]?.links.map(({ kind }) => kind)).toEqual(['passage']);
  await api.sql(`update "grant" set protection = 'partners' where short_id = 'GR-1'`);
  expect(await on(await api.as('Ford-Mexico · program officer'), 'takeOutcomeBack', outcome)).toEqual({ code: 'api.outcomes.notYours' });
  expect(await on(officer, 'takeOutcomeBack', outcome)).toEqual({ id: outcome });
  expect(await outcomes(delegate)).toEqual([]);
});
