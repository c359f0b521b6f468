import { verifyMinuteBook } from '@acuerdo/record';
import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Asker } from './harness.ts';
import { answerNote, everythingOf, keepUnshared, notes, open, revealed, settle, sound, withdraw } from './sounding-journey.ts';
import { settled } from './two-worlds/worlds.ts';
import type { FileRow } from './two-worlds/grant-file.ts';

const PROPOSAL = 'Reintegración de juventud retornada, propuesta';
const GRANTEE = 'Colectivo Puertas Abiertas';

interface Draft {
  soundingDraft: {
    readers: { party: { id: string; name: string }; met: boolean }[]; mask: { key: string; values: Record<string, string> }; lastDay: string;
    viewerCan: { allowed: boolean; reason: { key: string; values: Record<string, string> } | null }[];
  } | null;
}

let api: Api;
let who: Record<'ford' | 'osf' | 'avina' | 'pool', Asker>;
let party: Record<'ford' | 'osf' | 'avina' | 'pool', string>;
let proposal: string;

const PEOPLE = { ford: 'Ford-Mexico · program officer', osf: 'OSF · IMI program officer', avina: 'Avina · program officer', pool: 'CAMMINA · secretariat' } as const;
const KEYS = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];

beforeAll(async () => {
  api = await startApi();
  who = Object.fromEntries(await Promise.all(KEYS.map(async (key) => [key, await api.as(PEOPLE[key])]))) as typeof who;
  const people = await api.sql<{ name: string; party_id: string }>('select name, party_id from person');
  party = Object.fromEntries(KEYS.map((key) => [key, people.find(({ name }) => name === PEOPLE[key])?.party_id ?? ''])) as typeof party;
  proposal = (await api.sql<{ id: string }>('select id from "grant" where title = $1', [PROPOSAL]))[0]?.id ?? '';
});
afterAll(() => api.close());

const draft = async (asker: Asker, grantId: string) => (await asker.run<Draft>(
  `query ($id: String!) { soundingDraft(grantId: $id) { readers { party { id name } met } mask lastDay viewerCan { allowed reason } } }`, { id: grantId })).data.soundingDraft;

const row = (grantee: string, at: number, own: Partial<FileRow> = {}): FileRow => ({
  id: `own-${grantee}-${at}`, funder: 'Open Society Foundations', grantee, granteeId: '', title: `Jóvenes que volvieron, parte ${at}`,
  description: 'Trabajo, escuela y apoyo psicológico para jóvenes retornados a Honduras, con municipios del norte del país.',
  amount: 40_000 + at, currency: 'USD', awardedOn: `2016-1${at % 2}-0${1 + (at % 8)}`, country: 'HN', ...own,
});

const later = (days: number) => api.sql('update collaborative set clock_offset_seconds = clock_offset_seconds + $1', [days * 86_400]);

test('its owner alone sees that a proposal meets something; nobody else can so much as draft a sounding of it', async () => {
  const seen = await draft(who.ford, proposal);
  expect(seen?.readers.map(({ party: { name }, met }) => [name, met])).toEqual([['CAMMINA', true], ['Fundación Avina', false], ['Open Society Foundations', false]]);
  expect(seen).toMatchObject({ mask: { key: 'access.sounding.mask.oneIn', values: { others: '3' } }, lastDay: '2017-05-31', viewerCan: [{ allowed: true }] });
  for (const key of ['osf', 'avina', 'pool'] as const) expect(await draft(who[key], proposal)).toEqual(await draft(who[key], randomUUID()));
  for (const key of ['osf', 'pool'] as const) {
    expect(await sound(api, who[key], { grantId: proposal, readers: [party.avina] })).toEqual(await sound(api, who[key], { grantId: randomUUID(), readers: [party.avina] }));
  }
});

test('what is said wrongly is not sounded: to oneself, to nobody, on a theme of another grant, without a reason', async () => {
  expect(await sound(api, who.ford, { grantId: proposal, readers: [party.ford] })).toMatchObject({ code: 'api.soundings.reader', path: ['readers'] });
  expect(await sound(api, who.ford, { grantId: proposal, readers: [party.osf], themeId: randomUUID() })).toMatchObject({ code: 'api.soundings.theme', path: ['themeId'] });
  const wrong = await who.ford.run('mutation ($input: SoundInput!) { sound(input: $input) { __typename } }', { input: { grantId: proposal, readers: [], open: false, reason: ' ' } });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'readers' }, { path: 'reason' }] });
  const [shared] = await api.sql<{ id: string }>(`select id from "grant" where owner_id = $1 and shared_at is not null and stage <> 'closed' limit 1`, [party.ford]);
  expect(await sound(api, who.ford, { grantId: shared?.id ?? '', readers: [party.osf] })).toMatchObject({ code: 'api.soundings.shared' });
});

