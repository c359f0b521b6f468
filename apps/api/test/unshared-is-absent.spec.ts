import { randomUUID } from 'node:crypto';
import { bringIn, FONDO_PUENTE } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

const PROPOSAL = 'Reintegración de juventud retornada, propuesta';

let api: Api;
let osf: Asker;
let ford: Asker;
let secretariat: Asker;
let hidden: { id: string; funder_id: string; grantee_id: string };

beforeAll(async () => {
  api = await startApi();
  [osf, ford, secretariat] = [await api.as('OSF · IMI program officer'), await api.as('Ford-Mexico · program officer'), await api.as('CAMMINA · secretariat')];
  hidden = (await api.sql<typeof hidden>('select id, funder_id, grantee_id from "grant" where title = $1', [PROPOSAL]))[0]!;
});
afterAll(() => api.close());

/** Everything that can be asked about grants with an id. */
const QUESTIONS = [
  'query ($id: String!) { grant(id: $id) { id title overlaps { id } } }',
  'query ($id: String!) { overlap(id: $id) { id } }',
  'query ($id: UUID!) { import(id: $id) { id fileName } }',
  'query ($id: UUID!) { grants(filter: { funderId: $id }) { total next nodes { id } } }',
  'query ($id: UUID!) { grants(filter: { granteeId: $id }) { total next nodes { id } } }',
  'query ($id: UUID!) { grants(filter: { poolId: $id }) { total next nodes { id } } }',
  'query ($id: UUID!) { portfolioTotals(filter: { granteeId: $id }) { currency total grants contributed } }',
  'mutation ($id: UUID!) { shareGrant(id: $id) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { protectGrant(id: $id, protection: "open") { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { answerOverlaps(ids: [$id], answer: "hold", reason: "because", form: { until: "2017-06-30" }) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { commitImport(importId: $id, share: true) { ... on Refused { code message path } } }',
  'mutation ($id: UUID!) { startImport(fileId: $id) { ... on Refused { code message path } } }',
];

async function answers(who: Asker, id: string): Promise<string[]> {
  const all = await Promise.all(QUESTIONS.map((question) => who.run(question, { id })));
  expect(all.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  return all.map(({ text }) => text);
}

/** What a list, a count, a search and the timeline show, whole. */
const EVERYTHING = `query ($text: String) {
  grants(first: 100) { total next nodes { id shortId title version } }
  unshared: grants(filter: { unsharedOnly: true }) { total nodes { id } }
  found: grants(filter: { text: $text }) { total nodes { id title } }
  portfolioTotals { currency total grants pooled individual aligned contributed }
  overlaps(first: 100) { total next nodes { id shortId left { id } right { id } } }
  contributions(first: 100) { nodes { id } } pools { id name contributed { amount } granted { amount } contributors { name } }
  imports { nodes { id } } activity(first: 100) { nodes { kind subjectId sentence } } }`;

const everything = async (who: Asker, text = 'juventud retornada') => (await who.run(EVERYTHING, { text })).text;

test('the owner sees its unshared grant, and the overlap with what others have shared', async () => {
  const seen = await ford.run<{ grant: { title: string; shortId: null; overlaps: { shortId: null }[] } }>(
    'query ($id: String!) { grant(id: $id) { title shortId overlaps { shortId } } }', { id: hidden.id });
  expect(seen.data.grant).toMatchObject({ title: PROPOSAL, shortId: null });
  expect(seen.data.grant.overlaps.length).toBeGreaterThan(0);
  expect(await everything(ford)).toContain(hidden.id);
});

test('for anybody else, the secretariat too, its id answers byte for byte like one that never was', async () => {
  const [overlap] = await api.sql<{ id: string }>('select id from overlap where left_id = $1 or right_id = $1', [hidden.id]);
  expect(overlap).toBeDefined();
  for (const who of [osf, secretariat]) {
    const unknown = (await answers(who, randomUUID())).join('\n');
    for (const id of [hidden.id, overlap?.id ?? '']) expect((await answers(who, id)).join('\n')).toBe(unknown);
  }
});

test('no list, count, sum, search, pool, board or timeline differs by what another partner brings in and does not share', async () => {
  const before = { osf: await everything(osf), secretariat: await everything(secretariat), found: await everything(osf, 'Jornada Digna') };
  const written = await bringIn(api, ford, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: false });
  expect(written).toMatchObject({ grants: 17, contributions: 0 });
  expect(await everything(ford, 'Jornada Digna')).toContain('Reclutamiento justo');
  expect({ osf: await everything(osf), secretariat: await everything(secretariat), found: await everything(osf, 'Jornada Digna') }).toEqual(before);
  expect(await answers(osf, written.importId)).toEqual(await answers(osf, randomUUID()));
});

