import { asker, startApi, type Api, type Asker } from './harness.ts';
import { found } from './needles.ts';
import { startProcess, type OtherProcess } from './other-process.ts';
import { bringRefuge, NAME, NEEDLES, PROTECT_PARTY, ROWS, SHOW, type Refuge } from './protected-refuge.ts';
import { cast, close, openMotion, ranking, record, startVoting } from './vote.ts';
import { grantFile } from './two-worlds/grant-file.ts';
import type { Clues } from './two-worlds/page-variables.ts';
import { questions } from './two-worlds/pages.ts';

const OTHERS = ['CAMMINA · secretariat', 'Ford-Mexico · program officer', 'Ford-Mexico · delegate', 'Avina · program officer', 'Avina · delegate'];
const OWNERS = ['OSF · IMI program officer', 'OSF · delegate'];

let api: Api;
let refuge: Refuge;
let clues: Clues;
let built: OtherProcess;
let logged = '';

/** The built product, which logs everything that it can; asked over HTTP. */
const person = async (name: string): Promise<Asker> => asker(built.origin, await api.tokenOf(name));

beforeAll(async () => {
  api = await startApi();
  const osf = await api.as(OWNERS[0] ?? '');
  refuge = await bringRefuge(api, osf);
  const voting = await startVoting(api);
  const { id } = await openMotion(voting);
  for (const delegate of Object.values(voting.delegates)) await cast(delegate, { motionId: id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, id);
  await record(voting.secretariat, id);
  const overlaps = await api.sql<{ id: string; short_id: string }>('select id, short_id from overlap where $1 in (left_id, right_id)', [refuge.grantId]);
  for (const overlap of overlaps) {
    await osf.run('mutation ($id: UUID!, $reason: String!) { answerOverlaps(ids: [$id], answer: "explain", reason: $reason, form: { because: "by-design" }) { __typename } }', { id: overlap.id, reason: `We spoke with ${NAME}.` });
  }
  clues = {
    ids: [refuge.grantId, refuge.partyId, refuge.importId, ...overlaps.map((overlap) => overlap.id), ...refuge.shortIds, ...overlaps.map((overlap) => overlap.short_id)].filter(Boolean),
    words: [NAME, 'peñaflor', 'PENAFLOR', 'Señora', 'ñandú', 'psicosocial', 'OSF-2016', 'RSP160101'], next: { GR: refuge.shortIds[0] ?? '', ORG: refuge.shortIds[1] ?? '', OV: overlaps[0]?.short_id ?? 'OV-1', PR: 'PR-1' },
  };
  built = await startProcess(api.url, { onLog: (text) => { logged += text; } });
});
afterAll(async () => {
  await built?.stop();
  await api?.close();
});

const UUID = /^[0-9a-f]{8}-/;

/** Every answer that somebody gets who asks every page with every clue, and tries every act; those that hold a needle. */
async function answersThatTell(name: string): Promise<string[]> {
  const asker = await person(name);
  const telling: string[] = [];
  for (const { name: operation, document, variables } of questions({ ...clues, ids: clues.ids.filter((id) => UUID.test(id)) })) {
    const { text } = await asker.run(document, variables);
    if (found(text, NEEDLES).length > 0) telling.push(`${name}: ${operation} ${JSON.stringify(variables)}`);
  }
  for (const path of ['/record/minute-book', '/record/decision-proof?decision=DEC-1', '/health', `/${refuge.partyId}`]) {
    const bytes = new Uint8Array(await (await asker.fetch(path)).arrayBuffer());
    if (found(bytes, NEEDLES).length > 0) telling.push(`${name}: ${path}`);
  }
  return telling;
}

test('before it is protected everybody finds it: what follows looks in the right places', async () => {
  for (const name of [OTHERS[1] ?? '', OWNERS[0] ?? '']) {
    const telling = (await answersThatTell(name)).join('\n');
    for (const place of ['GrantPage', 'GranteePage', 'GranteesPage', 'PortfolioPage', 'OverlapsPage', 'OverlapPage', '/record/minute-book']) expect(telling).toContain(place);
  }
});

test('its officer protects it with one act, and sees a code name, the region, and nothing besides', async () => {
  const osf = await person(OWNERS[0] ?? '');
  const { data } = await osf.run<{ protectParty: { name: string; country: string | null; protection: string } }>(PROTECT_PARTY, { id: refuge.partyId, protection: 'protected' });
  expect(data.protectParty).toMatchObject({ protection: 'protected', name: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/) });
  const { data: { grant } } = await osf.run<{ grant: Record<string, unknown> }>(
    'query ($id: String!) { grant(id: $id) { title description grantee { name } places programmes externalId url source { row } protection ownProtection } }', { id: refuge.grantId });
  expect(grant).toEqual({
    title: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/), description: '', grantee: { name: data.protectParty.name }, places: ['MX-013'], programmes: [],
    externalId: null, url: null, source: null, protection: 'protected', ownProtection: 'partners',
  });
});

