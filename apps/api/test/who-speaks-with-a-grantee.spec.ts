import { startApi, type Api, type Asker } from './harness.ts';
import { found } from './needles.ts';
import { bringRefuge, NAME, NEEDLES, PROTECT_PARTY, PURGE, type Refuge } from './protected-refuge.ts';

interface Note { id: string; day: string; way: string; text: string | null; by: string; shared: boolean; viewerCan: { action: string; allowed: boolean }[] }
interface Seen {
  contactOwner: { personId: string; name: string; left: boolean; partner: { shortName: string } | null } | null;
  contactActs: { action: string; allowed: boolean; reason: { key: string; values: { name?: string } } | null }[];
  contactNotes: { nodes: Note[]; next: string | null; total: number };
}
type Answer = Partial<Seen> & { id?: string; code?: string; message?: string; path?: string[] };

const SEEN = `contactOwner { personId name left partner { shortName } } contactActs { action allowed reason }
  contactNotes(first: 2) { nodes { id day way text by shared viewerCan { action allowed } } next total }`;
const RESULT = `{ ... on Grantee { id ${SEEN} } ... on Refused { code message path } }`;

let api: Api;
let osf: Asker;
let ford: Asker;
let refuge: Refuge;

beforeAll(async () => {
  api = await startApi();
  [osf, ford] = [await api.as('OSF · IMI program officer'), await api.as('Ford-Mexico · program officer')];
  refuge = await bringRefuge(api, osf);
});
afterAll(() => api.close());

const see = async (who: Asker): Promise<Seen | null> => (await who.run<{ grantee: Seen | null }>(`query ($id: String!) { grantee(id: $id) { ${SEEN} } }`, { id: refuge.partyId })).data.grantee;
const take = async (who: Asker): Promise<Answer> => (await who.run<{ takeContact: Answer }>(`mutation ($id: UUID!) { takeContact(granteeId: $id) ${RESULT} }`, { id: refuge.partyId })).data.takeContact;
const handOn = async (who: Asker, fromId: string, toId: string | null): Promise<Answer> =>
  (await who.run<{ handContactOn: Answer }>(`mutation ($input: HandContactOnInput!) { handContactOn(input: $input) ${RESULT} }`, { input: { granteeId: refuge.partyId, fromId, toId } })).data.handContactOn;
const send = (who: Asker, input: Partial<{ day: string; way: string; text: string; shared: boolean }> = {}) =>
  who.run<{ noteContact: Answer }>(`mutation ($input: NoteContactInput!) { noteContact(input: $input) ${RESULT} }`, {
    input: { granteeId: refuge.partyId, day: '2017-01-20', way: 'call', text: 'The budget for the doors.', shared: false, ...input },
  });
const share = async (who: Asker, id: string, shared: boolean): Promise<Answer> => (await who.run<{ shareContactNote: Answer }>(`mutation ($id: UUID!, $shared: Boolean!) { shareContactNote(id: $id, shared: $shared) ${RESULT} }`, { id, shared })).data.shareContactNote;
const remove = async (who: Asker, id: string): Promise<Answer> => (await who.run<{ removeContactNote: Answer }>(`mutation ($id: UUID!) { removeContactNote(id: $id) ${RESULT} }`, { id })).data.removeContactNote;
const person = async (name: string): Promise<string> => (await api.sql<{ id: string }>('select id from person where name = $1', [name]))[0]?.id ?? '';
const texts = (seen: Pick<Seen, 'contactNotes'> | null | Answer) => seen?.contactNotes?.nodes.map(({ text }) => text);
const allowed = (seen: Seen | null, action: string) => seen?.contactActs.find((act) => act.action === action)?.allowed;

test('of two who would speak with a grantee at the same moment one does, and the other is told who', async () => {
  expect(await see(ford)).toMatchObject({ contactOwner: null });
  const answers = await Promise.all([take(osf), take(ford)]);
  const [won, lost] = answers[0]?.code ? [answers[1], answers[0]] : answers;
  expect(won?.contactOwner?.name).toMatch(/program officer/);
  expect(lost).toMatchObject({ code: 'api.contacts.speaks', message: `${won?.contactOwner?.name} speaks with it. Ask for it to be handed on.` });
  expect(await api.sql('select person_id from contact_owner')).toHaveLength(1);
});

test('who speaks with it hands it on to another partner, who sees it at once; an act on what was is refused', async () => {
  const [mine, theirs] = [await person('OSF · IMI program officer'), await person('Ford-Mexico · program officer')];
  if ((await see(osf))?.contactOwner?.personId === theirs) await handOn(ford, theirs, mine);
  expect(allowed(await see(ford), 'contacts.handOn')).toBe(false);
  expect(await handOn(ford, mine, theirs)).toMatchObject({ code: 'access.owner' });
  const [nobodyHere] = await api.sql<{ id: string }>(`select id from person where roles = '{}' or not roles && '{officer,secretariat}' limit 1`);
  expect(await handOn(osf, mine, nobodyHere?.id ?? '')).toMatchObject({ code: 'api.contacts.noPerson', path: ['toId'] });
  expect(await handOn(osf, mine, theirs)).toMatchObject({ contactOwner: { personId: theirs, partner: { shortName: 'Ford-Mexico' } } });
  expect(await handOn(osf, mine, null)).toMatchObject({ code: 'api.contacts.speaks' });
  const { activity } = (await osf.run<{ activity: { nodes: { sentence: string }[] } }>('{ activity(first: 3) { nodes { sentence } } }')).data;
  expect(JSON.stringify(activity)).toContain('contactHandedOn');
});

