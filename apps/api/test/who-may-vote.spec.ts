import { randomUUID } from 'node:crypto';
import { startApi, type Api } from './harness.ts';
import { cast, close, draft, draftOf, open, openMotion, ranking, record, see, startVoting, type CastAnswer, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});

afterAll(() => api?.close());

const codeOf = ({ data }: CastAnswer) => data.castBallot.code;

interface Opinion {
  readonly what: string;
  readonly change: Record<string, unknown>;
  readonly path: string;
  readonly en: string;
  readonly es: string;
}

test.each<Opinion>([
  { what: 'more than all', change: { threshold: { op: '>=', num: 4, den: 3, base: 'cast' } }, path: 'threshold.num', en: 'threshold.num: 4', es: 'threshold.num: 4' },
  { what: 'above all', change: { threshold: { op: '>', num: 1, den: 1, base: 'cast' } }, path: 'threshold.op', en: 'Use >= for all', es: '>=' },
  { what: 'over nothing', change: { quorum: { op: '>=', num: 1, den: 0, base: 'eligible' } }, path: 'quorum.den', en: '“0” is not a whole number of 1 or more', es: '«0»' },
  { what: 'a negative share', change: { quorum: { op: '>=', num: -1, den: 2, base: 'eligible' } }, path: 'quorum.num', en: '“-1”', es: '«-1»' },
  { what: 'an operator that is none', change: { quorum: { op: '=', num: 1, den: 2, base: 'eligible' } }, path: 'quorum.op', en: '>=', es: '>=' },
  { what: 'a base that is none', change: { threshold: { op: '>', num: 1, den: 2, base: 'everybody' } }, path: 'threshold.base', en: 'yes+no', es: 'yes+no' },
  { what: 'a quorum of another base', change: { quorum: { op: '>=', num: 1, den: 2, base: 'cast' } }, path: 'quorum.base', en: 'eligible', es: 'eligible' },
  { what: 'an empty title', change: { titleEs: ' ' }, path: 'titleEs', en: 'This field is needed', es: 'Este campo es necesario' },
])('a draft that asks for $what is told the field, the value and what would be right, in both languages', async ({ change, path, en, es }) => {
  const spanish = await api.as('CAMMINA · secretariat', 'es');
  const answers = await Promise.all([voting.secretariat, spanish].map((asker) => draft(asker, { ...draftOf(voting), ...change })));
  const issues = answers.map(({ errors }) => errors?.[0]?.extensions.issues?.[0]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
  expect(issues).toEqual([{ path, message: expect.stringContaining(en) }, { path, message: expect.stringContaining(es) }]);
});

test.each<[string, (options: readonly string[]) => string[], string]>([
  ['without the status quo', (options) => options.slice(0, -1), 'Exactly one has to'],
  ['with an option of no deliberation', (options) => [...options, randomUUID()], 'is not an open option'],
  ['with an option twice', (options) => [...options, options[0] ?? ''], 'stands there twice'],
  ['with the status quo alone', (options) => options.slice(-1), 'at least two'],
])('a draft %s is refused by its list of options', async (_, choose, says) => {
  const { errors } = await draft(voting.secretariat, { ...draftOf(voting), optionIds: choose(voting.options) });
  expect(errors?.[0]?.extensions.issues).toEqual([{ path: 'optionIds', message: expect.stringContaining(says) }]);
});

test('a draft can be changed until it opens, and opens once, with a close that is still to come', async () => {
  const { data: { draftMotion: { id } } } = await draft(voting.secretariat, draftOf(voting));
  const change = () => voting.secretariat.run<{ changeMotion: { code?: string; title?: { en: string } } }>(
    'mutation($id: UUID!, $input: DraftMotionInput!) { changeMotion(id: $id, input: $input) { ... on Motion { title { en } } ... on Refused { code } } }',
    { id, input: { ...draftOf(voting), titleEn: 'Another title' } });
  expect((await change()).data.changeMotion.title).toEqual({ en: 'Another title' });
  expect((await open(voting.secretariat, id, '2017-02-01T00:00:00Z')).data.openMotion).toMatchObject({ code: 'api.motions.closesInPast', path: ['closesAt'] });
  const answers = await Promise.all([open(voting.secretariat, id, '2017-12-01T00:00:00Z'), open(voting.secretariat, id, '2017-12-01T00:00:00Z')]);
  expect(answers.map(({ data }) => data.openMotion.state ?? data.openMotion.code).sort()).toEqual(['api.motions.openedAlready', 'open']);
  expect((await change()).data.changeMotion.code).toBe('api.motions.fixed');
});

test('only the secretariat drafts, opens, closes and records, and only delegates cast', async () => {
  const { id } = await openMotion(voting);
  const { osf } = voting.delegates;
  const officer = await api.as('OSF · IMI program officer');
  const choice = { kind: 'abstain' };
  const refusals = [
    (await draft(osf, draftOf(voting))).data.draftMotion.code, (await open(osf, id, '2017-12-01T00:00:00Z')).data.openMotion.code,
    (await close(osf, id)).data.closeMotion.code, (await record(osf, id)).data.recordDecision.code,
    codeOf(await cast(officer, { motionId: id, choice })), codeOf(await cast(voting.secretariat, { motionId: id, choice })),
  ];
  expect(refusals).toEqual(Array.from({ length: 6 }, () => 'access.role'));
});

test('the viewer is told what can be done with a motion, and why not', async () => {
  const { data: { draftMotion: { id } } } = await draft(voting.secretariat, draftOf(voting));
  const abilities = async (asker = voting.secretariat) =>
    Object.fromEntries((await see(asker, id)).viewerCan.map(({ action, allowed, reason }) => [action, allowed || reason?.key]));
  expect(await abilities()).toEqual({
    'motions.draft': true, 'motions.open': true, 'motions.close': 'api.motions.notOpen', 'ballots.cast': 'access.role', 'decisions.record': 'api.decisions.notClosed',
  });
  expect(await abilities(voting.delegates.osf)).toMatchObject({ 'ballots.cast': 'api.motions.notOpen' });
  await open(voting.secretariat, id, '2017-12-01T00:00:00Z');
  expect(await abilities(voting.delegates.osf)).toMatchObject({ 'ballots.cast': true, 'motions.close': 'access.role' });
  await close(voting.secretariat, id);
  expect(await abilities(voting.delegates.osf)).toMatchObject({ 'ballots.cast': 'api.motions.closed' });
  expect(await abilities()).toMatchObject({ 'decisions.record': true, 'motions.close': 'api.motions.closed' });
});

test('a ballot is refused with its reason, in the words of its reader, and nothing of it stays', async () => {
  const { id } = await openMotion(voting);
  const { osf } = voting.delegates;
  const [first] = voting.options;
  expect((await cast(osf, { motionId: id, choice: ranking(randomUUID()) })).data.castBallot).toMatchObject({ code: 'voting.ballot.unknownOption', path: ['choice'] });
  const twice = await cast(await api.as('OSF · delegate', 'es'), { motionId: id, choice: ranking(first, first) });
  expect(twice.data.castBallot).toMatchObject({ code: 'voting.ballot.optionTwice', message: expect.stringContaining('Incorporar nuevas fundaciones') });
  expect((await cast(osf, { motionId: id, choice: { kind: 'ranking' } })).errors?.[0]?.extensions.issues?.[0]?.path).toBe('choice.kind');
  expect((await cast(osf, { motionId: id, choice: { kind: 'abstain', ranking: [[first]] } })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect(codeOf(await cast(osf, { motionId: randomUUID(), choice: { kind: 'abstain' } }))).toBe('api.notFound');
  expect((await see(osf, id)).myBallot).toBeNull();
});

test('the same key says the same again, also after the close; with another choice it is refused and the first stands', async () => {
  const { id } = await openMotion(voting);
  const { osf } = voting.delegates;
  const idempotencyKey = randomUUID();
  const [first, second] = voting.options;
  const sent = await cast(osf, { motionId: id, choice: ranking(first), idempotencyKey });
  expect(codeOf(await cast(osf, { motionId: id, choice: ranking(second), idempotencyKey }))).toBe('api.ballots.keyUsed');
  expect((await see(osf, id)).myBallot).toMatchObject({ version: 1, choice: ranking(first), receipt: sent.data.castBallot.ballot.receipt });
  await cast(osf, { motionId: id, choice: ranking(second) });
  await close(voting.secretariat, id);
  const again = await cast(osf, { motionId: id, choice: ranking(first), idempotencyKey });
  expect(again.data.castBallot.ballot).toEqual(sent.data.castBallot.ballot);
  expect(codeOf(await cast(osf, { motionId: id, choice: ranking(first) }))).toBe('api.motions.closed');
});

test('equal ranks are one choice in whatever order they are written, and a ranking of nothing is blank', async () => {
  const { id } = await openMotion(voting);
  const [first = '', second = ''] = voting.options;
  const level = (...rank: string[]) => cast(voting.delegates.avina, { motionId: id, choice: { kind: 'ranking', ranking: [rank] } });
  expect((await level(first, second)).data.castBallot.ballot).toEqual((await level(second, first)).data.castBallot.ballot);
  await cast(voting.delegates.avina, { motionId: id, choice: { kind: 'ranking', ranking: [] } });
  expect((await see(voting.delegates.avina, id)).myBallot).toMatchObject({ version: 2, choice: { kind: 'blank' } });
});

test('a recused partner and one that joined after the opening do not vote', async () => {
  await api.sql(`update partner set valid = '[2010-01-01,2016-01-01)' where short_name = 'Avina'`);
  const { id, electors } = await openMotion(voting);
  await api.sql(`update partner set valid = '[2010-01-01,)' where short_name = 'Avina'`);
  expect(electors.map(({ partner }) => partner.letter).sort()).toEqual(['F', 'O']);
  expect(codeOf(await cast(voting.delegates.avina, { motionId: id, choice: { kind: 'abstain' } }))).toBe('api.ballots.notElector');
  await api.sql(
    `insert into elector (collaborative_id, id, motion_id, partner_id, recused) select collaborative_id, $1, $2, id, true from partner where short_name = 'Avina'`,
    [randomUUID(), id]);
  expect(codeOf(await cast(voting.delegates.avina, { motionId: id, choice: { kind: 'abstain' } }))).toBe('api.ballots.recused');
});

test('when its time has come a vote takes no ballot, and closes and counts itself', async () => {
  const { id } = await openMotion(voting, await inSeconds(3));
  expect((await cast(voting.delegates.osf, { motionId: id, choice: { kind: 'abstain' } })).data.castBallot.ballot.version).toBe(1);
  await until(async () => (await see(voting.delegates.osf, id)).state === 'closed');
  expect(codeOf(await cast(voting.delegates.ford, { motionId: id, choice: { kind: 'abstain' } }))).toBe('api.motions.closed');
  const { count, closesAt, closedAt } = await see(voting.delegates.osf, id);
  expect(count?.turnout).toMatchObject({ tookPart: 1, absent: 2 });
  expect(Date.parse(closedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(closesAt ?? ''));
  const { data } = await voting.secretariat.run<{ activity: { nodes: { kind: string; actor: string | null; subjectId: string }[] } }>('{ activity(first: 20) { nodes { kind actor subjectId } } }');
  expect(data.activity.nodes).toContainEqual({ kind: 'motionClosedByTime', actor: null, subjectId: id });
});

test('lateness is the database\'s to say: a ballot after the time is refused although nobody has closed the vote yet', async () => {
  const { id } = await openMotion(voting);
  await api.sql(`update motion set closes_at = opened_at + interval '1 millisecond' where id = $1`, [id]);
  expect(codeOf(await cast(voting.delegates.osf, { motionId: id, choice: { kind: 'abstain' } }))).toBe('api.motions.closed');
});

/** A moment by the collaborative's clock. */
async function inSeconds(seconds: number): Promise<string> {
  const [row] = await api.sql<{ at: Date }>('select clock_timestamp() + make_interval(secs => clock_offset_seconds + $1) as at from collaborative', [seconds]);
  return row?.at.toISOString() ?? '';
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 200));
}
