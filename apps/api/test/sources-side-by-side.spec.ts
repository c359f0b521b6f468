import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let officer: Asker;
let secretariat: Asker;
beforeAll(async () => {
  api = await startApi();
  officer = await api.as('Ford-Mexico · program officer');
  secretariat = await api.as('CAMMINA · secretariat');
});
afterAll(() => api?.close());

interface Topic { id: string; subject: string; differ: boolean; known: boolean; facts: { id: string; value: string | null; own: boolean; withdrawnAt: string | null; source: { shortId: string } | null }[] }

const TOPIC = 'id subject differ known facts { id value own withdrawnAt source { shortId } passage { text } }';
const topics = async (asker: Asker, filter: object = {}, page: object = { first: 100 }) =>
  (await asker.run<{ factTopics: { nodes: (Topic & { aspect: { en: string } })[]; next: string | null; total: number } }>(
    `query($filter: FactFilter, $first: Int!, $after: String) { factTopics(filter: $filter, first: $first, after: $after) { nodes { ${TOPIC} aspect { en } } next total } }`,
    { filter, ...page })).data.factTopics;

type Changed<K extends string> = Record<K, Topic & { __typename: string; code?: string; path?: string[] }>;
const addFact = (asker: Asker, input: object) => asker.run<Changed<'addFact'>>(
  `mutation($input: AddFactInput!) { addFact(input: $input) { __typename ... on FactTopic { ${TOPIC} } ... on Refused { code message path } } }`, { input });
const withdraw = (asker: Asker, id: string) => asker.run<Changed<'withdrawFact'>>(
  `mutation($id: UUID!) { withdrawFact(id: $id) { __typename ... on FactTopic { ${TOPIC} } ... on Refused { code } } }`, { id });

const REVIEW = readFileSync(join(import.meta.dirname, '../../../libs/exchange/fixtures/fondo-puente-review.txt'), 'utf8');
const DOCUMENT = { title: 'FONDO PUENTE\nOutcomes of the review', author: 'Casa Azul', language: 'en', when: 'March 2015', url: 'https://example.org/review', text: REVIEW };
type Added = { addDocument: { __typename: string; shortId: string; titleLines: string[]; passageCount: number; when: { from: string } } };
const addDocument = (asker: Asker, input: object) => asker.run<Added>(
  `mutation($input: AddDocumentInput!) { addDocument(input: $input) { __typename ... on Source { shortId titleLines passageCount when { written from to } } ... on Refused { code path } } }`, { input });
interface Said { text: string | null; kind: string; page: number | null; endPage: number | null; restricted: { key: string; values: { party: string } } | null }
const passages = async (asker: Asker, source: string) => (await asker.run<{ passages: { nodes: Said[]; next: string | null } }>(
  'query($source: String!) { passages(source: $source, first: 100) { nodes { text kind page endPage restricted } next } }', { source })).data.passages.nodes;

test('three years of founding stand side by side, and nobody has chosen one', async () => {
  const [first] = (await topics(officer)).nodes;
  expect(first).toMatchObject({ subject: 'CAMMINA', aspect: { en: 'founded' }, differ: true });
  expect(first?.facts.map(({ value, source }) => [value, source?.shortId])).toEqual([['2010', 'SRC-3'], ['2011', 'SRC-1'], ['since 2012', 'SRC-5']]);
});

test('what was not found is said to be not known, and stands last', async () => {
  const { nodes, total } = await topics(officer, { known: false });
  expect(nodes.map(({ subject, aspect }) => `${subject} · ${aspect.en}`)).toEqual(expect.arrayContaining(['CAMMINA · size of the pool', 'CAMMINA · voting rule', 'SRC-1 · amount of money']));
  expect(nodes.every(({ facts }) => facts.every(({ value }) => value === null))).toBe(true);
  const all = await topics(officer);
  expect(all.nodes.slice(-total).map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
});

test('the pages of the list join without a gap or a double', async () => {
  const all = await topics(officer);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const page = await topics(officer, {}, { first: 4, after });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.next;
  }
  expect(seen).toEqual(all.nodes.map(({ id }) => id));
});

