import { itemsOf, mark, move, onAgenda, plan, type HeldSeen, type ItemSeen } from './agenda.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { lock, steering } from './meeting.ts';
import { draft, draftOf, startVoting, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;
let secretariat: Asker;
let ford: Asker;
let avina: Asker;
let meeting: HeldSeen;
let items: readonly ItemSeen[];

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
  [secretariat, ford, avina] = [voting.secretariat, await api.as('Ford-Mexico · delegate'), await api.as('Avina · delegate')];
});
afterAll(() => api?.close());

const MARCH = { heldWritten: '2 March 2017', begins: '15:00' };

const item = (titleEn: string, titleEs: string, more: object = {}) => ({ titleEn, titleEs, consent: false, ...more });

const issuesOf = async (input: object) => {
  const { errors } = await secretariat.run('mutation($input: MeetingInput!) { planMeeting(input: $input) { __typename } }', { input });
  return errors?.[0]?.extensions.issues?.map(({ path, message }) => `${path}: ${message}`);
};

const noted = (version: number, note: string, done = false) => ({ input: { id: items[0]!.id, version, note, done } });

test('a meeting is planned: at an hour of its own time zone, with who is expected, and nobody is missing yet', async () => {
  meeting = await plan(secretariat, await steering(secretariat, MARCH));
  expect(meeting).toMatchObject({ state: 'planned', begins: '15:00', beginsAt: '2017-03-02T21:00:00.000Z', notRepresented: [], counts: { participants: 0 } });
  expect(meeting.attendance.map(({ presence }) => presence)).toEqual(['expected', 'expected']);
  expect((await lock(secretariat, meeting.id)).data.lockMeeting.code).toBe('api.meetings.notBegun');
});

test('an hour without a day or a time zone is no moment, and a circular has none', async () => {
  expect(await issuesOf(await steering(secretariat, { ...MARCH, heldWritten: 'March 2017' }))).toEqual(['begins: An hour needs one day, such as 2 March 2017.']);
  expect(await issuesOf(await steering(secretariat, { ...MARCH, timeZone: null }))).toEqual(['begins: An hour needs a time zone.']);
  expect(await issuesOf(await steering(secretariat, { ...MARCH, kind: 'circular' }))).toEqual(['begins: A circular has no hour: it is decided by its motions.']);
  expect(await issuesOf(await steering(secretariat, { ...MARCH, begins: '25:00' }))).toEqual(['begins: Write the hour as 15:00.']);
});

test('its agenda is written in both languages, with papers that are there for whoever reads it', async () => {
  const add = (input: object) => onAgenda(secretariat, 'addAgendaItem', { meetingId: meeting.id, input });
  await add(item('Report of the secretariat', 'Informe de la secretaría', { minutes: 10, owner: 'Secretariat' }));
  await add(item('Budget note', 'Nota de presupuesto', { consent: true }));
  const added = await add(item('Form after 2017', 'Forma después de 2017'));
  const [report, , form] = added.items;
  const drafted = (await draft(secretariat, draftOf(voting))).data.draftMotion;
  await onAgenda(secretariat, 'attachPaper', { input: { itemId: form!.id, reference: drafted.shortId.toLowerCase() } });
  await onAgenda(secretariat, 'attachPaper', { input: { itemId: report!.id, reference: 'GR-1' } });
  const fileId = await api.upload(secretariat, 'report.txt', 'Two grants began.');
  const attached = await onAgenda(secretariat, 'attachPaper', { input: { itemId: report!.id, fileId } });
  expect(attached.items.map(({ title }) => title.es)).toEqual(['Informe de la secretaría', 'Nota de presupuesto', 'Forma después de 2017']);
  expect(attached.items.map(({ papers }) => papers.map(({ kind, shortId }) => shortId ?? kind))).toEqual([['GR-1', 'file'], [], [drafted.shortId]]);
  expect(await (await ford.fetch(`/files/agenda-paper?file=${fileId}`)).text()).toBe('Two grants began.');
  expect((await onAgenda(secretariat, 'attachPaper', { input: { itemId: report!.id, reference: 'GR-9999' } })).code).toBe('api.agendas.paperUnknown');
});

test('a grant that is withdrawn from sight is withdrawn from the agenda', async () => {
  await api.sql(`update "grant" set protection = 'protected' where short_id = 'GR-1'`);
  expect((await itemsOf(ford, meeting.shortId))[0]!.papers.map(({ kind }) => kind)).toEqual(['file']);
  await api.sql(`update "grant" set protection = 'open' where short_id = 'GR-1'`);
  expect((await itemsOf(ford, meeting.shortId))[0]!.papers.map(({ kind }) => kind)).toEqual(['grant', 'file']);
});

