import { tagOf, verifyMinuteBook } from '@acuerdo/record';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startApi, type Api } from '../test/harness.ts';
import { startProcess, type OtherProcess } from '../test/other-process.ts';
import { addDelegates } from '../test/secret/voters.ts';
import { close, openMotion, startVoting, type Voting } from '../test/vote.ts';
import { fillWithPartners, MOST_PARTNERS } from './exactly-once/electors.ts';
import { voteInSecret } from './exactly-once/in-secret.ts';
import { actOf, randomOf, send, type CastingAct, type Sent } from './exactly-once/sending.ts';

const CASTS = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 500);
const [VOTERS, MOTIONS] = [100, 4] as const;
/** How often each act is sent at once, one right after the other: spread out, duplicates do not meet. */
const AT_ONCE = 2;
const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
const say = (line: string): void => void process.stderr.write(`exactly once: ${line}\n`);

let api: Api;
let voting: Voting;
let processes: OtherProcess[];
let tokens: ReadonlyMap<string, string>;

beforeAll(async () => {
  api = await startApi();
  tokens = await fillWithPartners(api);
  processes = await Promise.all([startProcess(api.url), startProcess(api.url)]);
  voting = await startVoting(api);
  say(`seed ${seed} (ACUERDO_PROOF_SEED repeats it)`);
});

afterAll(async () => {
  await Promise.all((processes ?? []).map((one) => one.stop()));
  await api?.close();
});

interface Acts { readonly acts: readonly CastingAct[]; readonly motionIds: readonly string[] }

/** As many acts as asked for, of a hundred voters in four motions: each voter changes her mind as often as it takes. */
async function prepared(random: () => number): Promise<Acts> {
  const motions = [];
  for (let at = 0; at < MOTIONS; at += 1) motions.push(await openMotion(voting));
  const voters = motions.flatMap(({ id }) => [...tokens.values()].slice(0, VOTERS / MOTIONS).map((token) => ({ id, token })));
  expect(voters).toHaveLength(VOTERS);
  const acts = Array.from({ length: CASTS }, (_, at) => {
    const { id, token } = voters[at % VOTERS]!;
    return actOf(id, token, [...voting.options].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * voting.options.length)));
  });
  return { acts, motionIds: motions.map(({ id }) => id) };
}

test('looking first and then writing, under the same load, leaves more than one ballot of a voter', async () => {
  await api.sql('create table naive (voter int, key text)');
  const pool = new pg.Pool({ connectionString: api.url, max: 24 });
  const checkThenInsert = async (voter: number) => {
    const { rows } = await pool.query('select from naive where voter = $1', [voter]);
    if (rows.length === 0) await pool.query('insert into naive values ($1, $2)', [voter, 'key']);
  };
  await Promise.all(Array.from({ length: CASTS }, (_, at) => Array.from({ length: AT_ONCE }, () => checkThenInsert(Math.floor(at / (CASTS / VOTERS))))).flat());
  await pool.end();
  const [naive] = await api.sql<{ voters: number }>('select count(*)::int as voters from (select from naive group by voter having count(*) > 1) twice');
  say(`check-then-insert: ${naive?.voters} of ${VOTERS} voters have more than one ballot`);
  expect(naive?.voters).toBeGreaterThan(0);
});