test('an officer adds what a source says beside the others; her house can take it back, no other can', async () => {
  const [founded] = (await topics(officer)).nodes;
  const { data } = await addFact(officer, { topicId: founded?.id, value: '2009', when: '2009', source: 'SRC-7', certainty: 'high' });
  expect(data.addFact.facts.map(({ value }) => value)).toEqual(['2009', '2010', '2011', 'since 2012']);
  const added = data.addFact.facts[0];
  expect(added).toMatchObject({ own: true });
  expect((await withdraw(await api.as('Avina · program officer'), added?.id ?? '')).data.withdrawFact).toMatchObject({ __typename: 'Refused', code: 'api.notFound' });
  expect((await withdraw(officer, added?.id ?? '')).data.withdrawFact.facts.at(-1)).toMatchObject({ value: '2009', withdrawnAt: expect.any(String) });
});

test('a fact of one source that agrees does not make sources differ; a second value does', async () => {
  const fact = { subject: 'Casa Azul', aspectEn: 'founded', aspectEs: 'fundación', source: 'SRC-5', certainty: 'high' };
  expect((await addFact(secretariat, { ...fact, value: '1999' })).data.addFact).toMatchObject({ differ: false, known: true });
  expect((await addFact(officer, { ...fact, source: 'SRC-6', value: '1999' })).data.addFact).toMatchObject({ differ: false });
  expect((await addFact(officer, { ...fact, source: 'SRC-7', value: '2001' })).data.addFact).toMatchObject({ differ: true, facts: [{}, {}, {}] });
});

test('a fact needs its source and its words; what is missing is said at its field', async () => {
  const { errors } = await addFact(officer, { subject: 'Casa Azul', certainty: 'high' });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['aspectEn', 'aspectEs', 'source', 'value']);
  const named = { subject: 'Casa Azul', aspectEn: 'seat', aspectEs: 'sede', value: 'Tapachula', certainty: 'high' };
  expect((await addFact(officer, { ...named, source: 'SRC-999' })).data.addFact).toMatchObject({ code: 'api.sources.noSource', path: ['source'] });
  expect((await addFact(officer, { ...named, value: null, certainty: 'notFound' })).data.addFact).toMatchObject({ known: false, facts: [{ value: null }] });
});

test('a document that is added keeps title, headings, footnote, broken sentence and slips', async () => {
  const { data } = await addDocument(officer, DOCUMENT);
  expect(data.addDocument).toMatchObject({ __typename: 'Source', titleLines: ['FONDO PUENTE', 'Outcomes of the review'], passageCount: 15, when: { from: '2015-03-01' } });
  const said = await passages(secretariat, data.addDocument.shortId);
  expect(said.filter(({ kind }) => kind === 'footnote')).toHaveLength(2);
  expect(said.find(({ endPage }) => endPage !== null)).toMatchObject({ page: 1, endPage: 2, text: expect.stringMatching(/^The secretariat .* opened\.$/) });
  expect(said.map(({ text }) => text)).toContain('Where and when we should begin?');
});

test('an address that is none, a text that is empty: said at their fields', async () => {
  const { errors } = await addDocument(officer, { ...DOCUMENT, url: 'ftp://example.org', text: ' ' });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['text', 'url']);
});

test('the remark of a person is read by its own house; others are told that it is restricted, and no word of it', async () => {
  const remark = 'OSF was not prepared adequately';
  const own = await passages(await api.as('OSF · IMI program officer'), 'SRC-1');
  expect(own.find(({ text }) => text?.startsWith(remark))).toMatchObject({ restricted: null });
  for (const asker of [officer, secretariat]) {
    const { text } = await asker.run('{ passages(source: "SRC-1", first: 100) { nodes { text heading restricted } } }');
    expect(text).not.toContain(remark);
    const restricted = (await passages(asker, 'SRC-1')).filter((passage) => passage.restricted !== null);
    expect(restricted).toHaveLength(3);
    expect(restricted.every((passage) => passage.text === null && passage.restricted?.values.party === 'Open Society Foundations')).toBe(true);
  }
});

test('a fact cannot point at a remark that is not for everybody', async () => {
  const [{ id = '' } = {}] = await api.sql('select id from passage where audience_id is not null limit 1') as { id?: string }[];
  const { data } = await addFact(await api.as('OSF · IMI program officer'), {
    subject: 'OSF', aspectEn: 'ready', aspectEs: 'preparada', value: 'no', source: 'SRC-1', passageId: id, certainty: 'high' });
  expect(data.addFact).toMatchObject({ __typename: 'Refused', code: 'api.sources.noPassage' });
});

test('a source that is not there is null, and has no passages', async () => {
  const { data } = await officer.run('{ source(id: "SRC-999") { id } passages(source: "SRC-999") { nodes { id } } }');
  expect(data).toEqual({ source: null, passages: { nodes: [] } });
});