test('a pool, its payments and its grants stay with the secretariat until it shares them', async () => {
  const before = await everything(osf);
  expect(await bringIn(api, secretariat, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: false })).toMatchObject({ grants: 14, contributions: 3 });
  expect(await everything(secretariat)).toContain('Fondo Puente');
  expect(await everything(osf)).toBe(before);
});

test('a total counts what the list holds, and nothing besides', async () => {
  const list = '{ grants(first: 100) { total nodes { id } } overlaps(first: 100) { total nodes { id } } }';
  for (const who of [osf, ford, secretariat]) {
    const { grants, overlaps } = (await who.run<Record<'grants' | 'overlaps', { total: number; nodes: object[] }>>(list)).data;
    expect([grants.total, overlaps.total]).toEqual([grants.nodes.length, overlaps.nodes.length]);
  }
});

test('parties of an unshared file are not met by who imports the same file: each has its own', async () => {
  const parties = () => api.sql<{ owner: string }>(
    `select o.name as owner from party p join party o on o.id = p.owner_id where p.name = 'Horizonte Trust' order by 1`);
  await bringIn(api, osf, { file: FONDO_PUENTE, pool: 'Fondo Puente', share: false });
  expect(await parties()).toEqual([{ owner: 'CAMMINA' }, { owner: 'Ford Foundation-Mexico' }, { owner: 'Open Society Foundations' }]);
});

test('sharing shows it to all with a short id; protecting takes it and its overlaps away again, from the record and the timeline too', async () => {
  const shared = await ford.run<{ shareGrant: { shortId: string; version: number } }>(
    'mutation ($id: UUID!) { shareGrant(id: $id) { ... on Grant { shortId version } } }', { id: hidden.id });
  const { shortId } = shared.data.shareGrant;
  expect(shortId).toMatch(/^GR-\d+$/);
  const look = 'query ($id: String!) { grant(id: $id) { id overlaps { id shortId } } }';
  const seen = await osf.run<{ grant: { id: string; overlaps: { id: string; shortId: string }[] } }>(look, { id: shortId });
  expect(seen.data.grant.id).toBe(hidden.id);
  expect(seen.data.grant.overlaps[0]?.shortId).toMatch(/^OV-\d+$/);
  const overlapId = seen.data.grant.overlaps[0]?.id ?? '';
  await osf.run('mutation ($id: UUID!) { answerOverlaps(ids: [$id], answer: "explain", reason: "We spoke with them.", form: { because: "by-design" }) { ... on OverlapsAnswered { count } } }', { id: overlapId });
  expect(await everything(osf)).toContain(overlapId);

  const refusal = await osf.run<{ protectGrant: { code: string } }>('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Refused { code } } }', { id: hidden.id });
  expect(refusal.data.protectGrant.code).toBe('access.owner');
  await ford.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Grant { protection } } }', { id: hidden.id });

  const unknown = await answers(osf, randomUUID());
  expect(await answers(osf, hidden.id)).toEqual(unknown);
  expect(await answers(osf, overlapId)).toEqual(unknown);
  expect((await osf.run(look, { id: shortId })).text).toBe((await osf.run(look, { id: 'GR-99999' })).text);
  const after = await everything(osf);
  expect(after).not.toContain(hidden.id);
  expect(after).not.toContain(overlapId);
  expect(await api.sql('select 1 from ledger_opening where value::text like $1 or value::text like $2', [`%${hidden.id}%`, '%We spoke with them%'])).toEqual([]);
});

test('a search text with wildcards finds what holds those signs, not everything', async () => {
  const found = async (text: string) => (await osf.run<{ grants: { total: number } }>('query ($text: String) { grants(filter: { text: $text }) { total } }', { text })).data.grants.total;
  expect(await found('%')).toBe(0);
  expect(await found('_')).toBe(0);
  expect(await found('LITIGIO')).toBeGreaterThan(0);
});
