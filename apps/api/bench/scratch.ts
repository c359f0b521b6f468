import { loadApi } from '../../../scripts/built-api.ts';
import { apiPart, build } from '../../../scripts/building/build.ts';
import { scratchDatabase, scratchFolder } from '../../../scripts/scratch.ts';
import { live, type Life } from '../../../scripts/lifetime.ts';

/** What a benchmark gets: what it starts is closed by `life`, what it says goes through `print`. */
export interface BenchContext {
  readonly life: Life;
  readonly print: (line: string) => void;
}

/** The sample in a database of its own, on a server that keeps nothing. */
export async function sampleDatabase({ life, print }: BenchContext): Promise<string> {
  const progress = (step: string) => print(`${step} …`);
  await build({ progress, signal: life.signal }, [apiPart]);
  const { url } = await scratchDatabase(life, await scratchFolder(life), progress);
  await (await loadApi('prepare.js')).prepare({ databaseUrl: url, sample: true, progress });
  return url;
}

/** Runs one benchmark by itself. */
export const alone = (run: (context: BenchContext) => Promise<void>): Promise<never> => live(async (life) => {
  await run({ life, print: (line) => console.log(line) });
  return 0;
}, 130);

/** The time within which so many of a hundred were done, in milliseconds. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export const ms = (time: number): string => `${time.toFixed(1)} ms`;