test('only the secretariat sets the agenda, in any order', async () => {
  const [first, second, third] = await itemsOf(secretariat, meeting.shortId);
  const ordered = await onAgenda(secretariat, 'orderAgenda', { meetingId: meeting.id, ids: [third!.id, first!.id, second!.id] });
  expect(ordered.items.map(({ title }) => title.en)).toEqual(['Form after 2017', 'Report of the secretariat', 'Budget note']);
  expect((await onAgenda(ford, 'dropAgendaItem', { id: first!.id })).code).toBe('access.role');
});

test('any partner pulls an item from the consent agenda, and only that partner puts it back', async () => {
  const consent = (await itemsOf(ford, meeting.shortId))[2]!;
  const pulled = await onAgenda(ford, 'pullAgendaItem', { id: consent.id });
  expect(pulled.items[2]!.pulled).toMatchObject({ by: 'Ford-Mexico · delegate', partner: { letter: 'F' } });
  expect((await onAgenda(avina, 'putBackAgendaItem', { id: consent.id })).code).toBe('api.agendas.pulledAlready');
  expect((await onAgenda(ford, 'putBackAgendaItem', { id: consent.id })).items[2]!.pulled).toBeNull();
  expect((await onAgenda(avina, 'pullAgendaItem', { id: pulled.items[0]!.id })).code).toBe('api.agendas.notConsent');
  await onAgenda(avina, 'pullAgendaItem', { id: consent.id });
});

test('a circular is decided by motions alone', async () => {
  const circular = await plan(secretariat, await steering(secretariat, { kind: 'circular', attendance: [] }));
  const add = (input: object) => onAgenda(secretariat, 'addAgendaItem', { meetingId: circular.id, input });
  expect((await add(item('Grant', 'Donación', { minutes: 5 }))).code).toBe('api.agendas.circularTime');
  const { items: [only] } = await add(item('Grant', 'Donación'));
  expect((await onAgenda(secretariat, 'attachPaper', { input: { itemId: only!.id, reference: 'Q-12' } })).code).toBe('api.agendas.circularPaper');
  expect((await onAgenda(secretariat, 'attachPaper', { input: { itemId: only!.id, reference: 'MOT-1' } })).items[0]!.papers).toHaveLength(1);
});

test('nothing is noted before it begins; a beginning by a slip of the hand is taken back while nobody was marked as there', async () => {
  items = await itemsOf(secretariat, meeting.shortId);
  const [first] = meeting.attendance;
  expect((await onAgenda(secretariat, 'noteAgendaItem', noted(1, 'Too early'))).code).toBe('api.meetings.notBegun');
  expect((await mark(secretariat, { meetingId: meeting.id, id: first!.id, was: 'expected', presence: 'remote' })).code).toBe('api.meetings.notBegun');
  expect((await move(secretariat, 'beginMeeting', meeting.id)).state).toBe('held');
  await mark(secretariat, { meetingId: meeting.id, id: first!.id, was: 'expected', presence: 'absent' });
  const again = await move(secretariat, 'planMeetingAgain', meeting.id);
  expect([again.state, ...again.attendance.map(({ presence }) => presence)]).toEqual(['planned', 'expected', 'expected']);
  await move(secretariat, 'beginMeeting', meeting.id);
  expect((await onAgenda(ford, 'pullAgendaItem', { id: items[2]!.id })).code).toBe('api.agendas.begun');
});

test('who comes is marked person by person, and nobody overrules a mark that they have not seen', async () => {
  const [moderator, other] = meeting.attendance;
  await mark(secretariat, { meetingId: meeting.id, id: moderator!.id, was: 'expected', presence: 'in-person' });
  expect((await lock(secretariat, meeting.id)).data.lockMeeting.code).toBe('api.meetings.stillExpected');
  const marked = await mark(secretariat, { meetingId: meeting.id, id: other!.id, was: 'expected', presence: 'remote' });
  expect(marked).toMatchObject({ counts: { participants: 2 }, notRepresented: [{ shortName: 'Avina' }] });
  expect((await mark(secretariat, { meetingId: meeting.id, id: other!.id, was: 'expected', presence: 'absent' })).code).toBe('api.meetings.markedMeanwhile');
  expect((await mark(secretariat, { meetingId: meeting.id, id: other!.id, was: 'expected', presence: 'remote' })).attendance.map(({ presence }) => presence)).toEqual(['in-person', 'remote']);
  expect((await move(secretariat, 'planMeetingAgain', meeting.id)).code).toBe('api.meetings.begun');
});

test('a note that was written without having seen the last one is refused, and changes nothing', async () => {
  const kept = await onAgenda(secretariat, 'noteAgendaItem', noted(1, 'Se habló de la forma.', true));
  expect(kept.items[0]).toMatchObject({ note: { text: 'Se habló de la forma.', language: 'en' }, doneAt: expect.any(String), version: 2 });
  expect((await onAgenda(secretariat, 'noteAgendaItem', noted(1, 'Something else'))).code).toBe('api.agendas.notedMeanwhile');
  expect((await itemsOf(ford, meeting.shortId))[0]).toMatchObject({ note: { text: 'Se habló de la forma.' }, version: 2 });
});
