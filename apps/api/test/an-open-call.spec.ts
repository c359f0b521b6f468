import { startApi, type Answer, type Api, type Asker } from './harness.ts';

interface CallSeen { id: string; shortId: string | null; standing: string; submitted: number | null; closesAt: string; extendedFrom: string | null; code?: string; path?: string[] }
interface Kept { secret?: string; savedAt?: string; receipt?: string | null; code?: string; title?: string; call?: { standing: string } }

const SEEN = '{ ... on Call { id shortId standing submitted closesAt extendedFrom } ... on Refused { code path } }';
const KEPT = '{ ... on ApplicationKept { secret savedAt } ... on Refused { code } }';
const bi = (name: string, text: string) => ({ [`${name}En`]: text, [`${name}Es`]: `${text} (es)` });
const INPUT = {
  ...bi('title', 'Shelters on the route'), ...bi('text', 'For houses that open at night.'), themes: ['transit'], places: ['MX', 'GT'], smallest: '5000.00', largest: '40000.00', currency: 'USD',
  opensAt: '2017-02-01T00:00:00Z', closesAt: '2017-03-01T00:00:00Z',
  questions: [
    { kind: 'long', required: true, ...bi('text', 'Who decides in your house?'), ...bi('guidance', 'In your own words.') },
    { kind: 'choice', required: false, ...bi('text', 'Open at night?'), choicesEn: ['Yes', 'No'], choicesEs: ['Sí', 'No'] },
  ],
};
const WRITTEN = {
  organisation: 'Casa Luna Llena', contact: 'Ana · ana@example.org', title: 'Twenty beds', summary: 'Beds for those who come at night.', amount: '20000', startsOn: '2017-04-01', endsOn: '2018-03-31',
  places: ['MX'], answers: ['The assembly of those who live there.', '0'],
};

let api: Api;
let [ford, osf, secretariat]: Asker[] = [];
let outside: Asker;
let call: CallSeen;
let secret: string;

beforeAll(async () => {
  api = await startApi();
  [ford, osf, secretariat] = [await api.as('Ford-Mexico · program officer'), await api.as('OSF · IMI program officer'), await api.as('CAMMINA · secretariat')];
  outside = api.with('x'.repeat(43), { slug: '', language: 'es' });
});
afterAll(() => api?.close());

async function does<T>(who: Asker, document: string, variables: Record<string, unknown>): Promise<T> {
  const answer: Answer<Record<string, T>> = await who.run(document, variables);
  if (answer.errors) throw new Error(answer.text);
  return Object.values(answer.data)[0]!;
}
const draft = (who: Asker, input: object) => who.run<{ draftCall: CallSeen }>(`mutation ($input: CallInput!) { draftCall(input: $input) ${SEEN} }`, { input });
const move = (who: Asker, act: string, id = call.id) => does<CallSeen>(who, `mutation ($id: UUID!) { ${act}(id: $id) ${SEEN} }`, { id });
const extend = (closesAt: string) => does<CallSeen>(ford!, `mutation ($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) ${SEEN} }`, { id: call.id, closesAt });
const look = (who: Asker, id = call.id) => does<CallSeen | null>(who, 'query ($id: String!) { call(id: $id) { id shortId standing submitted closesAt extendedFrom } }', { id });
const begin = (input: object = WRITTEN) => does<Kept>(outside, `mutation ($callId: UUID!, $input: ApplicationInput!) { beginApplication(callId: $callId, input: $input) ${KEPT} }`, { callId: call.id, input });
const save = (input: object) => does<Kept>(outside, `mutation ($secret: String!, $input: ApplicationInput!) { saveApplication(secret: $secret, input: $input) ${KEPT} }`, { secret, input });
const read = (mark = secret) => does<Kept | null>(outside, 'query ($secret: String!) { application(secret: $secret) { title receipt call { standing } } }', { secret: mark });
const submit = (input: object = WRITTEN, mark = secret) => outside.run<{ submitApplication: Kept }>(
  'mutation ($secret: String!, $input: ApplicationInput!) { submitApplication(secret: $secret, input: $input) { ... on Application { title receipt } ... on Refused { code } } }', { secret: mark, input });
const asked = () => does<{ standing: string; owner: string } | null>(outside, 'query ($id: UUID!) { callAsked(id: $id) { standing owner } }', { id: call.id });
const proposals = async (who: Asker) => (await does<{ nodes: { id: string; title: string; state: string; source: string; grantee: { name: string } }[] }>(who, '{ proposals { nodes { id title state source grantee { name } } } }', {})).nodes.filter(({ source }) => source === 'open_call');

test('an officer drafts a call for their partner; until it is opened nobody else finds it', async () => {
  const wrong = await draft(ford!, { ...INPUT, largest: '100.00', closesAt: INPUT.opensAt, questions: [{ ...INPUT.questions[1], choicesEs: [], choicesEn: ['Yes'] }] });
  expect(wrong.errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['closesAt', 'largest', 'questions.0.choicesEn', 'questions.0.choicesEs']);
  call = (await draft(ford!, INPUT)).data.draftCall;
  expect(call).toMatchObject({ shortId: null, standing: 'draft', submitted: 0 });
  for (const who of [osf!, secretariat!]) {
    expect(await look(who)).toBeNull();
    expect((await who.run('{ calls { total nodes { id } } }')).text).not.toContain(call.id);
    expect(await move(who, 'openCall')).toMatchObject({ code: 'api.notFound' });
  }
  expect(await asked()).toBeNull();
  expect(await begin()).toMatchObject({ code: 'api.notFound' });
});

