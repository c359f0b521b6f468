import { startApi, type Api, type Asker } from './harness.ts';
import { startVoting, type Refusable, type Voting } from './vote.ts';

interface Reading { answer: string; reason: string; language: string }
interface Line { optionId: string; by: string; partner: { letter: string } | null; mine: boolean; first: Reading | null; after: Reading | null; move: string | null }
interface FirstReading { round: number | null; endsOn: string | null; lines: Line[]; viewerCan: { allowed: boolean } }
interface Unrecorded { poll: { id: string; question: string; mine: number | null; counts: number[] | null } | null; took: { kind: string; heldOn: string }[] }

const READING = 'round endsOn lines { optionId by partner { letter } mine first { answer reason language } after { answer reason language } move } viewerCan { allowed }';
const UNRECORDED = 'poll { id question choices mine counts } took { kind heldOn }';

/** All that anybody is shown of a deliberation, and of what happens. */
const EVERYTHING = `{ deliberation(id: "DEL-1") { firstReading { ${READING} } unrecorded { ${UNRECORDED} } phases { kind state } options { id } comparison { option { id } positions { id } } }
  activity(first: 100) { nodes { id kind sentence subjectId } } recordStatus { entries waiting } }`;

let api: Api;
let voting: Voting;
let all: Asker[];

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
  all = [voting.secretariat, await api.as('OSF · IMI program officer'), voting.delegates.osf, voting.delegates.ford, voting.delegates.avina];
});
afterAll(() => api?.close());

const everything = (but?: Asker) => Promise.all(all.filter((who) => who !== but).map(async (who) => (await who.run(EVERYTHING)).text));
const reading = async (who: Asker) => (await who.run<{ deliberation: { firstReading: FirstReading } }>(`{ deliberation(id: "DEL-1") { firstReading { ${READING} } } }`)).data.deliberation.firstReading;
const answer = async (who: Asker, round: number, readings: { optionId: string | undefined; answer: string; reason: string }[]) => (await who.run<{ writeReading: Refusable<FirstReading> }>(
  `mutation($input: WriteReadingInput!) { writeReading(input: $input) { ... on FirstReading { ${READING} } ... on Refused { code message path } } }`, { input: { deliberationId: voting.deliberationId, round, readings } }));
const say = (place: number, answer: string, reason = '') => ({ optionId: voting.options[place], answer, reason });

test('while the first reading runs, an answer is byte for byte absent for everybody else, the own house and the secretariat included', async () => {
  const { osf, ford } = voting.delegates;
  const before = await everything(osf);
  const { data: { writeReading } } = await answer(osf, 1, [say(0, 'against', 'Too early.'), say(1, 'favour')]);
  expect(writeReading).toMatchObject({ round: 1, endsOn: '2017-03-03', viewerCan: { allowed: true } });
  expect(writeReading.lines).toMatchObject([{ mine: true, first: { answer: 'against', reason: 'Too early.' }, after: null }, { mine: true, first: { answer: 'favour' } }]);
  await answer(osf, 1, [say(0, 'accept', 'On second thought.')]);
  expect((await reading(osf)).lines.map(({ first }) => first?.answer)).toEqual(['accept', 'favour']);
  expect(await everything(osf)).toEqual(before);
  await answer(ford, 1, [say(0, 'favour', 'It opens the pool.')]);
  expect((await reading(ford)).lines).toHaveLength(1);
});

