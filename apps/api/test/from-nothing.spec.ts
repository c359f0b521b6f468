import { startApi, type Api, type Asker } from './harness.ts';

const FOUND = `mutation ($input: FoundCollaborativeInput!) { foundCollaborative(input: $input) { __typename
  ... on SignedIn { slug viewer { email } } ... on Refused { code path } } }`;
const ENTER = `mutation ($input: EnterPastDecisionInput!) { enterPastDecision(input: $input) { __typename
  ... on Decision { shortId title { en es } decidedOn past { decided { written from to } rule agreed source writtenIn } motion { id } votes { recused } ruleInWords }
  ... on Refused { code path } } }`;
const REGISTER = '{ decisions(first: 10) { total nodes { shortId title { en } } } setup { partners people cycles agreements decisions } workspace { name sample partners { id } } }';

const CODE = 'the code of the terminal';
const FUND = {
  code: CODE, name: 'Alianza del Río', slug: 'alianza-del-rio', timeZone: 'America/Bogota', baseCurrency: 'usd',
  personName: 'Secretaría de la Alianza', email: 'secretaria@rio.example', password: 'una frase se recuerda bien',
};
const ACUERDO = {
  title: 'Sede del fondo común', text: 'El fondo común tiene su sede en Bogotá.', language: 'es', decided: 'marzo de 2013', effect: 'binding', rule: null, source: 'Acta 3, archivo de la secretaría',
};

let api: Api;
beforeAll(async () => {
  process.env['FOUNDING_CODE'] = CODE;
  api = await startApi();
});
afterAll(async () => {
  delete process.env['FOUNDING_CODE'];
  await api.close();
});

const atTheDoor = () => api.with('x'.repeat(43));

/** The secretariat of a collaborative that was founded here, with a token of its own. */
async function secretariatOf(slug: string, personName: string): Promise<Asker> {
  return api.with(await api.tokenOf(personName), { slug });
}

test('a collaborative is set up from nothing, and its register begins with what was agreed before', async () => {
  const founded = await atTheDoor().run(FOUND, { input: FUND });
  expect(founded.data).toEqual({ foundCollaborative: { __typename: 'SignedIn', slug: 'alianza-del-rio', viewer: { email: 'secretaria@rio.example' } } });
  const secretariat = await secretariatOf('alianza-del-rio', 'Secretaría de la Alianza');
  const empty = await secretariat.run(REGISTER);
  expect(empty.data).toEqual({
    decisions: { total: 0, nodes: [] }, setup: { partners: 0, people: 0, cycles: 0, agreements: 0, decisions: 0 }, workspace: { name: 'Alianza del Río', sample: false, partners: [] },
  });
  const entered = await secretariat.run(ENTER, { input: ACUERDO });
  expect(entered.data).toEqual({ enterPastDecision: {
    __typename: 'Decision', shortId: 'DEC-1', title: { en: ACUERDO.title, es: ACUERDO.title }, decidedOn: null,
    past: { decided: { written: 'marzo de 2013', from: '2013-03-01', to: '2013-03-31' }, rule: null, agreed: null, source: ACUERDO.source, writtenIn: 'es' },
    motion: null, votes: [], ruleInWords: [],
  } });
  const second = await secretariat.run(ENTER, { input: { ...ACUERDO, otherTitle: 'Seat of the pool', otherText: 'The pool has its seat in Bogotá.', rule: 'Unanimity' } });
  expect(second.data).toMatchObject({ enterPastDecision: { shortId: 'DEC-2', title: { en: 'Seat of the pool' }, past: { rule: 'Unanimity', writtenIn: null } } });
});

test('without the code of the terminal nobody sets up anything, and two cannot have one address', async () => {
  const wrong = await atTheDoor().run(FOUND, { input: { ...FUND, slug: 'otra', code: 'a guess' } });
  expect(wrong.data).toEqual({ foundCollaborative: { __typename: 'Refused', code: 'api.founding.code', path: ['code'] } });
  const answers = await Promise.all(['a', 'b', 'c'].map((letter) => atTheDoor().run<{ foundCollaborative: { __typename: string; code?: string } }>(FOUND, {
    input: { ...FUND, slug: 'una-sola', email: `${letter}@una.example`, personName: letter } })));
  expect(answers.map(({ data }) => data.foundCollaborative.code ?? 'founded').sort()).toEqual(['api.founding.slugTaken', 'api.founding.slugTaken', 'founded']);
  expect(await api.sql('select slug from collaborative where slug in ($1, $2)', ['otra', 'una-sola'])).toEqual([{ slug: 'una-sola' }]);
  expect(await api.sql(`select email from account where email like '%@una.example'`)).toHaveLength(1);
});

test('what is wrong with the form is said field by field', async () => {
  const { errors } = await atTheDoor().run(FOUND, { input: { ...FUND, slug: '9 Ríos', timeZone: 'Macondo', baseCurrency: 'pesos', password: 'corta' } });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['slug', 'timeZone', 'baseCurrency', 'password']);
});

test('a past decision has to be past, and says in both languages all or nothing', async () => {
  const secretariat = await api.as('CAMMINA · secretariat');
  const future = await secretariat.run(ENTER, { input: { ...ACUERDO, decided: '2031' } });
  expect(future.data).toEqual({ enterPastDecision: { __typename: 'Refused', code: 'api.decisions.notPast', path: ['decided'] } });
  const half = await secretariat.run(ENTER, { input: { ...ACUERDO, decided: 'some day', otherTitle: 'Seat of the pool' } });
  expect(half.errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['decided', 'otherText']);
  expect(await api.sql('select from decision d join collaborative c on c.id = d.collaborative_id where c.slug = $1', ['cammina'])).toEqual([]);
});

test('nobody but the secretariat enters one', async () => {
  const { data } = await (await api.as('OSF · IMI program officer')).run(ENTER, { input: ACUERDO });
  expect(data).toMatchObject({ enterPastDecision: { __typename: 'Refused', code: 'access.role' } });
});

test('an exported minute book with past decisions verifies', async () => {
  const secretariat = await secretariatOf('alianza-del-rio', 'Secretaría de la Alianza');
  const book = await (await secretariat.fetch('/record/minute-book')).text();
  const { verifyMinuteBook } = await import('@acuerdo/record');
  expect(await verifyMinuteBook(book)).toMatchObject({ valid: true });
});
