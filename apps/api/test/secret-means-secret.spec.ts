import { boxRootOf, exportText, makeBallotBox, tagOf, verify, type Box } from '@acuerdo/record';
import { countMotion, type BallotChoice, type Motion, type TaggedBallot } from '@acuerdo/voting';
import { canonical } from '@acuerdo/ledger';
import pg from 'pg';
import { checkData } from '../src/check-data.ts';
import { apiOn, type Api, type Asker } from './harness.ts';
import { found } from './needles.ts';
import { startProcess } from './other-process.ts';
import { scratchDatabase } from './scratch-database.ts';
import { linkBallots, type Linked } from './secret/linker.ts';
import { addDelegates, castSecret, newReceipt, told, type Voter } from './secret/voters.ts';
import { questions } from './two-worlds/pages.ts';
import { cast, close, draft, draftOf, open, openMotion, ranking, record, see, startVoting, type MotionSeen, type Voting } from './vote.ts';

const [VOTERS, REPLACING] = [200, 30];
let api: Api;
let voting: Voting;
let voters: Voter[];
let logged = '';

beforeAll(async () => {
  const database = await scratchDatabase();
  api = apiOn(database, await startProcess(database.url, { onLog: (text) => { logged += text; } }));
  voting = await startVoting(api);
  voters = await addDelegates(api, VOTERS);
});

afterAll(() => api?.close());

const say = (line: string): void => void process.stderr.write(`secret ballots: ${line}\n`);
const SECRET = { secrecy: 'secret', basis: 'person' };
const opened = (more: Record<string, unknown> = {}): Promise<MotionSeen> => openMotion(voting, '2017-12-31T00:00:00Z', { ...SECRET, ...more });
const tookPart = async (asker: Asker, id: string) => (await asker.run<{ motion: { tookPart: boolean } }>('query ($id: String!) { motion(id: $id) { tookPart } }', { id })).data.motion.tookPart;

interface Book { readonly entries: readonly { id: string; kind: string; subject: string; facts: Record<string, unknown> }[]; readonly openings: Readonly<Record<string, Readonly<Record<string, { value: unknown }>>>> }
const bookText = async (asker = voting.secretariat) => (await asker.fetch('/record/minute-book')).text();

/** The ballots of a secret vote as a minute book shows them. */
function boxIn(text: string, motionId: string): TaggedBallot[] {
  const { entries, openings } = JSON.parse(text) as Book;
  const entry = entries.find(({ kind, subject }) => kind === 'box.opened' && subject === motionId);
  return openings[entry?.id ?? '']?.['box']?.value as TaggedBallot[];
}

const inWords = ({ voters: linked, joins, tried, best, order }: Linked): string =>
  `${linked} of ${VOTERS} voters linked, ${tried} joins tried${joins.length > 0 ? `, by ${joins.slice(0, 3).map(({ by, right }) => `${by} (${right})`).join(', ')}` : `; the best one is right ${best.right} times (${best.by}), the likest order ${order.likeness.toFixed(2)} (${order.by})`}`;

