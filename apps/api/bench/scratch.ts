import type { BenchContext } from '../../../libs/overlap/bench/context.ts';
import pg from 'pg';
import { apiPart, build } from '../../../scripts/building/build.ts';
import { loadApi } from '../../../scripts/built-api.ts';
import { live } from '../../../scripts/lifetime.ts';
import { inDatabase } from '../../../scripts/postgres/index.ts';
import { scratchDatabase, scratchFolder } from '../../../scripts/scratch.ts';

export type { BenchContext };

/** A copy of a database that nobody uses, on the same server; one of this name that was there before is gone. */
export async function cloneOf(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: inDatabase(url, 'postgres') });
  await client.connect();
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name} template ${new URL(url).pathname.slice(1)}`);
  await client.end();
  return inDatabase(url, name);
}

/** Runs one benchmark by itself, with the sample in a database of its own. */
export const alone = (run: (context: BenchContext) => Promise<void>): Promise<never> => live(async (life) => {
  const print = (line: string): void => console.log(line);
  const progress = (step: string): void => print(`${step} …`);
  await build({ progress, signal: life.signal }, [apiPart]);
  const { url } = await scratchDatabase(life, await scratchFolder(life), progress);
  await (await loadApi('prepare.js')).prepare({ databaseUrl: url, sample: true, progress });
  await run({ database: { url }, print });
  return 0;
}, 130);

/** The time within which so many of a hundred were done, in milliseconds. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export const ms = (time: number): string => `${time.toFixed(1)} ms`;
