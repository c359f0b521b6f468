import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../folders.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export interface Program {
  readonly script: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly signal?: AbortSignal;
}

/** The program file of an installed package: `binOf('typescript', 'bin/tsc')`, from the workspace that has it. */
export const binOf = (name: string, file: string, from = ROOT): string =>
  join(dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`)), file);

/** Runs a Node program to its end and gives what it said. */
export const runNode = ({ script, args, folder = ROOT, signal }: Program): Promise<Ran> =>
  new Promise((answer, fail) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.once('error', fail);
    child.once('close', (code) => answer({ code: code ?? 1, output: Buffer.concat(said).toString('utf8').trim() }));
  });