let soundingId: string;
let before: Record<string, string>;

test('said to all: the one with a match reads the masked words beside its own grant; the others read nothing, and nothing else of theirs moves', async () => {
  await settled(api);
  before = Object.fromEntries(await Promise.all(KEYS.map(async (key) => [key, await everythingOf(who[key])])));
  const [theme] = await api.sql<{ id: string }>(`select t.id from theme t join grant_theme g on g.theme_id = t.id where g.grant_id = $1 and t.code = 'children'`, [proposal]);
  const said = await sound(api, who.ford, { grantId: proposal, readers: [party.pool, party.osf, party.avina], themeId: theme?.id ?? null });
  expect(said).toMatchObject({ state: 'live' });
  soundingId = said.id ?? '';
  for (const key of ['osf', 'avina'] as const) {
    expect(await notes(who[key])).toEqual([]);
    expect(await everythingOf(who[key])).toBe(before[key]);
  }
  const [note, ...others] = await notes(who.pool);
  expect(others).toEqual([]);
  expect(note).toMatchObject({ answer: 'open', words: { en: expect.stringMatching(/^Another partner or the pool has a live conversation with Colectivo Puertas Abiertas on “.+”\.$/) }, grants: [{ grantee: { name: GRANTEE } }] });
  const text = JSON.stringify(note);
  for (const word of ['Ford', 'propuesta', '90000', proposal, party.ford, 'We may be two']) expect(text).not.toContain(word);
});