test(`${CASTS} casts of ${VOTERS} voters, cut lines, a process that is killed and a close in between: each counts once`, async () => {
  const random = randomOf(seed);
  expect(tokens.size).toBe(MOST_PARTNERS);
  const { acts, motionIds } = await prepared(random);
  const origins = () => processes.map(({ origin }) => origin);
  const started = performance.now();
  let answered = 0;
  const casting = Promise.all(acts.flatMap((act) => Array.from({ length: AT_ONCE }, () => send(act, origins, random).then((sent) => { answered += 1; return sent; }))));
  const [killed, closed] = await Promise.all([killInTheMiddle(() => answered), closeInTheMiddle(() => answered, motionIds), casting]);
  const sent = await casting;
  const sum = (of: (one: Sent) => number): number => sent.reduce((total, one) => total + of(one), 0);
  say(`${acts.length} acts, each sent ${AT_ONCE} times at once: ${sum(({ tries }) => tries)} requests, ${sum(({ broken }) => broken)} lines broken, one process killed after ${killed} answers, `
    + `${sum(({ receipt }) => Number(receipt !== null))} receipts, ${sum(({ refused }) => Number(refused !== null))} refused, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  expect(new Set(sent.flatMap(({ refused }) => refused ?? []))).toEqual(new Set(['api.motions.closed']));
  expect(closed).toHaveLength(MOTIONS);
  await eachCountsOnce(sent, motionIds);
});

test('the same in secret: each voter has one ballot in the box, the one of the last receipt that was answered', async () => {
  const random = randomOf(seed);
  const voters = await addDelegates(api, VOTERS);
  const { id } = await openMotion(voting, '2017-12-31T00:00:00Z', { secrecy: 'secret', basis: 'person' });
  let answered = 0;
  const line = { origins: () => processes.map(({ origin }) => origin), random, onAnswer: () => { answered += 1; } };
  const casting = Promise.all(voters.map((voter) => voteInSecret(voter, { motionId: id, options: voting.options, times: CASTS / VOTERS }, line)));
  const [killed] = await Promise.all([killInTheMiddle(() => answered), closeInTheMiddle(() => answered, [id])]);
  const holdings = await casting;
  const sum = (of: 'acts' | 'tries' | 'broken'): number => holdings.reduce((total, one) => total + one[of], 0);
  const box = await api.sql<{ tag: string }>(`select encode(tag, 'hex') as tag from box_ballot where motion_id = $1`, [id]);
  expect(box.map(({ tag }) => tag).sort()).toEqual(holdings.flatMap(({ receipt }) => (receipt === null ? [] : [tagOf(receipt)])).sort());
  expect([...new Set(holdings.flatMap(({ refused }) => refused ?? []))]).toEqual(['api.motions.closed']);
  const book = await voting.secretariat.fetch('/record/minute-book');
  expect(await verifyMinuteBook(new Uint8Array(await book.arrayBuffer()))).toMatchObject({ valid: true });
  say(`in secret: ${sum('acts')} acts of ${VOTERS} voters, each sent ${AT_ONCE} times at once: ${sum('tries')} requests, ${sum('broken')} lines broken, one process killed after ${killed} answers; `
    + `${box.length} ballots in the box, each that of its voter's last receipt, and the record verifies`);
});

/** Ends the second process without a word when a quarter is answered, and starts another one in its place. */
async function killInTheMiddle(answered: () => number): Promise<number> {
  while (answered() < (CASTS * AT_ONCE) / 4) await wait(2);
  const at = answered();
  const [first, second] = processes as [OtherProcess, OtherProcess];
  processes = [first];
  await second.kill();
  processes = [first, await startProcess(api.url)];
  return at;
}

/** Closes one motion after the other while ballots are still coming in. */
async function closeInTheMiddle(answered: () => number, motionIds: readonly string[]): Promise<unknown[]> {
  const closed = [];
  for (const [at, id] of motionIds.entries()) {
    while (answered() < CASTS * AT_ONCE * (0.6 + at / 10)) await wait(2);
    closed.push((await close(voting.secretariat, id)).data.closeMotion.count);
  }
  return closed;
}

interface BallotSeen { readonly motionId: string; readonly voter: string; readonly version: number; readonly key: string; readonly receipt: string; readonly late: boolean }

const BALLOTS = `
  select e.motion_id as "motionId", b.elector_id as voter, b.version, b.idempotency_key as key, encode(b.receipt, 'hex') as receipt, b.cast_at > m.closed_at as late
  from ballot b join elector e on e.id = b.elector_id join motion m on m.id = e.motion_id where m.id = any($1) order by b.elector_id, b.version`;

async function eachCountsOnce(sent: readonly Sent[], motionIds: readonly string[]): Promise<void> {
  const ballots = await api.sql<BallotSeen>(BALLOTS, [motionIds]);
  const byVoter = [...Map.groupBy(ballots, ({ voter }) => voter).values()];
  for (const own of byVoter) expect(own.map(({ version }) => version)).toEqual(own.map((_, at) => at + 1));
  expect(new Set(ballots.map(({ key }) => key)).size).toBe(ballots.length);
  expect(ballots.filter(({ late }) => late)).toEqual([]);
  const there = new Set(ballots.map(({ receipt }) => receipt));
  expect(sent.filter(({ receipt }) => receipt !== null && !there.has(receipt))).toEqual([]);
  const current = byVoter.map((own) => own.at(-1)?.receipt).sort();
  expect(await counted(motionIds)).toEqual(current);
  const book = await voting.secretariat.fetch('/record/minute-book');
  const verdict = await verifyMinuteBook(new Uint8Array(await book.arrayBuffer()));
  expect(verdict).toMatchObject({ valid: true });
  say(`${byVoter.length} voters with ${ballots.length} ballots: one current ballot each, ${current.length} counted, none after the close, no receipt lost, the record verifies`);
}

/** The receipts of the ballots that the record says were counted. */
const counted = async (motionIds: readonly string[]): Promise<string[]> => (await api.sql<{ receipt: string }>(
  `select encode(l.hash, 'hex') as receipt from ledger_entry c, jsonb_array_elements_text(c.body::jsonb -> 'facts' -> 'counted') counted(id)
   join ledger_entry l on l.id = counted.id::uuid where c.kind = 'motion.closed' and c.subject = any($1)`, [motionIds])).map(({ receipt }) => receipt).sort();
