import { verifyMinuteBook } from '@acuerdo/record';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { itemsOf, mark, move, onAgenda, plan, type HeldSeen, type ItemSeen } from './agenda.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { act, add, lock, meetingSeen, statementsOf, steering } from './meeting.ts';
import { findingsOf } from './pdf-findings.ts';
import { minutesOf, onMinutes, type MinutesSeen } from './minutes.ts';
import { cast, close, draft, draftOf, open, ranking, record, startVoting, type Voting } from './vote.ts';

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

test('the papers of a meeting are one tagged PDF: the agenda first, then what each paper says', async () => {
  const { text: printed, faults, language } = await findingsOf(Buffer.from(await (await ford.fetch(`/record/meeting-pack?meeting=${meeting.shortId}&language=es`)).arrayBuffer()));
  expect([faults, language]).toEqual([[], 'es']);
  const places = ['Informe de la secretaría', 'report.txt', 'Nota de presupuesto', 'Sin documentos', 'Forma después de 2017', 'Two grants began.', 'Las socias eligen.'].map((said) => printed.indexOf(said));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
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

describe('its minutes', () => {
  let minutes: MinutesSeen;
  const text = (more: Partial<MinutesSeen['text']> = {}) => ({ textEn: minutes.text.en, textEs: minutes.text.es, ...Object.fromEntries(Object.entries(more).map(([language, said]) => [`text${language === 'en' ? 'En' : 'Es'}`, said])) });
  const approve = async (asker: Asker, version = minutes.version) => onMinutes(asker, 'approveMinutes', { id: minutes.id, version });

  test('are made from the record, in both languages, with what was voted, decided and agreed under each item', async () => {
    const [form] = await itemsOf(secretariat, meeting.shortId);
    const [paper] = form!.papers;
    await open(secretariat, paper!.targetId, '2017-03-02T23:00:00Z');
    for (const delegate of Object.values(voting.delegates)) await cast(delegate, { motionId: paper!.targetId, choice: ranking(voting.options[0]) });
    await close(secretariat, paper!.targetId);
    await record(secretariat, paper!.targetId);
    await onAgenda(secretariat, 'attachPaper', { input: { itemId: form!.id, reference: 'ST-5' } });
    const { data: { overlap } } = await secretariat.run<{ overlap: { id: string } }>('{ overlap(id: "OV-1") { id } }');
    await secretariat.run('mutation($id: UUID!, $meetingId: UUID!) { takeOverlapToMeeting(overlapId: $id, meetingId: $meetingId) { __typename } }', { id: overlap.id, meetingId: meeting.id });
    await add(ford, { meetingId: meeting.id, type: 'need', level: 'overall', textEs: 'Necesitamos una fecha.', restriction: 'open' });
    await add(ford, { meetingId: meeting.id, type: 'risk', level: 'overall', textEn: 'Our board doubts it.', restriction: 'own' });
    minutes = await onMinutes(secretariat, 'draftMinutes', { meetingId: meeting.id });
    expect(minutes.text.en.split('\n')).toEqual([
      'Meeting of the partners, March 2, 2017, at 15:00 (America/Mexico_City).', 'Place: Oaxaca.',
      '2 participants: 1 in person, 1 remotely.^[In person: Participante 1 (Delegate). Remotely: Participante 2 (Delegate).]', 'Moderated by Participante 1.',
      'Partners represented: OSF and Ford-Mexico.', 'Partners not represented: Avina.',
      '## Agenda', '### 1. Form after 2017', 'Se habló de la forma.',
      expect.stringMatching(/^- MOT-\d+, Form after 2017: 3 of 3 voted, 0 of them without a preference. .* is chosen, in place of .*\.$/),
      expect.stringMatching(/^- DEC-1, .*: an instruction to the host\.$/), expect.stringMatching(/^- ST-5, /),
      '### 2. Report of the secretariat', 'Brought by Secretariat.', 'It was not talked about.', '### 3. Budget note', 'Pulled from the consent agenda by Avina.', 'Overlaps that were taken to this meeting: OV-1.',
      '## What was said', '### As a whole', 'Necesitamos una fecha. (Ford Foundation-Mexico)',
    ]);
    expect(minutes.text.es).toContain('### 1. Forma después de 2017\nAnotado en inglés: Se habló de la forma.');
  });

  test('have only what all partners may read; how much was left out is told to whom it belongs, and to nobody else', async () => {
    expect(JSON.stringify(minutes)).not.toContain('doubts');
    expect(await Promise.all([secretariat, ford, avina].map(async (asker) => (await minutesOf(asker, meeting.shortId))?.leftOut))).toEqual([0, 1, 0]);
  });

  test('wait for no approval before they circulate, and are written further by the secretariat alone', async () => {
    expect((await approve(ford)).code).toBe('api.minutes.notCirculated');
    expect((await onMinutes(ford, 'writeMinutes', { input: { id: minutes.id, version: 1, ...text({ en: 'All agreed with Ford.' }) } })).code).toBe('access.role');
    minutes = await onMinutes(secretariat, 'circulateMinutes', { id: minutes.id });
    expect(minutes).toMatchObject({ state: 'circulated', awaited: [{ letter: 'O' }, { letter: 'F' }, { letter: 'A' }] });
  });

  test('a correction stays visible with its answer; who asked for it approves once it is answered', async () => {
    await onMinutes(avina, 'askCorrection', { input: { id: minutes.id, version: 1, place: '3. Budget note', words: 'We only asked for the figures.' } });
    expect((await approve(avina)).code).toBe('api.minutes.correctionOpen');
    expect((await approve(ford)).approvals).toMatchObject([{ partner: { letter: 'F' }, version: 1, stands: true, receipt: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const written = await onMinutes(secretariat, 'writeMinutes', { input: { id: minutes.id, version: 1, ...text({ en: `${minutes.text.en}\nAvina asked for the figures.`, es: `${minutes.text.es}\nAvina pidió las cifras.` }) } });
    expect(written).toMatchObject({ version: 2, approvals: [{ version: 1, stands: false }], awaited: [{ letter: 'O' }, { letter: 'F' }, { letter: 'A' }] });
    const [asked] = written.corrections;
    minutes = await onMinutes(secretariat, 'answerCorrection', { input: { id: asked!.id, taken: true, words: 'Written at the end.' } });
    expect(minutes.corrections).toMatchObject([{ number: 1, place: '3. Budget note', words: 'We only asked for the figures.', answer: { taken: true, words: 'Written at the end.' } }]);
    expect((await onMinutes(secretariat, 'answerCorrection', { input: { id: asked!.id, taken: false, words: 'No.' } })).code).toBe('api.minutes.answeredAlready');
  });

  test('nobody approves, or writes on, a text that they have not read', async () => {
    expect((await approve(ford, 1)).code).toBe('api.minutes.writtenMeanwhile');
    expect((await onMinutes(secretariat, 'writeMinutes', { input: { id: minutes.id, version: 1, ...text({ en: 'x' }) } })).code).toBe('api.minutes.writtenMeanwhile');
    const { data } = await ford.run<{ minutesText: { text: { en: string }; hash: string } }>('query($id: UUID!) { minutesText(id: $id, version: 1) { text { en } hash } }', { id: minutes.id });
    expect(data.minutesText.text.en).not.toContain('figures');
    expect(data.minutesText.hash).not.toBe(minutes.hash);
  });

  test('leave the house as tagged PDF, DOCX and Markdown in either language, and say at the foot which text it is', async () => {
    const file = async (format: string, language: string) => Buffer.from(await (await ford.fetch(`/record/minutes?meeting=${meeting.shortId}&language=${language}&format=${format}`)).arrayBuffer());
    for (const [language, said] of [['en', 'Avina asked for the figures.'], ['es', 'Avina pidió las cifras.']] as const) {
      const { text: printed, faults, ...found } = await findingsOf(await file('pdf', language));
      expect([found.language, found.title, faults]).toEqual([language, language === 'en' ? 'Meeting of the partners' : 'Reunión de los socios', []]);
      expect(printed).toContain(said);
      expect(printed).toContain(minutes.hash);
      expect((await file('md', language)).toString()).toContain(said);
    }
    expect((await ford.fetch(`/record/minutes?meeting=${meeting.shortId}&language=fr&format=pdf`)).status).toBe(404);
    expect((await api.with(null).fetch(`/record/minutes?meeting=${meeting.shortId}&language=en&format=pdf`)).status).toBe(401);
  });

  test('come back as DOCX: what was written otherwise is proposed, and changes nothing by itself', async () => {
    const sent = Buffer.from(await (await avina.fetch(`/record/minutes?meeting=${meeting.shortId}&language=es&format=docx`)).arrayBuffer());
    const compare = async (name: string, bytes: Uint8Array) => {
      const fileId = await api.upload(secretariat, name, bytes);
      const { data } = await secretariat.run<{ compareReturnedMinutes: { changes: object[]; code?: string } }>(
        'mutation($input: ReturnedMinutesInput!) { compareReturnedMinutes(input: $input) { ... on ReturnedMinutes { changes { at removed added } } ... on Refused { code message path } } }',
        { input: { id: minutes.id, version: 2, language: 'es', fileId } });
      return data.compareReturnedMinutes;
    };
    expect((await compare('same.docx', sent)).changes).toEqual([]);
    const parts = unzipSync(sent);
    const edited = strFromU8(parts['word/document.xml']!).replace('Avina pidió las cifras.', 'Avina pidió las cifras de 2016.').replace('Reunión de los socios', 'Otro título');
    const at = minutes.text.es.split('\n').indexOf('Avina pidió las cifras.');
    expect((await compare('edited.docx', zipSync({ ...parts, 'word/document.xml': strToU8(edited) }))).changes).toEqual([
      { at, removed: ['Avina pidió las cifras.'], added: ['Avina pidió las cifras de 2016.'] },
    ]);
    expect((await compare('photo.docx', Buffer.from('not a document'))).code).toBe('api.minutes.notDocx');
    expect((await minutesOf(secretariat, meeting.shortId))?.version).toBe(2);
  });

  test('are locked when every partner has approved this very text: numbered, with the list of who was there, for good', async () => {
    await approve(ford);
    await approve(avina);
    expect((await onMinutes(secretariat, 'lockMinutes', { id: minutes.id })).code).toBe('api.minutes.awaited');
    await approve(await api.as('OSF · delegate'));
    minutes = await onMinutes(secretariat, 'lockMinutes', { id: minutes.id });
    expect(minutes).toMatchObject({ state: 'locked', shortId: 'ACT-1', receipt: expect.stringMatching(/^[0-9a-f]{64}$/), awaited: [] });
    expect((await onMinutes(secretariat, 'writeMinutes', { input: { id: minutes.id, version: 2, ...text({ en: 'x' }) } })).code).toBe('api.minutes.locked');
    expect((await onAgenda(secretariat, 'noteAgendaItem', noted(2, 'Afterwards'))).code).toBe('api.meetings.locked');
    for (const statement of ['update minutes set version = 1', 'delete from minutes', 'update minutes_text set text_en = \'x\'', 'delete from minutes_approval', 'update minutes_correction set words = \'x\'',
      'insert into minutes_text select (jsonb_populate_record(null::minutes_text, to_jsonb(t) || jsonb_build_object(\'id\', gen_random_uuid(), \'version\', 9))).* from minutes_text t']) {
      await expect(api.sql(statement)).rejects.toThrow();
    }
  });

  test('stand in the minute book: three signatures of one hash, and the text that they signed', async () => {
    const book = new Uint8Array(await (await ford.fetch('/record/minute-book')).arrayBuffer());
    const verdict = await verifyMinuteBook(book);
    expect(verdict).toMatchObject({ valid: true, checks: expect.arrayContaining([{ ok: true, message: { key: 'record.check.minutes', values: { count: 1 } } }]) });
    const { entries } = JSON.parse(new TextDecoder().decode(book)) as { entries: { id: string; kind: string; facts: { textHash: string; approvals: string[]; version: number } }[] };
    const locked = entries.find(({ kind }) => kind === 'minutes.locked');
    expect(locked?.facts).toMatchObject({ version: 2, textHash: minutes.hash });
    expect(entries.filter(({ id }) => locked?.facts.approvals.includes(id)).map(({ facts }) => facts.textHash)).toEqual(Array(3).fill(minutes.hash));
  });
});

test('the founding review is minuted in both languages: participants in a footnote, levels, attributed statements, quotes as written, questions, vague deadlines', async () => {
  const osf = await api.as('OSF · IMI program officer');
  const before = await onMinutes(secretariat, 'draftMinutes', { meetingId: (await meetingSeen(secretariat)).id });
  expect(before.text.en).toMatch(/^Portfolio review, September 8, 2014\.\n.*\n10 participants: 6 in person, 4 remotely\.\^\[In person: Chris Stone \(President, OSF\); .*Leslie Gross-Davis \(Director, US Programs Equality Fund\)\.\]\nModerated by Sandra Dunsmore\.\nPartners represented: OSF\.\nPartners not represented: Ford-Mexico and Avina\./);
  expect(before.text.es).toContain('### Nivel micro: CAMMINA');
  expect(before.text.en).not.toMatch(/Early on, working together|said by Chris Stone/);
  for (const [english, spanish] of [['CAMMINA\'s grant making is difficult to tell apart', 'Es difícil distinguir las donaciones de CAMMINA'], ['Q-12: ', 'Q-12: '], ['ST-5, ', 'ST-5, ']] as const) {
    expect(before.text.en).toContain(english);
    expect(before.text.es).toContain(spanish);
  }
  const restricted = (await statementsOf(osf)).filter(({ standing }) => standing === 'restricted');
  expect((await minutesOf(osf, 'MTG-1'))?.leftOut).toBe(restricted.length);
  await act(osf, 'releaseStatement', restricted.find(({ content }) => content?.text.en?.startsWith('Early on'))!.id);
  const after = await onMinutes(secretariat, 'draftMinutes', { meetingId: (await meetingSeen(secretariat)).id });
  expect(after.text.en).toMatch(/Early on, working together .*said by Pedro Abramovay; released by it\)/);
  expect(after.versions.map(({ version, origin }) => [version, origin])).toEqual([[2, 'record'], [1, 'record']]);
});