describe('two hundred voters', () => {
  let motion: MotionSeen;
  let receipts: string[];
  let choices: BallotChoice[];
  let book: string;
  const truth = () => new Map(receipts.map((receipt, at) => [tagOf(receipt), voters[at]?.personId ?? '']));
  const link = (table: string) => linkBallots(api, table, voters.map(({ personId }) => personId), truth());
  const choose = (): BallotChoice => ranking(...[...voting.options].sort(() => Math.random() - 0.5).slice(0, 1 + Math.floor(Math.random() * voting.options.length))) as BallotChoice;

  beforeAll(async () => {
    motion = await opened({ ties: { kind: 'lot' } });
    receipts = voters.map(newReceipt);
    choices = voters.map(choose);
    const answers = await Promise.all(voters.map(({ asker }, at) => castSecret(asker, { motionId: motion.id, receipt: receipts[at] ?? '', choice: choices[at] })));
    expect(new Set(answers.map(told))).toEqual(new Set(['recorded']));
    await Promise.all(voters.slice(0, REPLACING).map(async ({ asker }, at) => {
      const [replaces = '', receipt, choice] = [receipts[at], newReceipt(), choose()];
      expect(told(await castSecret(asker, { motionId: motion.id, receipt, choice, replaces }))).toBe('recorded');
      [receipts[at], choices[at]] = [receipt, choice];
    }));
  });

  test('while the vote is open, whoever owns the tables links them: the linker can', async () => {
    const linked = await link('urn_ballot');
    say(`open: ${inWords(linked)}`);
    expect(linked.voters).toBeGreaterThanOrEqual(VOTERS - REPLACING);
    expect(linked.joins.map(({ by }) => by)).toContain('participation.(xmin) = urn_ballot.(xmin)');
  });

  test('closed, it links none of them, by no column, time, order, transaction or place', async () => {
    await close(voting.secretariat, motion.id);
    book = await bookText();
    expect(await api.sql('select from urn_ballot')).toEqual([]);
    const linked = await link('box_ballot');
    say(`closed: ${inWords(linked)}`);
    expect(linked.joins).toEqual([]);
    expect(linked.voters).toBe(0);
  });

  test('a box that is published as it was filled is linked by the same linker', async () => {
    await api.sql('create table naive_ballot (voter uuid, tag bytea, choice jsonb); create table naive_part (voter uuid)');
    const pool = new pg.Pool({ connectionString: api.url, max: 8 });
    await Promise.all(voters.map(async ({ personId }, at) => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query('insert into naive_part values ($1)', [personId]);
      await client.query('insert into naive_ballot (tag, choice) values ($1, $2)', [Buffer.from(tagOf(receipts[at] ?? ''), 'hex'), JSON.stringify(choices[at])]);
      await client.query('commit');
      client.release();
    }));
    await pool.end();
    const linked = await link('naive_ballot');
    say(`naive: ${inWords(linked)}`);
    expect(linked.voters).toBe(VOTERS);
    await api.sql('drop table naive_ballot; drop table naive_part');
  });

  test('each voter finds their ballot in the exported box by the receipt, says what they said, and it is counted to the byte', async () => {
    const box = boxIn(book, motion.id);
    expect(box).toHaveLength(VOTERS);
    expect(box.map(({ tag }) => tag)).toEqual(box.map(({ tag }) => tag).sort());
    expect(receipts.map((receipt) => box.find(({ tag }) => tag === tagOf(receipt))?.choice)).toEqual(choices);
    expect(await verify(book)).toMatchObject({ valid: true, counts: expect.arrayContaining([expect.objectContaining({ motion: motion.id, state: 'recounted' })]) });
    const { ballotBox, count } = await see(voting.delegates.ford, motion.id);
    const again = countMotion(ballotBox as unknown as Motion);
    expect(again.ok && canonical(again.count)).toBe(canonical(count));
    if (!count) throw new Error('no count');
    expect(await verify(exportText(makeBallotBox({ motion: motion.shortId, title: { en: 'A vote', es: 'Una votación' }, options: {} }, ballotBox as unknown as Box, count)))).toMatchObject({ valid: true, counts: [{ state: 'recounted' }] });
    expect(count.turnout).toMatchObject({ eligible: VOTERS + 3, tookPart: VOTERS, absent: 3 });
    expect((ballotBox as unknown as { lot: { root: string } }).lot.root).toBe(boxRootOf(box));
    expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
  });

  test('everybody sees who took part and nobody how, in the motion, the decision and the book', async () => {
    const { electors } = await see(voting.delegates.avina, motion.id);
    expect(electors.filter(({ cast: voted }) => voted)).toHaveLength(VOTERS);
    expect(new Set(electors.map(({ choice }) => choice))).toEqual(new Set([null]));
    await record(voting.secretariat, motion.id);
    const { data } = await voting.delegates.osf.run<{ decisions: { nodes: { votes: { cast: boolean; choice: unknown }[] }[] } }>('{ decisions { nodes { votes { cast choice } } } }');
    const votes = data.decisions.nodes[0]?.votes ?? [];
    expect([votes.filter((vote) => vote.cast).length, votes.filter((vote) => vote.choice !== null).length]).toEqual([VOTERS, 0]);
    const { entries, openings } = JSON.parse(book) as Book;
    const parts = entries.filter(({ kind, subject }) => kind === 'participation.noted' && subject === motion.id);
    expect(parts.map(({ id }) => openings[id]?.['voter']?.value).filter((voter) => electors.some(({ voterId }) => voterId === voter))).toHaveLength(VOTERS);
  });
});

