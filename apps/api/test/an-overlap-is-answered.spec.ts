import { board } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

interface Seen {
  id: string;
  shortId: string | null;
  state: string;
  returned: { key: string; values: Record<string, string> }[];
  mine: boolean;
  snoozedUntil: string | null;
  answers: { id: string; answer: string; reason: string; says: { key: string; values: Record<string, unknown> } | null; by: string; undone: boolean; together: number }[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
  left: { id: string; vehicle: string };
  right: { id: string; vehicle: string };
  concerned: { id: string; name: string }[];
  speakers: { id: string; name: string }[];
  moveTargets: { id: string; name: string }[];
  meetings: { shortId: string }[];
  decisions: { shortId: string }[];
  otherGrants: { total: number; nodes: { id: string }[] };
}

const OVERLAP = `id shortId state returned mine snoozedUntil viewerCan { action allowed reason } left { id vehicle } right { id vehicle }
  answers { id answer reason says by undone together }`;
const LOOK = `query ($id: String!) { overlap(id: $id) { ${OVERLAP} concerned { id name } speakers { id name } moveTargets { id name } meetings { shortId } decisions { shortId }
  otherGrants { total nodes { id } } } }`;
const REFUSED = '... on Refused { code message path }';
const ANSWER = `mutation ($ids: [UUID!]!, $answer: String!, $reason: String!, $form: OverlapAnswerForm) {
  answerOverlaps(ids: $ids, answer: $answer, reason: $reason, form: $form) { ... on OverlapsAnswered { count undoBy overlaps { id state } } ${REFUSED} } }`;
const UNDO = `mutation ($id: UUID!) { undoOverlapAnswer(id: $id) { ... on OverlapsAnswered { count overlaps { id state } } ${REFUSED} } }`;
const INBOX = '{ overlapInbox { total more nodes { id shortId } } }';

interface Answered {
  count?: number;
  undoBy?: string;
  overlaps?: { id: string; state: string }[];
  code?: string;
  path?: string[];
}

let api: Api;
let officer: Asker;
let shared: { id: string; shortId: string | null };

beforeAll(async () => {
  api = await startApi();
  officer = await api.as('Ford-Mexico · program officer');
  const found = (await board(officer)).nodes.find(({ shortId, between }) => shortId !== null && between === 'pool-partner');
  if (!found) throw new Error('the sample has no shared overlap of pool and partner');
  shared = found;
});
afterAll(() => api.close());

interface Given {
  answer: string;
  reason?: string;
  form?: object;
}

const answer = async ({ reason = 'Because.', ...given }: Given, { who = officer, ids = [shared.id] } = {}) => {
  const { data, errors } = await who.run<{ answerOverlaps: Answered }>(ANSWER, { ids, reason, ...given });
  return { ...(data?.answerOverlaps ?? {}), errors };
};
const undo = async (id: string, who = officer) => (await who.run<{ undoOverlapAnswer: Answered }>(UNDO, { id })).data.undoOverlapAnswer;
const look = async (id = shared.id, who = officer) => {
  const { data, text, errors } = await who.run<{ overlap: Seen }>(LOOK, { id });
  if (errors) throw new Error(text);
  return data.overlap;
};
const inbox = async (who: Asker) => (await who.run<{ overlapInbox: { total: number; nodes: { id: string }[] } }>(INBOX)).data.overlapInbox;
const inboxIds = async (who: Asker) => (await inbox(who)).nodes.map(({ id }) => id);

test('it is found by its id and its short id, with the pool\'s grant on the left', async () => {
  expect(await look(shared.id)).toEqual(await look(shared.shortId ?? ''));
  expect(await look()).toMatchObject({ state: 'open', left: { vehicle: 'pooled' }, answers: [], mine: true, returned: [] });
});

test('nothing is reopened that nobody answered; an answer needs a known word, a reason, and what belongs to it', async () => {
  expect(await answer({ answer: 'reopen' })).toMatchObject({ code: 'api.overlaps.nothingToReopen' });
  const issues = async (given: Given) => (await answer(given)).errors?.[0]?.extensions.issues?.map(({ path }) => path);
  expect(await issues({ answer: 'by-design', reason: ' ' })).toEqual(['answer', 'reason']);
  expect(await issues({ answer: 'hold' })).toEqual(['form.until']);
  expect(await issues({ answer: 'explain', form: { because: 'so' } })).toEqual(['form.because']);
});

test('a form names only whom it concerns: the two parties, their people, the two grants', async () => {
  const { concerned, speakers, moveTargets, left } = await look();
  expect(concerned.map(({ name }) => name).sort()).toEqual(['CAMMINA', 'Ford Foundation-Mexico']);
  expect(speakers.map(({ name }) => name)).toEqual(['CAMMINA · secretariat', 'Ford-Mexico · delegate', 'Ford-Mexico · program officer']);
  const other = moveTargets.find(({ id }) => !concerned.some((party) => party.id === id))?.id ?? '';
  const [avina] = await api.sql<{ id: string }>(`select id from person where name = 'Avina · program officer'`);
  const [lead, speaker] = [concerned[0]?.id, speakers[0]?.id];
  expect(await answer({ answer: 'coordinate', form: { leadPartyId: other, speakerId: speaker, oneReport: true } })).toMatchObject({ code: 'api.overlaps.noLead', path: ['form', 'leadPartyId'] });
  expect(await answer({ answer: 'coordinate', form: { leadPartyId: lead, speakerId: avina?.id, oneReport: true } })).toMatchObject({ code: 'api.overlaps.noSpeaker' });
  expect(await answer({ answer: 'move', form: { grantId: lead, toPartyId: other } })).toMatchObject({ code: 'api.overlaps.noGrant' });
  expect(await answer({ answer: 'move', form: { grantId: left.id, toPartyId: left.id } })).toMatchObject({ code: 'api.overlaps.noTarget' });
  expect((await look()).answers).toEqual([]);
});

test('answers are added, the last one holds, and the record keeps each as a commitment', async () => {
  const { concerned, speakers } = await look();
  expect(await answer({ answer: 'explain', reason: 'Two parts of one plan.', form: { because: 'by-design' } })).toMatchObject({ overlaps: [{ state: 'answered' }] });
  expect(await answer({ answer: 'reopen', reason: 'The plan has changed.' })).toMatchObject({ overlaps: [{ state: 'open' }] });
  expect(await answer({ answer: 'coordinate', form: { leadPartyId: concerned[0]?.id, speakerId: speakers[0]?.id, oneReport: true, reportOn: '2017-06-30' } })).toMatchObject({ overlaps: [{ state: 'answered' }] });
  const { answers } = await look();
  expect(answers.map((given) => given.answer)).toEqual(['coordinate', 'reopen', 'explain']);
  expect(answers[0]?.says).toMatchObject({ key: 'api.overlaps.says.coordinate', values: { speaker: speakers[0]?.name, report: { key: 'api.overlaps.report.on', values: { date: '2017-06-30' } } } });
  const entries = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'overlap.settled' and subject = $1`, [shared.id]);
  expect(entries).toHaveLength(3);
  expect(entries.map(({ body }) => body).join()).not.toContain('plan');
  expect((await board(officer, { state: 'answered' })).nodes.map(({ id }) => id)).toEqual([shared.id]);
  expect((await board(officer, { state: 'open' })).nodes.map(({ id }) => id)).not.toContain(shared.id);
});

test('what was answered is undone by one act, and what held before holds again; nothing is undone twice', async () => {
  const before = await look();
  const { undoBy = '' } = await answer({ answer: 'hold', form: { until: '2017-06-30' } });
  expect((await look()).answers[0]).toMatchObject({ answer: 'hold', says: { values: { until: '2017-06-30' } } });
  expect(await undo(undoBy)).toMatchObject({ count: 1, overlaps: [{ state: 'answered' }] });
  expect((await look()).answers.map((given) => [given.answer, given.undone])).toEqual([['undo', false], ['hold', true], ...before.answers.map((given) => [given.answer, false])]);
  expect(await undo(undoBy)).toMatchObject({ code: 'api.overlaps.notTheLast' });
  expect(await undo(before.answers[1]?.id ?? '')).toMatchObject({ code: 'api.overlaps.notTheLast' });
  expect(await undo(shared.id)).toMatchObject({ code: 'api.notFound' });
});

let turns = 0;

/** Changes a grant of the overlap past the screens, and has it looked at again. */
async function change(set: string): Promise<void> {
  const protection = ['open', 'partners'][turns++ % 2];
  const { right } = await look();
  await api.sql(`update "grant" set ${set} where id = $1`, [right.id]);
  await officer.run('mutation ($id: UUID!, $protection: String!) { protectGrant(id: $id, protection: $protection) { ... on Grant { id } ... on Refused { code } } }', { id: right.id, protection });
}

test('an answer holds whatever the evidence says, until an amount moves by a fifth; then it says why it is back, and back again it holds', async () => {
  await change('amount = amount * 1.19');
  expect(await look()).toMatchObject({ state: 'answered', returned: [] });
  await change('amount = amount / 1.19 * 1.5');
  const back = await look();
  expect(back).toMatchObject({ state: 'open', returned: [{ key: 'api.overlaps.returned.amountRose', values: { grant: expect.stringMatching(/^GR-/), to: expect.stringMatching(/ USD$/) } }] });
  expect(await inboxIds(officer)).toContain(shared.id);
  await change('amount = amount / 1.5');
  expect(await look()).toMatchObject({ state: 'answered', returned: [] });
  await change(`places = '{BR}'`);
  expect((await look()).returned.map(({ key }) => key)).toEqual(['api.overlaps.returned.places']);
});

test('what concerns the own party waits in its inbox; laid aside it is gone from that one alone, and returns when the day comes', async () => {
  const secretariat = await api.as('CAMMINA · secretariat');
  const snooze = (until: string | null, who = officer) => who.run<{ snoozeOverlap: { snoozedUntil?: string; code?: string } }>(
    `mutation ($id: UUID!, $until: String) { snoozeOverlap(id: $id, until: $until) { ... on Overlap { snoozedUntil } ${REFUSED} } }`, { id: shared.id, until });
  expect((await snooze('2017-01-01')).errors?.[0]?.extensions.issues).toMatchObject([{ path: 'until' }]);
  expect((await snooze('2027-01-01', await api.as('Avina · program officer'))).data.snoozeOverlap.code).toBe('api.overlaps.notConcerned');
  expect((await snooze('2027-01-01')).data.snoozeOverlap.snoozedUntil).toBe('2027-01-01');
  expect([(await inboxIds(officer)).includes(shared.id), (await inboxIds(secretariat)).includes(shared.id)]).toEqual([false, true]);
  expect((await look(shared.id, secretariat)).snoozedUntil).toBeNull();
  await api.sql(`update overlap_handling set snoozed_until = '2017-01-02'`);
  expect((await look()).returned.map(({ key }) => key)).toContain('api.overlaps.returned.date');
  expect(await inboxIds(officer)).toContain(shared.id);
  expect((await snooze(null)).data.snoozeOverlap.snoozedUntil).toBeNull();
  expect((await look()).returned.map(({ key }) => key)).not.toContain('api.overlaps.returned.date');
});

test('officers first: directors see and answer it after fourteen days, or once their officers show it to them', async () => {
  const delegate = await api.as('Ford-Mexico · delegate');
  const poolSide = await api.as('CAMMINA · secretariat');
  await api.sql('update overlap set open_since = now() - make_interval(secs => 0) + (select make_interval(secs => clock_offset_seconds) from collaborative limit 1)');
  const hold = { answer: 'hold', form: { until: '2027-06-30' } };
  expect((await look(shared.id, delegate)).viewerCan).toMatchObject([{ action: 'overlaps.answer', allowed: false, reason: { key: 'api.overlaps.officersFirst' } }, { action: 'overlaps.handle', allowed: false }]);
  expect(await answer(hold, { who: delegate })).toMatchObject({ code: 'api.overlaps.officersFirst' });
  expect(await inboxIds(delegate)).toEqual([]);
  const show = (who: Asker) => who.run<{ showOverlapToDirectors: { id?: string; code?: string } }>(`mutation ($id: UUID!) { showOverlapToDirectors(id: $id) { ... on Overlap { id } ${REFUSED} } }`, { id: shared.id });
  expect((await show(poolSide)).data.showOverlapToDirectors.id).toBe(shared.id);
  expect(await inboxIds(delegate)).toEqual([]);
  expect((await show(officer)).data.showOverlapToDirectors.id).toBe(shared.id);
  expect((await show(officer)).data.showOverlapToDirectors.code).toBe('api.overlaps.shownAlready');
  expect(await inboxIds(delegate)).toEqual([shared.id]);
  await api.sql(`update overlap set open_since = open_since - interval '14 days'`);
  expect(new Set(await inboxIds(delegate))).toEqual(new Set(await inboxIds(officer)));
  expect(await inboxIds(await api.as('Avina · delegate'))).not.toContain(shared.id);
  const { undoBy = '' } = await answer(hold, { who: delegate });
  expect(await undo(undoBy, delegate)).toMatchObject({ count: 1 });
});

test('several like one are answered in one act, all or none, and undone as one; nobody is told of those that are hidden', async () => {
  const osf = await api.as('OSF · IMI program officer');
  const [own] = await api.sql<{ party_id: string }>(`select party_id from person where name = 'Ford-Mexico · program officer'`);
  const ids = (await board(officer, { state: 'open', mine: true })).nodes.map(({ id }) => id);
  const hidden = await api.sql<{ id: string }>('select id from overlap where only_for_id = $1 and gone_at is null', [own?.party_id]);
  expect([ids.length > 1, hidden.length > 0]).toEqual([true, true]);
  expect(await answer({ answer: 'adjust', form: { grantId: shared.id, what: 'amount' } }, { ids })).toMatchObject({ code: 'api.overlaps.oneByOne' });
  expect(await answer({ answer: 'not-the-same' }, { ids: [...ids, '01900000-0000-7000-8000-000000000000'] })).toMatchObject({ code: 'api.notFound' });
  expect(await answer({ answer: 'not-the-same' }, { ids, who: osf })).toMatchObject({ code: 'api.notFound' });
  const { count, undoBy = '' } = await answer({ answer: 'explain', form: { because: 'relay' } }, { ids });
  expect(count).toBe(ids.length);
  const seen = ids.find((id) => !hidden.some((row) => row.id === id)) ?? '';
  expect((await look(seen)).answers[0]?.together).toBe(ids.length);
  expect((await look(seen, osf)).answers[0]?.together).toBe(ids.length - hidden.filter(({ id }) => ids.includes(id)).length);
  const { data } = await osf.run<{ activity: { nodes: { sentence: { key: string; values: { count: number } } }[] } }>('{ activity(first: 5) { nodes { sentence } } }');
  expect(data.activity.nodes.filter(({ sentence }) => /overlaps?Answered/.test(sentence.key)).map(({ sentence }) => sentence.values.count)[0]).toBe(ids.length - hidden.filter(({ id }) => ids.includes(id)).length);
  expect(await answer({ answer: 'explain', form: { because: 'relay' } }, { ids })).toMatchObject({ code: 'api.overlaps.answeredMeanwhile' });
  expect(await undo(undoBy)).toMatchObject({ count: ids.length });
  expect((await board(officer, { state: 'open', mine: true })).nodes.map(({ id }) => id)).toEqual(ids);
});

test('what is like an overlap is open and there for the viewer, itself among it; of a hidden one nobody learns anything', async () => {
  const alike = async (who: Asker, id: string, pattern: string) => (await who.run<{ overlapsAlike: { more: boolean; nodes: { id: string }[] } }>(
    'query ($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id } } }', { id, pattern })).data.overlapsAlike;
  for (const pattern of ['deciders', 'grantee', 'programme']) expect((await alike(officer, shared.id, pattern)).nodes.map(({ id }) => id)).toContain(shared.id);
  const [own] = await api.sql<{ id: string }>(`select o.id from overlap o join person p on p.party_id = o.only_for_id where p.name = 'Ford-Mexico · program officer' and o.gone_at is null limit 1`);
  expect((await alike(await api.as('OSF · IMI program officer'), own?.id ?? '', 'grantee'))).toEqual({ more: false, nodes: [] });
});

test('it is taken to a meeting that is not locked, and what was answered is closed by a decision', async () => {
  const secretariat = await api.as('CAMMINA · secretariat');
  const input = { kind: 'steering', titleEn: 'Steering', titleEs: 'Comité', heldWritten: '3 April 2017', attendance: [] };
  const { data: { enterMeeting: meeting } } = await secretariat.run<{ enterMeeting: { id: string; shortId: string } }>(`mutation ($input: MeetingInput!) { enterMeeting(input: $input) { ... on Meeting { id shortId } ${REFUSED} } }`, { input });
  const take = (act: string, overlapId = shared.id) => officer.run<Record<string, { overlaps?: { id: string }[]; code?: string }>>(
    `mutation ($overlapId: UUID!, $meetingId: UUID!) { ${act}(overlapId: $overlapId, meetingId: $meetingId) { ... on Meeting { overlaps { id } } ${REFUSED} } }`, { overlapId, meetingId: meeting.id });
  for (let twice = 0; twice < 2; twice++) expect((await take('takeOverlapToMeeting')).data['takeOverlapToMeeting']?.overlaps?.map(({ id }) => id)).toEqual([shared.id]);
  expect((await look()).meetings).toEqual([{ shortId: meeting.shortId }]);
  const [hidden] = await api.sql<{ id: string }>(`select o.id from overlap o join person p on p.party_id = o.only_for_id where p.name = 'Ford-Mexico · program officer' and o.gone_at is null limit 1`);
  expect((await take('takeOverlapToMeeting', hidden?.id)).data['takeOverlapToMeeting']?.code).toBe('api.overlaps.shareFirst');

  const past = { title: 'Who funds what', text: 'Each partner names its role.', language: 'en', decided: '2016', effect: 'advice', source: 'Minutes' };
  const { data: { enterPastDecision: decision } } = await secretariat.run<{ enterPastDecision: { id: string; shortId: string } }>(
    `mutation ($input: EnterPastDecisionInput!) { enterPastDecision(input: $input) { ... on Decision { id shortId } ${REFUSED} } }`, { input: past });
  const close = async (who = secretariat) => (await who.run<{ closeOverlapByDecision: { shortId?: string; overlaps?: { id: string }[]; code?: string } }>(
    `mutation ($overlapId: UUID!, $decisionId: UUID!) { closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) { ... on Decision { shortId overlaps { id } } ${REFUSED} } }`,
    { overlapId: shared.id, decisionId: decision.id })).data.closeOverlapByDecision;
  expect((await close(officer)).code).toBe('access.role');
  expect((await close()).code).toBe('api.overlaps.answerFirst');
  await answer({ answer: 'explain', form: { because: 'by-design' } });
  expect(await close()).toEqual({ shortId: decision.shortId, overlaps: [{ id: shared.id }] });
  expect((await close()).code).toBe('api.overlaps.closedAlready');
  expect((await look()).decisions).toEqual([{ shortId: decision.shortId }]);
  expect((await take('takeOverlapOffMeeting')).data['takeOverlapOffMeeting']?.overlaps).toEqual([]);
});

test('answers given before there were forms are told as they would be given now', async () => {
  await api.sql(`insert into overlap_answer (collaborative_id, id, overlap_id, answer, reason, answered_by_id, answered_at, evidence_hash)
    select collaborative_id, gen_random_uuid(), overlap_id, 'by-design', 'Long ago.', answered_by_id, answered_at - interval '1 year', evidence_hash from overlap_answer where overlap_id = $1 limit 1`, [shared.id]);
  expect((await look()).answers.at(-1)).toMatchObject({ answer: 'explain', reason: 'Long ago.', says: { values: { because: { key: 'api.overlaps.because.by-design' } } } });
});

test('the board pages from the most important on, each overlap once', async () => {
  const whole = (await board(officer)).nodes.map(({ id }) => id);
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const page: { data: { overlaps: { nodes: { id: string }[]; next: string | null; total: number } } } = await officer.run(
      'query ($after: String) { overlaps(first: 1, after: $after) { total next nodes { id } } }', { after });
    expect(page.data.overlaps.total).toBe(whole.length);
    paged.push(...page.data.overlaps.nodes.map(({ id }) => id));
    after = page.data.overlaps.next;
    if (after === null) break;
  }
  expect(paged).toEqual(whole);
});

test('the board is narrowed to whom it concerns, and to what can still be changed', async () => {
  const all = (await board(officer)).nodes;
  const { concerned } = await look();
  const ford = concerned.find(({ name }) => name.startsWith('Ford'))?.id ?? '';
  expect((await board(officer, { partyId: ford })).nodes).toEqual((await board(officer, { mine: true })).nodes);
  expect((await board(officer, { mine: true })).total).toBeLessThan(all.length);
  const changeable = new Set((await board(officer, { changeable: true })).nodes.map(({ id }) => id));
  const rows = await api.sql<{ id: string; changeable: boolean }>(`select o.id, exists (select from "grant" g where g.id in (o.left_id, o.right_id) and g.stage <> 'closed') as changeable from overlap o`);
  expect(all.map(({ id }) => [id, changeable.has(id)])).toEqual(all.map(({ id }) => [id, rows.find((row) => row.id === id)?.changeable]));
});
