import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal, codeOf } from '../refusal.ts';
import { processStart } from './process-start.ts';

interface Holder {
  readonly pid: number;
  readonly started: string | undefined;
}

/**
 * Takes the folder for this process and gives back what releases it. The lock appears whole (a link to a written file),
 * and one whose process is gone is taken over, by one taker at a time.
 */
export const takeLock = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'lock');
  const mine = join(folder, `lock.${randomUUID()}`);
  await writeFile(mine, JSON.stringify({ pid: process.pid, started: processStart(process.pid) } satisfies Holder), { mode: 0o644 });
  try {
    while (!(await placed(mine, file))) {
      const holder = await holderOf(folder);
      if (holder) throw new Refusal(`Acuerdo already runs on ${folder} (process ${holder}): stop that one first, or start this copy from another folder.`);
      await removeStale(folder, file);
    }
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(file, { force: true });
};

/** The process that holds the folder, if it is alive. */
export const holderOf = async (folder: string): Promise<number | undefined> => {
  const text = await readFile(join(folder, 'lock'), 'utf8').catch(() => '');
  const holder = text ? (JSON.parse(text) as Holder) : undefined;
  return holder?.started !== undefined && processStart(holder.pid) === holder.started ? holder.pid : undefined;
};

const placed = async (mine: string, file: string): Promise<boolean> => {
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Without the guard, two takers could both find the old lock stale, and the second would remove the first one's new lock. */
const removeStale = async (folder: string, file: string): Promise<void> => {
  const guard = join(folder, 'lock.takeover');
  try {
    await mkdir(guard);
  } catch {
    const since = await stat(guard).then((at) => Date.now() - at.mtimeMs, () => 0);
    if (since > 10_000) await rmdir(guard).catch(() => undefined);
    return wait(50);
  }
  try {
    if ((await holderOf(folder)) === undefined) await rm(file, { force: true });
  } finally {
    await rmdir(guard);
  }
};
