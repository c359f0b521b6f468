import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningUrl, startCluster, withClient, type Cluster } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'acuerdo base ñ '));
const folder = join(root, 'home');
const opened: Cluster[] = [];

const start = async (durable = true): Promise<Cluster> => {
  const cluster = await startCluster({ folder, durable, progress: () => undefined });
  opened.push(cluster);
  return cluster;
};

/** A second program that opens the same folder and then stays. */
const another = async (): Promise<ChildProcess> => {
  const code = `const { startCluster } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    await startCluster({ folder: ${JSON.stringify(folder)}, durable: true, progress: () => {} });
    process.send('ready'); setInterval(() => {}, 1000);`;
  const script = join(root, 'another.mjs');
  writeFileSync(script, code);
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
};

const ask = (url: string, question: string): Promise<unknown> =>
  withClient(url, async (client) => Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0]);

afterEach(async () => {
  for (const cluster of opened.splice(0)) await cluster.stop('immediate').catch(() => undefined);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a first start makes a database that speaks UTF-8 and loses nothing, and what is entered outlives a stop', async () => {
  const first = await start();
  expect(await ask(first.url, 'SHOW server_encoding')).toBe('UTF8');
  expect(await ask(first.url, "SELECT datlocale FROM pg_database WHERE datname = 'acuerdo'")).toBe('C.UTF-8');
  expect(await ask(first.url, "SELECT string_agg(setting, ' ') FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')")).toBe('on on on');
  expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
  await ask(first.url, "CREATE TABLE kept AS SELECT 'año'::text AS word");
  await first.stop();
  expect(await runningUrl(folder)).toBeUndefined();
  expect(await ask((await start()).url, 'SELECT word FROM kept')).toBe('año');
}, 30_000);

test('a second program on the same folder is told so, and one that was killed hands its server on', async () => {
  const child = await another();
  await expect(start()).rejects.toThrow(`already runs on ${folder} (process ${child.pid})`);
  const pid = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0];
  child.kill('SIGKILL');
  await once(child, 'exit');
  const adopted = await start();
  expect(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]).toBe(pid);
  await adopted.stop();
  expect(await runningUrl(folder)).toBeUndefined();
}, 30_000);

test('a left-over pid file that names another program of today is no obstacle', async () => {
  writeFileSync(join(folder, 'data/postmaster.pid'), `${process.pid}\n${folder}/data\n0\n5432\n\n127.0.0.1\n\nready\n`);
  expect(await ask((await start()).url, 'SELECT 1')).toBe(1);
}, 30_000);

test('settings written into the data folder cannot make it forget confirmed votes', async () => {
  writeFileSync(join(folder, 'data/postgresql.auto.conf'), "fsync = 'off'\nsynchronous_commit = 'off'\n");
  expect(await ask((await start()).url, 'SHOW synchronous_commit')).toBe('on');
}, 30_000);

test('data of another PostgreSQL are left alone', async () => {
  writeFileSync(join(folder, 'data/PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow(/are of PostgreSQL 17 and this Acuerdo runs PostgreSQL 18/);
  expect(readFileSync(join(folder, 'data/PG_VERSION'), 'utf8')).toBe('17\n');
});