test('opened, it is public with its number, and what it asks is fixed', async () => {
  expect(await move(ford!, 'openCall')).toMatchObject({ shortId: 'CALL-1', standing: 'open' });
  expect(await asked()).toEqual({ standing: 'open', owner: 'Ford Foundation-Mexico' });
  expect(await look(osf!, 'CALL-1')).toMatchObject({ standing: 'open', submitted: null });
  expect(await move(osf!, 'closeCall')).toMatchObject({ code: 'access.owner' });
  expect(await does(ford!, `mutation ($id: UUID!, $input: CallInput!) { changeCall(id: $id, input: $input) ${SEEN} }`, { id: call.id, input: INPUT })).toMatchObject({ code: 'api.calls.fixed' });
});

test('an applicant without an account begins, goes on by the link, and is told at each field what is missing', async () => {
  const kept = await begin({ ...WRITTEN, title: '', amount: 'about twenty', answers: ['', ''] });
  secret = kept.secret!;
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await save({ ...WRITTEN, title: '', amount: 'about twenty', answers: ['', ''] })).toEqual({ secret: null, savedAt: expect.any(String) });
  expect(await read()).toMatchObject({ title: '', receipt: null });
  expect(await read('x'.repeat(43))).toBeNull();
  const { errors } = await submit({ ...WRITTEN, title: '', amount: 'about twenty', answers: ['', ''] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'title' }, { path: 'amount', message: expect.stringContaining('cifras') }, { path: 'answers.0' }] });
  expect(await save({ ...WRITTEN, website: 'https://example.org' })).toMatchObject({ code: 'api.calls.notTaken' });
  expect((await ford!.run('{ calls { nodes { submitted } } }')).text).toContain('"submitted":0');
  expect(await proposals(ford!)).toEqual([]);
});

test('submitted, it has a receipt, twice the same, and is a proposal in the inbox of its party alone', async () => {
  const [first, second] = await Promise.all([submit(), submit()]);
  expect(first.data.submitApplication.receipt).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect(second.data).toEqual(first.data);
  expect(await save(WRITTEN)).toMatchObject({ code: 'api.calls.submittedAlready' });
  const [proposal, ...more] = await proposals(ford!);
  expect([proposal, more]).toMatchObject([{ title: 'Twenty beds', state: 'draft', grantee: { name: 'Casa Luna Llena' } }, []]);
  for (const who of [osf!, secretariat!]) expect(await proposals(who)).toEqual([]);
  const seen = (await ford!.run('query ($id: String!) { proposal(id: $id) { application { receipt answers call { shortId questions { text { en } } } } grant { vehicle shortId themes { code } } } }', { id: proposal!.id })).text;
  for (const part of ['The assembly of those', 'CALL-1', '"vehicle":"aligned"', '"code":"transit"', first.data.submitApplication.receipt!]) expect(seen).toContain(part);
  const news = '{ activity(first: 3) { nodes { actor kind } } }';
  expect((await ford!.run(news)).text).toContain('applicationCame');
  expect((await osf!.run(news)).text).not.toContain('applicationCame');
});

test('an applicant learns nothing of what partners hold: who is known here gets the same answer as who is not', async () => {
  const [known] = await api.sql<{ name: string }>(`select p.name from party p join "grant" g on g.grantee_id = p.id where p.shared_at is not null and p.protection <> 'protected' limit 1`);
  const texts = await Promise.all([known!.name, 'Nobody Of That Name'].map(async (organisation) => {
    const mark = (await begin({ ...WRITTEN, organisation })).secret!;
    return (await submit({ ...WRITTEN, organisation }, mark)).text.replace(/\w{4}-\w{4}-\w{4}/, '');
  }));
  expect(texts[0]).toBe(texts[1]);
});

test('it is extended and closed by its party; closed, nothing is taken in, and a draft stays readable', async () => {
  secret = (await begin()).secret!;
  expect(await extend('2017-02-20T00:00:00Z')).toMatchObject({ code: 'api.calls.notLater', path: ['closesAt'] });
  expect(await extend('2017-04-01T00:00:00Z')).toMatchObject({ standing: 'open', extendedFrom: '2017-03-01T00:00:00.000Z' });
  expect(await move(ford!, 'closeCall')).toMatchObject({ standing: 'closed', submitted: 3 });
  expect((await submit()).data.submitApplication).toMatchObject({ code: 'api.calls.closed' });
  expect(await begin()).toMatchObject({ code: 'api.calls.closed' });
  expect(await read()).toMatchObject({ title: 'Twenty beds', call: { standing: 'closed' } });
  expect(await extend('2017-05-01T00:00:00Z')).toMatchObject({ standing: 'open', extendedFrom: '2017-03-01T00:00:00.000Z' });
  expect((await submit()).data.submitApplication.receipt).toBeTruthy();
});

test('of what is protected nothing written is shown, and what is purged takes its application along', async () => {
  const [proposal] = await proposals(ford!);
  const { grant } = (await ford!.run<{ proposal: { grant: { id: string } } }>('query ($id: String!) { proposal(id: $id) { grant { id } } }', { id: proposal!.id })).data.proposal;
  const { title } = await does<{ title: string }>(ford!, 'mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Grant { title } } }', { id: grant.id });
  expect((await ford!.run('query ($id: String!) { proposal(id: $id) { application { receipt } } }', { id: proposal!.id })).text).toContain('"application":null');
  await does(ford!, 'mutation ($id: UUID!, $codeName: String!) { purgeProtected(id: $id, codeName: $codeName) { ... on Refused { code message } } }', { id: grant.id, codeName: title });
  expect(await api.sql('select 1 from application where grant_id = $1', [grant.id])).toEqual([]);
  expect(await read()).toBeNull();
});

test('too many from one address are turned away for a while', async () => {
  await api.sql(`update throttle set hits = 1000 where key like 'application %'`);
  expect(await begin()).toMatchObject({ code: 'api.account.tooManyTries' });
});