test('the words that reach somebody are known by an id that tells no moment', () => {
  expect(soundingId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});

test('whether the one who reads it is silent, sets it aside or agrees, the sounder is answered to the byte as before', async () => {
  const silent = await everythingOf(who.ford);
  const [note] = await notes(who.pool);
  const grantId = note?.grants[0]?.id;
  for (const input of [{ answer: 'aside' }, { answer: 'open' }, { answer: 'agreed', grantId }] as const) {
    expect(await answerNote(who.pool, { id: soundingId, ...input })).toMatchObject({ note: { answer: input.answer }, revealed: null });
    expect(await everythingOf(who.ford)).toBe(silent);
  }
  expect(await answerNote(who.pool, { id: soundingId, answer: 'agreed', grantId: proposal })).toMatchObject({ code: 'api.soundings.ownGrant' });
});

test('a note is nobody else\'s to answer: for others its id is one that never was', async () => {
  for (const key of ['osf', 'avina', 'ford'] as const) {
    expect(await answerNote(who[key], { id: soundingId, answer: 'aside' })).toEqual(await answerNote(who[key], { id: randomUUID(), answer: 'aside' }));
  }
  for (const act of [withdraw, open]) expect(await act(who.pool, soundingId)).toEqual(await act(who.pool, randomUUID()));
});

test('once both have agreed, the two see each other\'s grant as it is, settle it between them, and a third sees nothing throughout', async () => {
  expect(await open(who.ford, soundingId)).toMatchObject({ state: 'live' });
  const [own] = await revealed(who.ford);
  const [other] = await revealed(who.pool);
  expect(own).toMatchObject({
    entered: false, own: { partner: 'Ford Foundation-Mexico', title: PROPOSAL }, other: { partner: 'CAMMINA', officer: PEOPLE.pool, grantee: GRANTEE, stage: 'active', startsOn: '2016-01-01' },
  });
  expect(other).toMatchObject({ other: { partner: 'Ford Foundation-Mexico', title: PROPOSAL, officer: PEOPLE.ford, amount: { amount: '90000.00' }, stage: 'proposal' } });
  expect(await notes(who.pool)).toEqual([]);
  expect(await settle(who.pool, own?.id ?? '', 'coordinate')).toMatchObject({ settlements: [{ answer: 'coordinate', by: PEOPLE.pool }] });
  expect((await revealed(who.ford))[0]?.settlements).toHaveLength(1);
  expect(await settle(who.avina, own?.id ?? '', 'hold')).toEqual(await settle(who.avina, randomUUID(), 'hold'));
  expect((await who.pool.run('query ($id: String!) { grant(id: $id) { id } }', { id: proposal })).text).toContain('"grant":null');
  for (const key of ['osf', 'avina'] as const) expect(await everythingOf(who[key])).toBe(before[key]);
  const kinds = async (asker: Asker) => (await asker.run<{ activity: { nodes: { kind: string }[] } }>('{ activity(first: 6) { nodes { kind } } }')).data.activity.nodes.map(({ kind }) => kind);
  expect(await kinds(who.ford)).toEqual(expect.arrayContaining(['soundingMade', 'soundingRevealed', 'soundingSettled']));
  expect(await kinds(who.pool)).toEqual(expect.arrayContaining(['soundingAgreed', 'soundingRevealed', 'soundingSettled']));
});

interface Book {
  entries: { id: string; kind: string; commitments: Record<string, string> }[];
  openings: Record<string, Record<string, { value: object[] }>>;
}

test('the record holds it with the next export, opened for each of the two alone, in an entry that is there whether anything was sounded or not', async () => {
  const book = async (key: keyof typeof who) => {
    const text = await (await who[key].fetch('/record/minute-book')).text();
    expect(await verifyMinuteBook(text)).toMatchObject({ valid: true });
    const { entries, openings } = JSON.parse(text) as Book;
    return { text, entered: entries.filter(({ kind }) => kind === 'soundings.entered'), openings };
  };
  const third = await book('avina');
  const [first] = third.entered;
  expect(Object.keys(first?.commitments ?? {}).sort()).toEqual(Object.values(party).sort());
  expect(third.openings[first?.id ?? '']).toEqual({ [party.avina]: expect.objectContaining({ value: [] }) });
  expect(third.text).not.toContain(PROPOSAL);
  const own = await book('ford');
  expect(own.entered).toHaveLength(2);
  expect(own.openings[first?.id ?? '']?.[party.ford]?.value).toEqual([
    expect.objectContaining({ sounded: soundingId }), expect.objectContaining({ revealed: expect.any(String), own: expect.objectContaining({ title: PROPOSAL }) }),
    expect.objectContaining({ settled: expect.any(String), answer: 'coordinate' }),
  ]);
  expect(own.openings[own.entered[1]?.id ?? '']).toEqual({ [party.ford]: expect.objectContaining({ value: [] }) });
  expect((await revealed(who.ford))[0]?.entered).toBe(true);
});

test('one grantee is sounded once in ninety days, whatever became of it, and by another name of the file no sooner; the refusal says when again', async () => {
  expect(await withdraw(who.ford, soundingId)).toMatchObject({ state: 'withdrawn' });
  expect(await withdraw(who.ford, soundingId)).toMatchObject({ code: 'api.soundings.over' });
  expect(await sound(api, who.ford, { grantId: proposal, readers: [party.pool] })).toMatchObject({ code: 'access.sounding.sameGrantee', message: expect.stringMatching(/90 days.*2017-05-\d\d/) });
  expect(await revealed(who.pool)).toHaveLength(1);
});

test('a reader whose match is unshared too reads it, until the sounding is withdrawn; a match that comes later counts as well', async () => {
  const [grantId = ''] = await keepUnshared(api, who.osf, [row('Casa Abierta del Valle', 1)]);
  const { id = '' } = await sound(api, who.osf, { grantId, readers: [party.avina, party.ford] });
  expect(await notes(who.avina)).toEqual([]);
  await keepUnshared(api, who.avina, [row('CASA ABIERTA DEL VALLE', 2, { funder: 'Fundación Avina' })]);
  expect(await notes(who.avina)).toMatchObject([{ id, grants: [{ grantee: { name: 'CASA ABIERTA DEL VALLE' } }] }]);
  expect(await notes(who.ford)).toEqual([]);
  await withdraw(who.osf, id);
  expect(await notes(who.avina)).toEqual([]);
});

test('agreed beforehand: whoever agrees is revealed at once, one house after the other', async () => {
  const [grantId = ''] = await keepUnshared(api, who.osf, [row('Taller de la Vuelta', 3)]);
  const { id = '' } = await sound(api, who.osf, { grantId, readers: [party.avina, party.ford], open: true });
  await keepUnshared(api, who.avina, [row('Taller de la Vuelta', 4, { funder: 'Fundación Avina' })]);
  const [note] = await notes(who.avina);
  const answered = await answerNote(who.avina, { id, answer: 'agreed', grantId: note?.grants[0]?.id });
  expect(answered).toMatchObject({ note: null, revealed: { other: { partner: 'Open Society Foundations', title: 'Jóvenes que volvieron, parte 3' } } });
  expect(await revealed(who.ford)).toHaveLength(1);
  expect(await revealed(who.osf)).toHaveLength(1);
});

test('protecting the grantee ends it for both, and takes away what opened the record', async () => {
  const [grantId = ''] = await keepUnshared(api, who.osf, [row('Refugio del Cerro', 5)]);
  await keepUnshared(api, who.avina, [row('Refugio del Cerro', 6, { funder: 'Fundación Avina' })]);
  const { id = '' } = await sound(api, who.osf, { grantId, readers: [party.avina], open: true });
  const [note] = await notes(who.avina);
  expect(note?.id).toBe(id);
  await answerNote(who.avina, { id, answer: 'agreed', grantId: note?.grants[0]?.id });
  await who.osf.fetch('/record/minute-book');
  expect(await api.sql(`select 1 from ledger_opening where value::text like '%Refugio del Cerro%'`)).toHaveLength(2);
  await who.osf.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { __typename } }', { id: grantId });
  expect(await api.sql(`select 1 from ledger_opening where value::text like '%Refugio del Cerro%'`)).toEqual([]);
  for (const key of ['osf', 'avina'] as const) expect((await revealed(who[key])).filter(({ own }) => own.title.includes('parte 5') || own.title.includes('parte 6'))).toEqual([]);
  expect(await sound(api, who.osf, { grantId, readers: [party.avina] })).toMatchObject({ code: 'api.soundings.protected' });
  const [hidden = ''] = await keepUnshared(api, who.avina, [row('Casa Nocturna', 7, { funder: 'Fundación Avina' })]);
  await who.avina.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { __typename } }', { id: hidden });
  const [met = ''] = await keepUnshared(api, who.osf, [row('Casa Nocturna', 8)]);
  await sound(api, who.osf, { grantId: met, readers: [party.avina] });
  expect(await notes(who.avina)).toEqual([]);
});