describe('before the close', () => {
  const now = (text: string) => text.replace(/"now":"[^"]+"/g, '"now":"the moment"');
  const quiet = ({ entries }: Book) => entries.filter(({ kind }) => kind !== 'export.made' && kind !== 'soundings.entered').map(({ id }) => id);

  test('no page of anybody, nor the record, tells that somebody voted, replaced, or how many did; only the voter knows that they did', async () => {
    const motion = await opened();
    const [voter, other, third] = voters as [Voter, Voter, Voter];
    const askers = [voting.secretariat, voting.delegates.ford, third.asker];
    const bookBefore = JSON.parse(await bookText()) as Book;
    await api.sql(`update session set last_used_at = now() + interval '1 day'`);
    const asked = questions({ ids: [], words: [], next: { GR: 'GR-99', OV: 'OV-99', ORG: 'ORG-99', PR: 'PR-99' } })
      .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
      .map((question) => ({ ...question, variables: JSON.parse(JSON.stringify(question.variables).replaceAll('MOT-2', motion.shortId)) as Record<string, unknown> }));
    const pagesOf = async (asker: Asker) => {
      const answers: string[] = [];
      for (const { document, variables } of asked) answers.push(now((await asker.run(document, variables)).text));
      return answers;
    };
    const differing = async (asker: Asker, before: readonly string[]) => (await pagesOf(asker)).flatMap((text, at) => (text === before[at] ? [] : [asked[at]?.name]));
    const before = await Promise.all(askers.map(pagesOf));
    const ownBefore = await pagesOf(voter.asker);
    const alike = async () => Promise.all(askers.map((asker, at) => differing(asker, before[at] ?? [])));
    const cast_ = (who: Voter, more: object = {}) => castSecret(who.asker, { motionId: motion.id, receipt: newReceipt(), choice: ranking(voting.options[0]), ...more });
    await cast_(other);
    expect(await differing(voter.asker, ownBefore)).toEqual([]);
    const receipt = newReceipt();
    await cast_(voter, { receipt });
    await cast_(voter, { choice: ranking(voting.options[1]), replaces: receipt });
    expect(await alike()).toEqual(askers.map(() => []));
    expect(await differing(voter.asker, ownBefore)).toEqual(expect.arrayContaining(['DeskPage', 'BallotPage']));
    expect(quiet(JSON.parse(await bookText()) as Book)).toEqual(quiet(bookBefore));
    expect([await tookPart(voter.asker, motion.id), await tookPart(voting.secretariat, motion.id), await tookPart(third.asker, motion.id)]).toEqual([true, false, false]);
    expect((await see(voter.asker, motion.id)).myBallot).toBeNull();
  }, 240_000);

  test('the role that serves cannot read the urn, write past its functions, nor touch the box', async () => {
    const runtime = new pg.Client({ connectionString: api.url, options: '-c role=acuerdo_runtime' });
    await runtime.connect();
    const refusal = async (statement: string) => runtime.query(statement).then(() => 'done', ({ code }: { code: string }) => code);
    const statements = [
      'select from urn_ballot', 'select count(*) from urn_ballot', 'delete from urn_ballot', 'update urn_ballot set choice = choice', 'truncate urn_ballot',
      `insert into urn_ballot select * from box_ballot`, 'insert into box_ballot select * from box_ballot', 'delete from box_ballot', 'update participation set id = id', 'delete from participation',
    ];
    const refusals: string[] = [];
    for (const statement of statements) refusals.push(await refusal(statement));
    expect(refusals).toEqual(statements.map(() => '42501'));
    await runtime.end();
  });

  test('who sees the ballots of an open vote is fixed, for the owner of the tables too', async () => {
    const { id } = await opened();
    for (const secrecy of ['open', 'hidden']) await expect(api.sql('update motion set secrecy = $2 where id = $1', [id, secrecy])).rejects.toMatchObject({ code: '23001' });
  });
});

