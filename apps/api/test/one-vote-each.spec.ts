import { verifyMinuteBook } from '@acuerdo/record';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { asker, startApi, type Api, type Asker } from './harness.ts';
import { startProcess, type OtherProcess } from './other-process.ts';
import { cast, close, openMotion, ranking, startVoting, type CastAnswer, type Voting } from './vote.ts';

const TIMES = 200;
let api: Api;
let processes: OtherProcess[];
let voting: Voting;

beforeAll(async () => {
  api = await startApi();
  processes = await Promise.all([startProcess(api.url), startProcess(api.url)]);
  voting = await startVoting(api);
});

afterAll(async () => {
  await Promise.all((processes ?? []).map((one) => one.stop()));
  await api?.close();
});

/** The same person at each of the two processes, in turns. */
async function atBoth(name: string): Promise<Pick<Asker, 'run'>[]> {
  const token = await api.tokenOf(name);
  return processes.map(({ origin }) => asker(origin, token));
}

const receiptOf = ({ data }: CastAnswer) => data?.castBallot.ballot?.receipt;

const ballotsOf = (motionId: string) => api.sql<{ version: number; receipt: string; current: boolean; voter: string }>(
  `select b.version, encode(b.receipt, 'hex') as receipt, b.elector_id as voter, b.version = max(b.version) over (partition by b.elector_id) as current
   from ballot b join elector e on e.id = b.elector_id where e.motion_id = $1 order by b.version`, [motionId]);

async function castMany(motionId: string, act: (index: number) => { choice: unknown; idempotencyKey?: string }): Promise<CastAnswer[]> {
  const askers = await atBoth('OSF · delegate');
  return Promise.all(Array.from({ length: TIMES }, (_, index) => cast(askers[index % 2]!, { motionId, ...act(index) })));
}

test('this machine is fast enough to show it: looking first and then writing leaves more than one ballot', async () => {
  const voter = randomUUID();
  await api.sql('create table naive (voter uuid, choice text)');
  const pool = new pg.Pool({ connectionString: api.url, max: 24 });
  const checkThenInsert = async () => {
    const { rows } = await pool.query('select from naive where voter = $1', [voter]);
    if (rows.length === 0) await pool.query(`insert into naive values ($1, 'A')`, [voter]);
  };
  await Promise.all(Array.from({ length: TIMES }, checkThenInsert));
  await pool.end();
  const [naive] = await api.sql<{ ballots: number }>('select count(*)::int as ballots from naive');
  expect(naive?.ballots).toBeGreaterThan(1);
});

test('one ballot sent 200 times at once through two processes is one ballot, and every answer is its receipt', async () => {
  const { id } = await openMotion(voting);
  const act = { choice: ranking(voting.options[0]), idempotencyKey: randomUUID() };
  const answers = await castMany(id, () => act);
  const ballots = await ballotsOf(id);
  expect(ballots).toHaveLength(1);
  expect(new Set(answers.map(receiptOf))).toEqual(new Set([ballots[0]?.receipt]));
});

test('the same choice under 200 keys is one ballot as well', async () => {
  const { id } = await openMotion(voting);
  const answers = await castMany(id, () => ({ choice: ranking(voting.options[1]) }));
  expect(await ballotsOf(id)).toHaveLength(1);
  expect(new Set(answers.map(receiptOf)).size).toBe(1);
});

test('a voter who changes her mind 200 times has one current ballot, the last; and the record of it verifies', async () => {
  const { id } = await openMotion(voting);
  const answers = await castMany(id, (index) => ({ choice: ranking(voting.options[index % voting.options.length]) }));
  const ballots = await ballotsOf(id);
  expect(ballots.length).toBeGreaterThan(10);
  expect(ballots.map(({ version }) => version)).toEqual(ballots.map((_, index) => index + 1));
  expect(ballots.filter(({ current }) => current)).toHaveLength(1);
  expect(new Set(answers.map(receiptOf))).toEqual(new Set(ballots.map(({ receipt }) => receipt)));
  await close(voting.secretariat, id);
  const book = await voting.secretariat.fetch('/record/minute-book');
  const verdict = await verifyMinuteBook(new Uint8Array(await book.arrayBuffer()));
  expect(verdict).toMatchObject({ valid: true, sentence: expect.anything() });
});

test('what is accepted is counted, however the close races with the casting, and who closes is not kept waiting', async () => {
  const figures = { accepted: 0, refused: 0, slowest: 0 };
  for (let poll = 0; poll < 8; poll += 1) await race(figures, poll * 3);
  expect(figures.accepted).toBeGreaterThan(0);
  expect(figures.refused).toBeGreaterThan(0);
  expect(figures.slowest).toBeLessThan(5_000);
});

/** Three partners cast without a pause until they are told that the vote is closed. */
async function race(figures: { accepted: number; refused: number; slowest: number }, delay: number): Promise<void> {
  const { id } = await openMotion(voting);
  const streams = (await Promise.all(['OSF · delegate', 'Ford-Mexico · delegate', 'Avina · delegate'].map(atBoth))).flat();
  const accepted: string[] = [];
  const stream = async (asker: Pick<Asker, 'run'>, at: number) => {
    for (let turn = 0; ; turn += 1) {
      const answer = await cast(asker, { motionId: id, choice: ranking(voting.options[(at + turn) % voting.options.length]) });
      const receipt = receiptOf(answer);
      if (!receipt) return expect(answer.data.castBallot.code).toBe('api.motions.closed');
      accepted.push(receipt);
    }
  };
  const casting = Promise.all([...streams, ...streams].map((asker, index) => stream(asker, index)));
  await new Promise((resolve) => setTimeout(resolve, delay));
  const started = performance.now();
  const closed = await close(voting.secretariat, id);
  figures.slowest = Math.max(figures.slowest, performance.now() - started);
  await casting;
  const ballots = await ballotsOf(id);
  expect(new Set(ballots.map(({ receipt }) => receipt))).toEqual(new Set(accepted));
  expect(await countedIn(id)).toEqual(ballots.filter(({ current }) => current).map(({ receipt }) => receipt).sort());
  expect(closed.data.closeMotion.count?.turnout.tookPart).toBe(ballots.filter(({ current }) => current).length);
  figures.accepted += accepted.length;
  figures.refused += streams.length * 2;
}

/** The receipts of the ballots that the record says were counted. */
const countedIn = async (motionId: string): Promise<string[]> => (await api.sql<{ receipt: string }>(
  `select encode(l.hash, 'hex') as receipt from ledger_entry c, jsonb_array_elements_text(c.body::jsonb -> 'facts' -> 'counted') counted(id)
   join ledger_entry l on l.id = counted.id::uuid where c.kind = 'motion.closed' and c.subject = $1`, [motionId])).map(({ receipt }) => receipt).sort();
