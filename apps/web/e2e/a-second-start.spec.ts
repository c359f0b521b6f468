import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { closeBrowser, openWindow } from './browser.ts';
import { wordsOf } from './words.ts';

const ROOT = join(import.meta.dirname, '../../..');

let home: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'acuerdo-home-'));
});
afterAll(async () => {
  await closeBrowser();
  await stop();
  await rm(home, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** `npm start` as README has it, on data and a port of its own; answers when it says that it is ready. */
async function start(port: number): Promise<void> {
  running = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', ACUERDO_HOME: home, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!running.stdout) throw new Error('the product says nothing');
  for await (const line of createInterface(running.stdout)) if (line.includes('is ready')) return;
  throw new Error('the product ended before it was ready');
}

async function stop(): Promise<void> {
  if (!running || running.exitCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}

test('what was entered, and who was signed in, is still there after a second start', async () => {
  const port = await freePort();
  await start(port);
  const { page } = await openWindow(`http://127.0.0.1:${port}`, 'en');
  const { accounts, decisions } = wordsOf('en');
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`CAMMINA.*${accounts.role.secretariat}`) }).click();
  await page.waitForURL('**/cammina/desk');
  await page.goto('/cammina/decisions/past');
  await page.getByRole('textbox', { name: decisions.past.field.title, exact: true }).fill('Kept over the night');
  await page.getByRole('textbox', { name: decisions.past.field.text, exact: true }).fill('It stands tomorrow.');
  await page.getByLabel(decisions.past.field.decided).fill('2013');
  await page.getByRole('radio', { name: decisions.effect.advice }).check();
  await page.getByLabel(decisions.past.field.source).fill('A test');
  await page.getByRole('button', { name: decisions.past.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: decisions.past.act }).click();
  await page.waitForURL('**/decisions/DEC-1');
  await stop();
  expect(running?.exitCode).toBe(0);

  await start(port);
  await page.goto('/cammina/decisions/DEC-1');
  await page.getByRole('heading', { level: 1, name: 'Kept over the night' }).waitFor();
});