describe('exactly once', () => {
  test('one act sent fifty times is one ballot; of two acts at once one stands, and the other is told that it needs the receipt', async () => {
    const { id: motionId } = await opened();
    const [one, two] = voters as [Voter, Voter];
    const act = { motionId, receipt: newReceipt(), choice: ranking(voting.options[0]) };
    expect(new Set((await Promise.all(Array.from({ length: 50 }, () => castSecret(one.asker, act)))).map(told))).toEqual(new Set(['recorded']));
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => castSecret(two.asker, { motionId, receipt: newReceipt(), choice: ranking(voting.options[at % 2]) })));
    expect(answers.map(told).sort()).toEqual([...Array.from({ length: 19 }, () => 'api.ballots.receiptWanted'), 'recorded']);
    const replaced = { motionId, receipt: newReceipt(), choice: ranking(voting.options[1]), replaces: act.receipt.toLowerCase().replaceAll('-', ' ') };
    expect(new Set((await Promise.all(Array.from({ length: 20 }, () => castSecret(one.asker, replaced)))).map(told))).toEqual(new Set(['recorded']));
    expect(told(await castSecret(one.asker, act))).toBe('api.ballots.receiptWanted');
    await close(voting.secretariat, motionId);
    const box = boxIn(await bookText(), motionId);
    expect(box).toHaveLength(2);
    expect(box.find(({ tag }) => tag === tagOf(replaced.receipt))?.choice).toEqual(replaced.choice);
    expect([told(await castSecret(one.asker, replaced)), told(await castSecret(voters[2]!.asker, replaced)), told(await castSecret(one.asker, act))]).toEqual(['recorded', 'api.motions.closed', 'api.motions.closed']);
  });

  test('what is accepted is in the box, however the close races with the casting', async () => {
    for (const delay of [2, 20]) {
      const { id: motionId } = await opened();
      const accepted: string[] = [];
      const refused = new Set<string>();
      const casting = voters.slice(0, 80).map(async ({ asker }) => {
        const receipt = newReceipt();
        const answer = told(await castSecret(asker, { motionId, receipt, choice: ranking(voting.options[0]) }));
        if (answer === 'recorded') accepted.push(tagOf(receipt));
        else refused.add(answer);
      });
      await new Promise((resolve) => setTimeout(resolve, delay));
      await close(voting.secretariat, motionId);
      await Promise.all(casting);
      expect(boxIn(await bookText(), motionId).map(({ tag }) => tag)).toEqual(accepted.sort());
      expect([...refused].filter((code) => code !== 'api.motions.closed')).toEqual([]);
    }
    expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
  });

  test('nobody is counted by the receipt of another, and nobody replaces what they have no receipt of', async () => {
    const { id: motionId } = await opened();
    const [one, two] = voters as [Voter, Voter];
    const act = { motionId, receipt: newReceipt(), choice: ranking(voting.options[0]) };
    await castSecret(one.asker, act);
    expect(told(await castSecret(two.asker, act))).toBe('api.ballots.tagTaken');
    expect(told(await castSecret(two.asker, { ...act, receipt: newReceipt(), replaces: act.receipt }))).toBe('api.ballots.nothingToReplace');
    expect(told(await castSecret(one.asker, { ...act, receipt: newReceipt(), replaces: newReceipt() }))).toBe('api.ballots.receiptUnknown');
    expect(told(await castSecret(one.asker, { ...act, choice: { kind: 'blank' }, replaces: act.receipt }))).toBe('api.ballots.receiptUnknown');
    expect((await castSecret(one.asker, { ...act, receipt: newReceipt(), replaces: 'no receipt' })).errors?.[0]?.extensions.issues).toEqual([{ path: 'replaces', message: expect.stringContaining('32 signs') }]);
  });
});

