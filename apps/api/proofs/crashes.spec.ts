import { verifyMinuteBook } from '@acuerdo/record';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { apiOn, asker } from '../test/harness.ts';
import { startProcess, type OtherProcess } from '../test/other-process.ts';
import { close, openMotion, startVoting } from '../test/vote.ts';
import { killableDatabase, type KillableDatabase } from './crashes/own-database.ts';
import { keepBusy, ROWS, type Acknowledged } from './crashes/load.ts';
import { fillWithPartners } from './exactly-once/electors.ts';
import { randomOf } from './exactly-once/sending.ts';

const CRASHES = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 200);
const LONGEST_MS = 1_200;
const seed = Number(process.env['ACUERDO_PROOF_SEED'] ?? randomInt(2 ** 31));
/** It says a thousand times that its database is not there; what it said last is told where it does not start again. */
const lastWords: string[] = [];
const QUIETLY = { onLog: (text: string) => void lastWords.splice(0, lastWords.length - 4, text) };
const say = (line: string): void => void process.stderr.write(`crashes: ${line}\n`);
const built = <T>(file: string): Promise<T> => import(pathToFileURL(join(import.meta.dirname, '../dist', file)).href) as Promise<T>;

let database: KillableDatabase;
let api: OtherProcess;

beforeAll(async () => {
  database = await killableDatabase();
  const { prepare } = await built<{ prepare(options: { databaseUrl: string; sample: boolean; progress(step: string): void }): Promise<unknown> }>('prepare.js');
  await prepare({ databaseUrl: database.url, sample: true, progress: () => undefined });
  api = await startProcess(database.url, QUIETLY);
  say(`seed ${seed} (ACUERDO_PROOF_SEED repeats it)`);
});

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

test(`after ${CRASHES} crashes under load nothing that was answered is lost, nothing is written by half, and the record verifies`, async () => {
  const random = randomOf(seed);
  const product = apiOn(database, { origin: api.origin, stop: async () => undefined });
  const tokens = await fillWithPartners(product);
  const voting = await startVoting(product);
  const { id: motionId } = await openMotion(voting);
  const [secretariat, officer] = [await product.tokenOf('CAMMINA · secretariat'), await product.tokenOf('OSF · IMI program officer')];
  await database.sql(`update session set expires_at = now() + interval '1 day'`);
  const busy = keepBusy({ origin: () => api.origin, voters: [...tokens.values()], motionId, options: voting.options, secretariat, officer, random });
  const killed = { api: 0, database: 0 };
  const started = performance.now();
  for (let crash = 0; crash < CRASHES; crash += 1) {
    await wait(random() * LONGEST_MS);
    const which = random() < 0.5 ? 'api' : 'database';
    killed[which] += 1;
    if (which === 'database') await database.crash();
    else {
      await api.kill();
      api = await startProcess(database.url, QUIETLY).catch((fault: unknown) => { throw new Error(lastWords.join(''), { cause: fault }); });
    }
  }
  await wait(LONGEST_MS);
  await busy.stop();
  const { done } = busy;
  say(`${killed.api} times the application killed, ${killed.database} times the database, in ${((performance.now() - started) / 1000).toFixed(0)} s; `
    + `answered: ${done.receipts.length} ballots, ${done.steps.length} steps, ${done.imports.length} files; without an answer: ${done.unanswered}`);
  expect(done.unanswered).toBeGreaterThan(0);
  const after = asker(api.origin, secretariat);
  expect((await close(after, motionId)).data.closeMotion.count).not.toBeNull();
  const book = await after.fetch('/record/minute-book');
  const { valid, sentence } = await verifyMinuteBook(new Uint8Array(await book.arrayBuffer()));
  expect([valid, sentence]).toEqual([true, expect.anything()]);
  await nothingIsLost(done);
  await nothingIsHalf();
  const { checkData } = await built<{ checkData(url: string): Promise<{ name: string; broken: number }[]> }>('check-data.js');
  const rules = await checkData(database.url);
  expect(rules.filter(({ broken }) => broken > 0)).toEqual([]);
  say(`nothing that was answered is lost, nothing is written by half, the record verifies, ${rules.length} of ${rules.length} rules over the data hold`);
});

async function nothingIsLost({ receipts, steps, imports }: Acknowledged): Promise<void> {
  const lost = await database.sql<{ what: string }>(
    `select 'ballot ' || given.receipt as what from unnest($1::text[]) given(receipt) where not exists (select from ballot b where b.receipt = decode(given.receipt, 'hex'))
       or not exists (select from ledger_entry l where l.hash = decode(given.receipt, 'hex'))
     union all select 'step ' || given.id from unnest($2::uuid[]) given(id) where not exists (select from step s where s.id = given.id)
     union all select 'file ' || given.id from unnest($3::uuid[]) given(id) where (select count(*) from "grant" g where g.import_id = given.id) <> $4`,
    [receipts, steps, imports, ROWS]);
  expect(lost).toEqual([]);
}

/** Also of what nobody answered: it is there with all that belongs to it, or not at all. */
async function nothingIsHalf(): Promise<void> {
  const half = await database.sql(
    `select 'file' as what, i.id from import i join stored_file f on f.id = i.file_id, lateral (select count(*) as rows from "grant" g where g.import_id = i.id) written
     where f.name like 'file-%' and written.rows <> case when i.state = 'committed' then $1 else 0 end
     union all select 'step without its activity', s.id from step s where s.title_en like 'Step %' and not exists (select from activity a where a.subject_id = s.id)
     union all select 'ballot without its place in the record', b.id from ballot b where not exists (select from ledger_leaf l where l.entry_id = b.entry_id)
     union all select 'entry that still waits', q.entry_id from ledger_queue q`, [ROWS]);
  expect(half).toEqual([]);
}
