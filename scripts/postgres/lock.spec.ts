import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, takeLock } from './lock.ts';
import { processStart } from './process-start.ts';

const folder = mkdtempSync(join(tmpdir(), 'acuerdo-lock-'));
const file = join(folder, 'lock');

afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a lock is held until it is released', async () => {
  const release = await takeLock(folder);
  expect(await holderOf(folder)).toBe(process.pid);
  await expect(takeLock(folder)).rejects.toThrow(/already runs/);
  await release();
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['whose number was given to another process since', { pid: process.pid, started: 'yesterday' }],
  ['whose process is gone', { pid: 2_147_483_646, started: 'yesterday' }],
  ['that never said when it began', { pid: process.pid }],
])('a lock %s is taken over', async (_, holder) => {
  writeFileSync(file, JSON.stringify(holder));
  await takeLock(folder);
  expect(await holderOf(folder)).toBe(process.pid);
});

test('of many who take over a stale lock at once, one gets it', async () => {
  writeFileSync(file, JSON.stringify({ pid: 2_147_483_646, started: 'yesterday' }));
  const takers = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder)));
  expect(takers.filter((taker) => taker.status === 'fulfilled')).toHaveLength(1);
});

test('a process is known by when it began, and nobody is known where nobody is', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid));
  expect(processStart(process.pid)).not.toBe(processStart(1));
  expect(processStart(2_147_483_646)).toBeUndefined();
});