describe('where votes are not secret', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['three partners', { secrecy: 'secret' }, 'at least 5 voters who are not recused; here there are 3'],
    ['a divided vote', { ...SECRET, split: true }, 'divided vote'],
    ['consent', { ...SECRET, method: 'consent' }, 'Consent cannot be secret'],
    ['another answer', { secrecy: 'quiet' }, 'secret'],
  ])('%s: the draft is told why', async (what, change, says) => {
    const optionIds = what === 'consent' ? [voting.options[0], voting.options.at(-1)] : voting.options;
    const { errors } = await draft(voting.secretariat, { ...draftOf(voting), optionIds, ...change });
    expect(errors?.[0]?.extensions.issues).toEqual([{ path: 'secrecy', message: expect.stringContaining(says) }]);
  });

  test('a draft for enough delegates does not open when too few are left, and says so in both languages', async () => {
    const { data } = await draft(voting.secretariat, { ...draftOf(voting), ...SECRET });
    const { id } = data.draftMotion;
    await api.sql(`update person set ended_at = now() where name like 'Voter %' and id <> $1`, [voters[0]?.personId]);
    const told_ = await Promise.all([voting.secretariat, await api.as('CAMMINA · secretariat', 'es')].map(async (asker) => (await open(asker, id, '2017-12-01T00:00:00Z')).data.openMotion));
    await api.sql(`update person set ended_at = null where name like 'Voter %'`);
    expect(told_).toMatchObject([{ code: 'api.motions.fewForSecret', message: expect.stringContaining('here there are 4') }, { code: 'api.motions.fewForSecret', message: expect.stringContaining('al menos 5 votantes') }]);
  });

  test('a ballot with a name is refused in a secret vote, and one without in another', async () => {
    const [secret, hidden] = [await opened(), await openMotion(voting)];
    expect((await cast(voters[0]!.asker, { motionId: secret.id, choice: { kind: 'blank' } })).data.castBallot.code).toBe('api.ballots.secret');
    expect(told(await castSecret(voting.delegates.osf, { motionId: hidden.id, receipt: newReceipt(), choice: { kind: 'blank' } }))).toBe('api.ballots.notSecret');
  });

  test('where few took part, who did is not told', async () => {
    const { id } = await opened();
    await castSecret(voters[0]!.asker, { motionId: id, receipt: newReceipt(), choice: { kind: 'blank' } });
    await close(voting.secretariat, id);
    const { electors, count } = await see(voting.secretariat, id);
    expect([count?.turnout.tookPart, new Set(electors.map(({ cast: voted }) => voted))]).toEqual([1, new Set([null])]);
    const { entries, openings } = JSON.parse(await bookText()) as Book;
    const [part] = entries.filter(({ kind, subject }) => kind === 'participation.noted' && subject === id);
    expect(openings[part?.id ?? '']).toBeUndefined();
  });
});

test('in all that time the server logged no ballot, no tag and no voter', async () => {
  const tags = (await api.sql<{ tag: string }>(`select encode(tag, 'hex') as tag from box_ballot`)).map(({ tag }) => tag);
  expect([tags.length > VOTERS, logged.length > 0]).toEqual([true, true]);
  expect(found(logged, [...tags, ...voters.map(({ personId }) => personId), ...voting.options])).toEqual([]);
});
