import { verify } from '../src/index.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const TARGET_S = 10;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Verifies a minute book from the bytes of its file, beside the bare cost of hashing them. */
export async function inNode(file: string, print: (line: string) => void): Promise<void> {
  const bytes = await readFile(file);
  const bare = await busy(async () => createHash('sha256').update(bytes).digest());
  const peak = watchMemory();
  const checked = await busy(() => verify(bytes));
  const heap = peak();
  if (!checked.result.valid) throw new Error('an honest book is not valid');
  print(`  in Node: verified in ${seconds(checked.clock)} by the clock, ${seconds(checked.cpu)} of processor (to reach: ${TARGET_S} s); `
    + `at most ${(heap / 1_000_000).toFixed(0)} MB of memory beside the file's own ${(bytes.length / 1_000_000).toFixed(0)} MB; ${checked.result.counts.length.toLocaleString('en')} votes counted again`);
  print(`  bare SHA-256 over the same bytes, once: ${seconds(bare.clock)}, ${seconds(bare.cpu)} of processor; the verification takes ${(checked.cpu / bare.cpu).toFixed(1)} × as much`);
}

async function busy<T>(work: () => Promise<T>): Promise<{ result: T; clock: number; cpu: number }> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return { result, clock: performance.now() - started, cpu: (user + system) / 1000 };
}

/** How much the process grows beyond what it is now, in bytes, at the most until it is asked. */
function watchMemory(): () => number {
  const before = process.memoryUsage().rss;
  return () => process.resourceUsage().maxRSS * 1024 - before;
}
