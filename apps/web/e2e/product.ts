import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { scratchDatabase, type ScratchDatabase } from '../../api/test/scratch-database.ts';

/** The whole product in a process of its own, with a database of its own. */
export interface Product extends Pick<ScratchDatabase, 'sql'> {
  readonly origin: string;
  /** Everything that the server logged so far. */
  logged(): string;
  stop(): Promise<void>;
}

/** What the terminal would show to whoever may set up a collaborative. */
export const FOUNDING_CODE = 'the code of the terminal';

export async function startProduct(): Promise<Product> {
  const database = await scratchDatabase();
  const process = spawn(globalThis.process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    env: { ...globalThis.process.env, DATABASE_URL: database.url, FOUNDING_CODE, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  process.stderr?.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
    globalThis.process.stderr.write(text);
  });
  return { origin: await firstLine(process), sql: database.sql, logged: () => logged, stop: () => stop(process, database) };
}

async function firstLine(process: ChildProcess): Promise<string> {
  if (!process.stdout) throw new Error('the product says nothing');
  for await (const line of createInterface(process.stdout)) return line;
  throw new Error('the product ended before it was ready');
}

async function stop(process: ChildProcess, database: ScratchDatabase): Promise<void> {
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
  await database.drop();
}
