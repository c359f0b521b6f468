import { verifyDecisionProof, verifyMinuteBook } from '@acuerdo/record';
import { countMotion, type Motion } from '@acuerdo/voting';
import { LANGUAGES, knows, say, type Message } from '@acuerdo/words';
import { startApi, type Api, type Asker } from './harness.ts';
import { cast, close, draft, draftOf, open, openMotion, ranking, record, see, startVoting, type MotionSeen, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;
let motion: MotionSeen;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});

afterAll(() => api?.close());

const everybody = (): Asker[] => [voting.secretariat, ...Object.values(voting.delegates)];

const lengthOf = async (asker: Asker): Promise<number> => {
  const { data } = await asker.run<{ recordStatus: { entries: number; waiting: number } }>('{ recordStatus { entries waiting } }');
  return data.recordStatus.entries + data.recordStatus.waiting;
};

const happened = async (asker: Asker) => (await asker.run<{ activity: { nodes: { kind: string; sentence: Message }[] } }>(
  '{ activity(first: 100) { nodes { kind sentence } } }')).data.activity.nodes;

async function bookOf(asker: Asker): Promise<Uint8Array> {
  const response = await asker.fetch('/record/minute-book');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="minute-book.json"');
  return new Uint8Array(await response.arrayBuffer());
}

interface Book {
  readonly entries: readonly { id: string; kind: string; subject: string }[];
  readonly openings: Readonly<Record<string, object>>;
}

const read = (bytes: Uint8Array): Book => JSON.parse(new TextDecoder().decode(bytes)) as Book;

/** Every message key in an answer, however deep. */
const keysIn = (message: Message): string[] => [message.key, ...Object.values(message.values ?? {}).flat().flatMap((value) =>
  typeof value === 'object' && 'key' in value ? keysIn(value) : [])];

test('a delegate adds an option, and it can be put to the vote with the others', async () => {
  const { data } = await voting.delegates.ford.run<{ addOption: { id: string; shortId: string; statusQuo: boolean; addedBy: string } }>(
    'mutation($input: AddOptionInput!) { addOption(input: $input) { ... on Option { id shortId statusQuo addedBy } } }',
    { input: { deliberationId: voting.deliberationId, titleEn: 'A hosted programme', titleEs: 'Un programa alojado', meaningEn: 'A host takes it in.', meaningEs: 'Una anfitriona lo acoge.' } });
  expect(data.addOption).toMatchObject({ shortId: expect.stringMatching(/^OPT-\d+$/), statusQuo: false, addedBy: 'Ford-Mexico · delegate' });
  voting = await startVoting(api);
  expect(voting.options).toContain(data.addOption.id);
  expect(voting.options.at(-1)).not.toBe(data.addOption.id);
});