test.each(OTHERS)('%s finds it in no answer, list, search, total, refusal, timeline, export or proof', async (name) => {
  expect(await answersThatTell(name)).toEqual([]);
});

test.each(OWNERS)('%s, whose own it is, finds the name nowhere either, unless it is asked for', async (name) => {
  expect(await answersThatTell(name)).toEqual([]);
});

test('the name is shown by one act, to who may; the owner\'s people see on their desk that it was', async () => {
  const osf = await person(OWNERS[0] ?? '');
  const shown = await osf.run<{ showName: Record<string, unknown> }>(SHOW, { id: refuge.partyId });
  expect(shown.data.showName).toMatchObject({ name: NAME, registrations: ['MX-RFC-RSP160101AB1'] });
  expect((await osf.run<{ showName: Record<string, unknown> }>(SHOW, { id: refuge.grantId })).data.showName).toMatchObject({ name: NAME, title: 'Guardias nocturnas del refugio', places: ['MX'] });
  const unknown = (await (await person(OTHERS[1] ?? '')).run(SHOW, { id: '01900000-0000-7000-8000-000000000000' })).text;
  for (const name of OTHERS.slice(0, 2)) expect((await (await person(name)).run(SHOW, { id: refuge.partyId })).text).toBe((await (await person(name)).run(SHOW, { id: '01900000-0000-7000-8000-000000000000' })).text);
  expect(unknown).toContain('api.notFound');
  const desk = async (name: string) => (await (await person(name)).run<{ activity: { nodes: { kind: string }[] } }>('{ activity(first: 100) { nodes { kind } } }')).data.activity.nodes.map(({ kind }) => kind);
  expect(await desk(OWNERS[1] ?? '')).toEqual(expect.arrayContaining(['nameShown', 'nameProtected']));
  expect((await desk(OTHERS[0] ?? '')).filter((kind) => kind.startsWith('name'))).toEqual([]);
});

test('the same file again leads to the protected ones: nothing of it comes back under its own name', async () => {
  const osf = await person(OWNERS[0] ?? '');
  const fileId = (await (await osf.fetch('/files', {
    method: 'POST', body: grantFile(ROWS.map((row) => ({ ...row, id: `${row.id}-again`, amount: row.amount + 1 }))), headers: { 'content-type': 'application/json', 'x-file-name': 'again.json', 'x-acuerdo-csrf': '1' },
  })).json() as { id: string }).id;
  const started = await osf.run<{ startImport: { id: string; rows: { nodes: { title: string; grantee: string; protected: boolean }[] } } }>(
    'mutation ($fileId: UUID!) { startImport(fileId: $fileId) { ... on Import { id rows { nodes { title grantee externalId protected } } } } }', { fileId });
  expect(found(started.text, NEEDLES)).toEqual([]);
  expect(started.data.startImport.rows.nodes.map((row) => row.protected)).toEqual([true, false, true]);
  await osf.run('mutation ($id: UUID!) { commitImport(importId: $id, share: true) { __typename } }', { id: started.data.startImport.id });
  expect(await api.sql('select short_id, shared_at, grantee_id from "grant" where external_id = $1', ['OSF-2016-penaflor-77-again'])).toEqual([{ short_id: null, shared_at: null, grantee_id: refuge.partyId }]);
  for (const name of [...OTHERS.slice(0, 2), OWNERS[0] ?? '']) expect(await answersThatTell(name)).toEqual([]);
});

test('in all that time the server logged neither its name nor what is written of it', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(found(logged, NEEDLES)).toEqual([]);
});

test('opened again it stands where it stood, and the record opens what was shared', async () => {
  const osf = await person(OWNERS[0] ?? '');
  expect((await osf.run<{ protectParty: { name: string } }>(PROTECT_PARTY, { id: refuge.partyId, protection: 'partners' })).data.protectParty.name).toBe(NAME);
  const telling = (await answersThatTell(OTHERS[1] ?? '')).join('\n');
  for (const place of ['GrantPage', 'GranteesPage', 'OverlapsPage', '/record/minute-book']) expect(telling).toContain(place);
});
