import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binOf } from '../building/program.ts';
import { ROOT } from '../folders.ts';
import { resultOf, type Counts, type Result } from './result.ts';

export interface JestRun {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** For what Jest writes about its run. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Jest in a process of its own, because modules need a flag of Node. It speaks on standard error; its figures come from a file. */
export const runJest = async ({ args, env, folder, signal }: JestRun): Promise<Result> => {
  const output = join(folder, 'jest.json');
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', binOf('jest', 'bin/jest.js'), '--json', `--outputFile=${output}`, ...args];
  // stories start the built product some hundred times
  const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const child = spawn(process.execPath, options, { cwd: ROOT, env: { ...process.env, ...compiled, ...env, NODE_ENV: 'test' }, stdio: ['inherit', 'ignore', 'inherit'] });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  const code = await new Promise<number>((answer, fail) => child.once('error', fail).once('exit', (given) => answer(given ?? 1)));
  const text = await readFile(output, 'utf8').catch(() => undefined);
  return resultOf(text === undefined ? undefined : (JSON.parse(text) as Counts), code);
};