test('the motion opens with its rule in words, its hash, and every partner as an elector', async () => {
  const drafted = (await draft(voting.secretariat, draftOf(voting))).data.draftMotion;
  expect(drafted).toMatchObject({ state: 'draft', specHash: null, electors: [] });
  motion = (await open(voting.secretariat, drafted.id, '2017-03-01T18:00:00Z')).data.openMotion;
  expect(motion).toMatchObject({ state: 'open', specHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(motion.electors.map(({ partner }) => partner.letter).sort()).toEqual(['A', 'F', 'O']);
  expect(motion.ruleInWords[0]).toEqual({ key: 'voting.ruleWords.quorumHeads', values: { needed: 2, count: 3 } });
  for (const key of motion.ruleInWords.flatMap(keysIn)) for (const language of LANGUAGES) expect([key, knows(language, key)]).toEqual([key, true]);
});

test('while it is open nobody sees how, whether or how many others have voted: not in a field, not in the record', async () => {
  const before = await Promise.all(everybody().map((asker) => see(asker, motion.id)));
  const lengthBefore = await lengthOf(voting.secretariat);
  const [first, second, third] = voting.options;
  await cast(voting.delegates.osf, { motionId: motion.id, choice: ranking(first, second), reason: 'Between us.' });
  await cast(voting.delegates.ford, { motionId: motion.id, choice: ranking(third) });
  await cast(voting.delegates.ford, { motionId: motion.id, choice: ranking(first, third) });
  const after = await Promise.all(everybody().map((asker) => see(asker, motion.id)));
  const others = (seen: MotionSeen) => ({ ...seen, myBallot: null });
  expect(after.map(others)).toEqual(before.map(others));
  expect(after.map(({ myBallot }) => myBallot?.version ?? null)).toEqual([null, 1, 2, null]);
  expect(after[0]).toMatchObject({ count: null, ballotBox: null });
  expect(await lengthOf(voting.secretariat)).toBe(lengthBefore);
  expect((await happened(voting.secretariat)).map(({ kind }) => kind)).not.toContain('ballotCast');
  expect((await happened(voting.delegates.osf)).filter(({ kind }) => kind === 'ballotCast')).toHaveLength(1);
  const book = await bookOf(voting.secretariat);
  expect(await verifyMinuteBook(book)).toMatchObject({ valid: true });
  expect(read(book).entries.filter(({ kind }) => kind === 'ballot.cast')).toEqual([]);
});

test('the officer of a partner reads its ballot, another partner never reads its reason', async () => {
  await cast(voting.delegates.avina, { motionId: motion.id, choice: { kind: 'abstain' } });
  const officer = await see(await api.as('OSF · IMI program officer'), motion.id);
  expect(officer.myBallot).toMatchObject({ version: 1, reason: 'Between us.', castBy: 'OSF · delegate' });
  const ford = await voting.delegates.ford.run(`query($id: String!) { motion(id: $id) { myBallot { reason castBy } electors { choice } } }`, { id: motion.id });
  expect(ford.text).not.toContain('Between us.');
});

test('closed, it is counted, and anybody counts the same from the box', async () => {
  const closed = (await close(voting.secretariat, motion.id)).data.closeMotion;
  expect(closed).toMatchObject({
    state: 'closed', count: { outcome: 'chosen', chosen: voting.options[0], turnout: { eligible: 3, tookPart: 3, abstained: 1, absent: 0 } },
  });
  expect(closed.electors.map(({ cast: voted }) => voted)).toEqual([true, true, true]);
  for (const asker of everybody()) {
    const seen = await see(asker, motion.id);
    const recounted = countMotion(seen.ballotBox as unknown as Motion);
    expect(recounted).toEqual({ ok: true, count: seen.count });
  }
  motion = closed;
});

test('the decision carries number, rule, count and votes, in both languages', async () => {
  const { data } = await record(voting.secretariat, motion.id, { dissent: 'Avina would have waited.' });
  expect(data.recordDecision).toMatchObject({ shortId: 'DEC-1', number: 1 });
  const seen = await voting.delegates.avina.run<{ decision: Record<string, unknown> }>(`{ decision(id: "DEC-1") {
    number effect title { en es } dissent decidedOn recordedBy motion { shortId } rule { threshold { op num den base } } count
    votes { partner { letter } choice } chosen { id } receipt state } }`);
  expect(seen.data.decision).toMatchObject({
    number: 1, effect: 'instruction', title: { en: 'What becomes of CAMMINA', es: 'Qué será de CAMMINA' }, dissent: 'Avina would have waited.',
    decidedOn: '2017-02-06', motion: { shortId: motion.shortId }, rule: { threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } }, count: motion.count,
    chosen: { id: voting.options[0] }, state: 'in-force',
    votes: expect.arrayContaining([{ partner: { letter: 'A' }, choice: { kind: 'abstain' } }]),
  });
  expect((await see(voting.secretariat, motion.id)).decision).toEqual({ shortId: 'DEC-1' });
  expect((await record(voting.secretariat, motion.id)).data.recordDecision.code).toBe('api.decisions.alreadyRecorded');
});

test('the minute book verifies, its count is counted again, and a superseded ballot opens for its own partner alone', async () => {
  const book = await bookOf(voting.delegates.ford);
  const verdict = await verifyMinuteBook(book);
  expect(verdict).toMatchObject({ valid: true, counts: [{ motion: motion.id, ok: true, state: 'recounted', outcome: 'chosen' }] });
  const openedBallots = ({ entries, openings }: Book) => entries.filter(({ id, kind }) => kind === 'ballot.cast' && openings[id]).length;
  expect(openedBallots(read(book))).toBe(4);
  expect(openedBallots(read(await bookOf(voting.delegates.osf)))).toBe(3);
});

test('one changed byte, and the book names the wrong entry', async () => {
  const book = await bookOf(voting.secretariat);
  const { entries } = read(book);
  const position = entries.findIndex(({ kind, subject }) => kind === 'motion.closed' && subject === motion.id);
  const text = new TextDecoder().decode(book);
  const at = text.indexOf('"outcome":"chosen"', text.indexOf(entries[position]?.id ?? '–') - 600) + '"outcome":"'.length;
  const changed = `${text.slice(0, at)}d${text.slice(at + 1)}`;
  expect(changed).not.toBe(text);
  expect(await verifyMinuteBook(changed)).toMatchObject({ valid: false, firstWrong: { position, entryId: entries[position]?.id } });
});

test('a single decision is proven by a file of its own', async () => {
  const response = await voting.delegates.osf.fetch('/record/decision-proof?decision=DEC-1');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="DEC-1.json"');
  const proof = await response.text();
  expect(await verifyDecisionProof(proof)).toMatchObject({ valid: true });
  expect(await verifyDecisionProof(proof.replace('"effect":"instruction"', '"effect":"binding"'))).toMatchObject({ valid: false });
});

test('the record goes only to who is signed in and in the collaborative, and an unknown decision is not there', async () => {
  const token = await api.tokenOf('OSF · delegate');
  const answers = await Promise.all([
    api.with(null).fetch('/record/minute-book'), api.with(token, { slug: 'another' }).fetch('/record/minute-book'),
    api.with(token).fetch('/record/decision-proof?decision=DEC-99'), api.with(token).fetch('/record/decision-proof'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 404]);
});

test('decision numbers have no gap, however many are recorded at once and however many are refused', async () => {
  const motions = await Promise.all(Array.from({ length: 6 }, () => openMotion(voting)));
  for (const { id } of motions) await close(voting.secretariat, id);
  await Promise.all(motions.flatMap(({ id }) => [record(voting.secretariat, id), record(voting.secretariat, id)]));
  const rows = await api.sql<{ number: number }>('select number from decision order by number');
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await verifyMinuteBook(await bookOf(voting.secretariat))).toMatchObject({ valid: true });
});

test('all of it is told to the desk, in both languages and without a hole in a sentence', async () => {
  const told = await happened(voting.delegates.ford);
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set([
    'optionAdded', 'motionDrafted', 'motionOpened', 'ballotCast', 'motionClosed', 'decisionPublished', 'recordExported',
  ]));
  for (const { sentence } of told) for (const language of LANGUAGES) {
    expect(knows(language, sentence.key)).toBe(true);
    expect(say(language, sentence)).not.toContain('{{');
  }
});