test('a person who has left is named as one who left, and a colleague hands it on', async () => {
  await api.sql(`update person set ended_at = now() where name = 'Ford-Mexico · program officer'`);
  expect(await see(osf)).toMatchObject({ contactOwner: { left: true } });
  await api.sql(`update person set ended_at = null where name = 'Ford-Mexico · program officer'`);
  expect(await see(osf)).toMatchObject({ contactOwner: { left: false } });
  expect(await handOn(ford, await person('Ford-Mexico · program officer'), null)).toMatchObject({ contactOwner: null });
});

test('a note is its own party\'s until it is shared, and can be taken back and removed by nobody else', async () => {
  expect((await send(osf, { text: 'They fear the landlord.' })).data.noteContact.contactNotes?.total).toBe(1);
  const [note] = (await see(osf))?.contactNotes.nodes ?? [];
  expect(note).toMatchObject({ text: 'They fear the landlord.', way: 'call', day: '2017-01-20', by: 'OSF · IMI program officer', shared: false });
  expect((await see(ford))?.contactNotes).toEqual({ nodes: [], next: null, total: 0 });
  const id = note?.id ?? '';
  for (const answer of [await share(ford, id, true), await remove(ford, id)]) expect(answer).toMatchObject({ code: 'api.notFound' });
  await share(osf, id, true);
  expect(texts(await see(ford))).toEqual(['They fear the landlord.']);
  expect(await remove(ford, id)).toMatchObject({ code: 'access.owner' });
  await share(osf, id, false);
  expect(texts(await see(ford))).toEqual([]);
  expect(texts(await remove(osf, id))).toEqual([]);
  expect(await api.sql('select 1 from contact_note')).toEqual([]);
});

test('what cannot be noted is said at its field, and the notes come in pages, the latest first', async () => {
  for (const [wrong, path, message] of [[{ day: '2017-12-31' }, 'day', /at the latest 2017-/], [{ text: ' ' }, 'text', /./], [{ way: 'dream' }, 'way', /./]] as const) {
    expect((await send(osf, wrong)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', issues: [{ path, message: expect.stringMatching(message) }] } }]);
  }
  for (const day of ['2017-01-02', '2017-01-04', '2017-01-03']) await send(osf, { day, text: day });
  const first = await see(osf);
  expect(texts(first)).toEqual(['2017-01-04', '2017-01-03']);
  expect(first).toMatchObject({ contactNotes: { total: 3 } });
  const rest = await osf.run<{ grantee: Pick<Seen, 'contactNotes'> }>(`query ($id: String!, $after: String) { grantee(id: $id) { contactNotes(first: 2, after: $after) { nodes { text } next } } }`, { id: refuge.partyId, after: first?.contactNotes.next });
  expect(rest.data.grantee.contactNotes).toEqual({ nodes: [{ text: '2017-01-02' }], next: null });
});

test('what another partner noted goes on with the grantee as it knows it, when its owner protects it', async () => {
  const party = await api.sql<{ id: string }>(`select party_id as id from person where name = 'Ford-Mexico · program officer'`);
  await api.sql(`insert into "grant" select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'owner_id', $1::text, 'funder_id', $1::text, 'short_id', null, 'external_id', 'F-1'))).* from "grant" g where g.id = $2`, [party[0]?.id, refuge.grantId]);
  await send(ford, { text: 'Ford called.' });
  await take(ford);
  const protect = (protection: string) => osf.run(PROTECT_PARTY, { id: refuge.partyId, protection });
  await protect('protected');
  const parted = await api.sql<{ name: string; text: string; speaks: boolean }>(`select p.name, n.text, exists (select from contact_owner o where o.grantee_id = p.id) as speaks from contact_note n join party p on p.id = n.grantee_id where n.owner_id = $1`, [party[0]?.id]);
  expect(parted).toEqual([{ name: NAME, text: 'Ford called.', speaks: true }]);
  expect(await api.sql('select 1 from contact_owner where grantee_id = $1', [refuge.partyId])).toEqual([]);
  await protect('partners');
});

test('protected, its owner reads no text and others nothing; purged, nothing is left of it, in notes about others neither', async () => {
  await send(osf, { text: `${NAME} moves in May.`, shared: true });
  await api.sql(`insert into contact_note (collaborative_id, id, grantee_id, owner_id, person_id, day, way, text, noted_at)
    select collaborative_id, gen_random_uuid(), (select g.grantee_id from "grant" g where g.grantee_id <> c.grantee_id limit 1), owner_id, person_id, day, way, $1, now() from contact_note c limit 1`, [`Ask ${NAME.toUpperCase()} first.`]);
  const { name: codeName } = (await osf.run<{ protectParty: { name: string } }>(PROTECT_PARTY, { id: refuge.partyId, protection: 'protected' })).data.protectParty;
  expect(await see(ford)).toBeNull();
  expect(texts(await see(osf))).toEqual([null, null]);
  expect((await send(osf, { shared: true })).data.noteContact).toMatchObject({ code: 'api.grants.protectedFirst' });
  await osf.run(PURGE, { id: refuge.partyId, codeName });
  const left = await api.sql<{ text: string }>(`select text from contact_note where text <> 'Ford called.'`);
  expect(left.map(({ text }) => text)).toEqual(['Ask — first.']);
  expect(found(JSON.stringify(left), NEEDLES)).toEqual([]);
});
