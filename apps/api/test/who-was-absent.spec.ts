import { startApi, type Api, type Asker } from './harness.ts';
import { add, change, enter, lock, meetingSeen, statementsOf, steering, takeOut, type MeetingSeen } from './meeting.ts';

let api: Api;
let secretariat: Asker;
let ford: Asker;
beforeAll(async () => {
  api = await startApi();
  [secretariat, ford] = [await api.as('CAMMINA · secretariat'), await api.as('Ford-Mexico · program officer')];
});
afterAll(() => api?.close());

const names = (partners: readonly { shortName: string }[]) => partners.map(({ shortName }) => shortName);

async function entered(more: Record<string, unknown> = {}): Promise<MeetingSeen> {
  const { data } = await enter(secretariat, await steering(secretariat, more));
  return data.enterMeeting;
}

test('Ford-Mexico and Avina were absent from the review of their own collaborative, and both are told', async () => {
  const { counts, represented, notRepresented } = await meetingSeen(ford);
  expect([counts.participants, names(represented), names(notRepresented)]).toEqual([10, ['OSF'], ['Ford-Mexico', 'Avina']]);
});

test('who was not a partner on that day is not called absent, and who may have been one is', async () => {
  await api.sql(`update partner set valid = '[2014-10-01,)' where short_name = 'Avina'`);
  expect(names((await meetingSeen(ford)).notRepresented)).toEqual(['Ford-Mexico']);
  const autumn = await entered({ heldWritten: 'autumn 2014', attendance: [] });
  expect(names(autumn.notRepresented)).toContain('Avina');
  await api.sql(`update partner set valid = '[2011-01-01,)' where short_name = 'Avina'`);
  await takeOut(secretariat, autumn.id);
});

test('who is on the list and did not come represents nobody', async () => {
  const input = await steering(secretariat);
  const [first, second] = input.attendance;
  const meeting = await entered({ attendance: [first, { ...second, presence: 'absent' }] });
  expect([names(meeting.represented), names(meeting.notRepresented), meeting.counts.participants]).toEqual([['OSF'], ['Ford-Mexico', 'Avina'], 1]);
});

test('a partner that was not there adds its own view afterwards, beside the record', async () => {
  const { id: meetingId } = await meetingSeen(ford);
  const { data } = await add(ford, { meetingId, type: 'assessment', level: 'micro', textEs: 'Lo vemos de otro modo.', restriction: 'open' });
  expect(data.addStatement).toMatchObject({ perspective: { name: 'Ford Foundation-Mexico' }, standing: 'open', content: { text: { en: null, es: 'Lo vemos de otro modo.' }, addedBy: 'Ford-Mexico · program officer' } });
  expect((await statementsOf(await api.as('Avina · delegate'))).map(({ id }) => id)).toContain(data.addStatement.id);
});

test('the list can be corrected until somebody else has changed it, or it is locked', async () => {
  const meeting = await entered();
  const [first, ...others] = (await steering(secretariat)).attendance;
  const corrected = await change(secretariat, meeting, await steering(secretariat, { attendance: [{ ...first, name: 'Otro Nombre' }, ...others] }));
  expect(corrected.data.changeMeeting.attendance.map(({ name }) => name)).toEqual(['Otro Nombre', 'Participante 2']);
  const late = await change(secretariat, meeting, await steering(secretariat));
  expect(late.data.changeMeeting.code).toBe('api.meetings.changedMeanwhile');
  expect((await meetingSeen(secretariat, meeting.shortId)).attendance.map(({ name }) => name)).toEqual(['Otro Nombre', 'Participante 2']);
});