test('only a delegate reads, an option once, and nothing that is not on the list', async () => {
  expect((await answer(voting.secretariat, 1, [say(0, 'favour')])).data.writeReading.code).toBe('access.role');
  expect((await answer(voting.delegates.osf, 1, [say(0, 'favour'), say(0, 'against')])).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect((await answer(voting.delegates.osf, 1, [say(0, 'perhaps')])).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect((await answer(voting.delegates.osf, 1, [{ optionId: voting.deliberationId, answer: 'favour', reason: '' }])).data.writeReading).toMatchObject({ code: 'api.readings.optionUnknown', path: ['readings'] });
  expect((await answer(voting.delegates.osf, 2, [say(0, 'favour')])).data.writeReading.code).toBe('api.readings.shownMeanwhile');
});

test('closing the phase and answering at once: an answer is in before all is shown, or is refused', async () => {
  const [phase] = await api.sql<{ id: string }>(`select id from phase where kind = 'reading'`);
  const [closed, late] = await Promise.all([
    voting.secretariat.run<{ closePhase: Refusable<object> }>('mutation($id: UUID!) { closePhase(id: $id) { ... on PhasePlan { phases { kind } } ... on Refused { code } } }', { id: phase?.id }),
    answer(voting.delegates.avina, 1, [say(0, 'accept')]),
  ]);
  expect(closed.data.closePhase.code).toBeUndefined();
  const [{ at: closedAt = null } = {}] = await api.sql<{ at: Date }>(`select closed_at as at from phase where kind = 'reading'`);
  const written = await api.sql<{ at: Date }>(`select r.written_at as at from reading r join person p on p.id = r.person_id where p.name = 'Avina · delegate' and r.round = 1`);
  if (late.data.writeReading.code) expect([late.data.writeReading.code, written]).toEqual(['api.readings.shownMeanwhile', []]);
  else expect(written.every(({ at }) => closedAt !== null && at <= closedAt)).toBe(true);
});

test('once it is over everybody reads the same answers, no plan hides them again, and the first ones are fixed', async () => {
  const seen = await Promise.all(all.map(async (who) => (await reading(who)).lines.filter(({ by }) => !by.startsWith('Avina')).map(({ mine: _, ...line }) => line)));
  for (const lines of seen) expect(lines).toEqual(seen[0]);
  expect(seen[0]?.map(({ partner, first }) => [partner?.letter, first?.answer])).toEqual([['O', 'accept'], ['F', 'favour'], ['O', 'favour']]);
  expect((await answer(voting.delegates.osf, 1, [say(0, 'favour')])).data.writeReading.code).toBe('api.readings.shownMeanwhile');
  const { data } = await voting.secretariat.run<{ planPhases: Refusable<object> }>(
    'mutation($input: PlanPhasesInput!) { planPhases(input: $input) { ... on PhasePlan { phases { kind } } ... on Refused { code } } }',
    { input: { deliberationId: voting.deliberationId, phases: [{ kind: 'reading', beginsOn: '2017-01-16', endsOn: '2017-12-31' }] } });
  expect(data.planPhases.code).toBe('api.phases.readingOver');
});

test('what moved after stands beside what was said first', async () => {
  await answer(voting.delegates.osf, 2, [say(0, 'favour', 'The others are right.')]);
  await answer(voting.delegates.ford, 2, [say(0, 'favour')]);
  const lines = (await reading(voting.secretariat)).lines.filter(({ optionId, by }) => optionId === voting.options[0] && !by.startsWith('Avina'));
  expect(lines.map(({ first, after, move }) => [first?.answer, after?.answer, move])).toEqual([['accept', 'favour', 'up'], ['favour', 'favour', 'same']]);
});

const poll = async (who: Asker, document: string, variables: object) => Object.values((await who.run<Record<string, Refusable<Unrecorded>>>(document, variables as Record<string, unknown>)).data)[0]!;
const ofPoll = (name: string, args = '$id: UUID!', given = 'id: $id') => `mutation(${args}) { ${name}(${given}) { ... on Unrecorded { ${UNRECORDED} } ... on Refused { code message path } } }`;
const choose = (who: Asker, id: string | undefined, choice: number) => poll(who, ofPoll('answerStrawPoll', '$id: UUID!, $choice: Int!', 'id: $id, choice: $choice'), { id, choice });

test('a straw poll: answers are seen by nobody, counts once the secretariat shows them and there are three, and nothing is left but that it took place', async () => {
  const opened = await poll(voting.secretariat, ofPoll('openStrawPoll', '$input: OpenStrawPollInput!', 'input: $input'), { input: { deliberationId: voting.deliberationId, question: 'Shall we go on?', choices: ['yes', 'no'] } });
  const id = opened.poll?.id;
  const { osf, ford, avina } = voting.delegates;
  expect((await poll(osf, ofPoll('showStrawPoll'), { id })).code).toBe('access.role');
  const before = await everything(osf);
  expect((await choose(osf, id, 1)).poll).toMatchObject({ mine: 1, counts: null });
  expect((await choose(osf, id, 0)).poll?.mine).toBe(0);
  expect((await choose(osf, id, 2)).code).toBe('api.unrecorded.noChoice');
  expect(await everything(osf)).toEqual(before);
  await choose(ford, id, 0);
  expect((await poll(voting.secretariat, ofPoll('showStrawPoll'), { id })).code).toBe('api.unrecorded.tooFew');
  await choose(avina, id, 1);
  expect((await poll(voting.secretariat, ofPoll('showStrawPoll'), { id })).poll?.counts).toEqual([2, 1]);
  expect((await choose(ford, id, 1)).code).toBe('api.unrecorded.shownAlready');
  const activity = (await api.sql('select 1 from activity')).length;
  expect(await poll(voting.secretariat, ofPoll('clearStrawPoll'), { id })).toEqual({ poll: null, took: [{ kind: 'straw-poll', heldOn: '2017-02-06' }] });
  await poll(voting.secretariat, ofPoll('noteOffTheRecord', '$id: UUID!', 'deliberationId: $id'), { id: voting.deliberationId });
  expect((await reading(osf)).round).toBe(2);
  expect((await api.sql('select 1 from activity')).length).toBe(activity);
  expect(await api.sql('select 1 from straw_poll union all select 1 from straw_answer')).toEqual([]);
  expect(await api.sql('select kind, held_on::text from unrecorded order by kind')).toEqual([{ kind: 'off-the-record', held_on: '2017-02-06' }, { kind: 'straw-poll', held_on: '2017-02-06' }]);
  expect(await api.sql(`select 1 from ledger_entry where body like '%Shall we go on%'`)).toEqual([]);
  expect(await api.sql(`select relname from pg_class where relname in ('straw_poll', 'straw_answer') and relpersistence = 'u' order by 1`)).toEqual([{ relname: 'straw_answer' }, { relname: 'straw_poll' }]);
});