test('five in thirty days are the most, also for grants that were invented and taken back: the refusal says when there is room', async () => {
  const [fifth = '', sixth = ''] = await keepUnshared(api, who.osf, [row('Quinta Casa', 1), row('Sexta Casa', 2)]);
  expect(await sound(api, who.osf, { grantId: fifth, readers: [party.ford] })).toMatchObject({ state: 'live' });
  const [{ id }] = await api.sql<{ id: string }>('select import_id as id from "grant" where id = $1', [fifth]) as [{ id: string }];
  await who.osf.run('mutation ($id: UUID!) { undoImport(importId: $id) { __typename } }', { id });
  expect(await api.sql('select 1 from "grant" where id = $1', [fifth])).toEqual([]);
  const [again = ''] = await keepUnshared(api, who.osf, [row('Sexta Casa', 3)]);
  expect(sixth).not.toBe(again);
  expect(await sound(api, who.osf, { grantId: again, readers: [party.ford] })).toMatchObject({ code: 'access.sounding.tooMany', message: expect.stringMatching(/5 times.*30 days.*2017-03-\d\d/) });
});

test('after its last day it is over by itself, for the reader and the sounder; the secretariat counts those it could not read itself', async () => {
  await later(31);
  const [met = ''] = await keepUnshared(api, who.osf, [row('Casa del Tiempo', 4)]);
  await keepUnshared(api, who.avina, [row('Casa del Tiempo', 5, { funder: 'Fundación Avina' })]);
  const { id = '' } = await sound(api, who.osf, { grantId: met, readers: [party.avina] });
  expect((await notes(who.avina)).map((note) => note.id)).toContain(id);
  const counts = async (asker: Asker) => (await asker.run<{ soundingCounts: { party: { name: string }; made: number }[] }>('{ soundingCounts { party { name } made } }'));
  expect((await counts(who.pool)).data.soundingCounts.map(({ made }) => made)).toEqual([0, 0, 0]);
  await later(140);
  expect(await notes(who.avina)).toEqual([]);
  expect((await who.osf.run('{ soundings(first: 1) { nodes { state } } }')).text).toContain('"state":"expired"');
  expect((await counts(who.pool)).data.soundingCounts.map(({ party: { name }, made }) => [name, made])).toEqual([['Ford Foundation-Mexico', 0], ['Fundación Avina', 0], ['Open Society Foundations', 6]]);
  expect((await counts(who.ford)).errors?.[0]?.extensions.code).toBe('REFUSED');
});