test('a locked meeting is not edited, not taken out, not locked again: not by the product, nor in the database', async () => {
  const { id } = await entered();
  const locked = (await lock(secretariat, id)).data.lockMeeting;
  expect(locked).toMatchObject({ lockedAt: expect.any(String), receipt: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const refusals = [
    (await change(secretariat, locked, await steering(secretariat))).data.changeMeeting.code, (await takeOut(secretariat, id)).data.removeMeeting.code,
    (await lock(secretariat, id)).data.lockMeeting.code,
  ];
  expect(refusals).toEqual(Array(3).fill('api.meetings.locked'));
  const statements = [
    `update meeting set place = 'elsewhere' where id = $1`, 'delete from meeting where id = $1', `update attendance set presence = 'absent' where meeting_id = $1`,
    'delete from attendance where meeting_id = $1', 'insert into attendance select (jsonb_populate_record(null::attendance, to_jsonb(a) || jsonb_build_object(\'id\', gen_random_uuid()))).* from attendance a where meeting_id = $1',
    'update attendance set meeting_id = $1 where meeting_id <> $1 and meeting_id in (select id from meeting where locked_at is null)',
  ];
  for (const statement of statements) await expect(api.sql(statement, [id])).rejects.toThrow('locked meeting');
  expect(await meetingSeen(secretariat, id)).toEqual(locked);
});

test('what locking writes into the record names nobody in the open, and each person can be erased alone', async () => {
  const { id } = await entered({ place: 'Tapachula' });
  await lock(secretariat, id);
  const [entry] = await api.sql<{ id: string; body: string }>(`select id, body from ledger_entry where kind = 'meeting.locked' and subject = $1`, [id]);
  expect(entry?.body).not.toMatch(/Participante|Tapachula|Delegate/);
  const openings = await api.sql<{ name: string; who: string }>(`select name, value ->> 'name' as who from ledger_opening where entry_id = $1 and name like 'attendance%' order by name`, [entry?.id]);
  expect(openings).toEqual([{ name: 'attendance-1', who: 'Participante 1' }, { name: 'attendance-2', who: 'Participante 2' }]);
});

test('a meeting with nobody on its list is not locked; one that somebody spoke about is not taken out', async () => {
  const empty = await entered({ attendance: [] });
  expect((await lock(secretariat, empty.id)).data.lockMeeting.code).toBe('api.meetings.nobodyThere');
  await add(ford, { meetingId: empty.id, type: 'need', level: 'overall', textEn: 'We need a date.', restriction: 'own' });
  expect((await takeOut(secretariat, empty.id)).data.removeMeeting.code).toBe('api.meetings.hasStatements');
});

test('what is wrong with a meeting is told field by field', async () => {
  const input = await steering(secretariat, { titleEs: ' ', heldWritten: 'one fine day', timeZone: 'Mexico City' });
  const { errors } = await enter(secretariat, { ...input, attendance: [{ ...input.attendance[0], name: '' }] });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['attendance.0.name', 'heldWritten', 'timeZone', 'titleEs']);
  const stranger = await enter(secretariat, { ...input, titleEs: 'Reunión', heldWritten: '2017', timeZone: null, attendance: [{ ...input.attendance[0], partnerId: '01900000-0000-7000-8000-000000000000' }] });
  expect(stranger.errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['attendance.0.partnerId']);
});

test('meetings are listed by their day, the latest first, page by page without gap or repetition', async () => {
  const all = await secretariat.run<{ meetings: { nodes: { shortId: string; held: { from: string } }[]; total: number } }>('{ meetings(first: 100) { nodes { shortId held { from } } total } }');
  const { nodes, total } = all.data.meetings;
  expect(nodes.map(({ held }) => held.from)).toEqual(nodes.map(({ held }) => held.from).toSorted().toReversed());
  expect(nodes).toHaveLength(total);
  const seen: string[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const { data }: { data: { meetings: { nodes: { shortId: string }[]; next: string | null } } } = await secretariat.run('query($after: String) { meetings(first: 2, after: $after) { nodes { shortId } next } }', { after });
    seen.push(...data.meetings.nodes.map(({ shortId }) => shortId));
    after = data.meetings.next;
  }
  expect(seen).toEqual(nodes.map(({ shortId }) => shortId));
});
