import { spawn } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';

/** How the programs of PostgreSQL are run: as who we are or, since they refuse to be root, as somebody else. */
export interface RunAs {
  readonly prefix: readonly string[];
  readonly owner?: { readonly uid: number; readonly gid: number };
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Root under another name: the files stay root's own, so that a folder below /root works too. */
const RENAMED: RunAs = { prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'] };

/** The first way in which the folder can be written and the program started. `folder` exists; `data` may not yet. */
export const waysFor = async (program: string, folder: string, data: string): Promise<RunAs> => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = await stat(data).catch(() => stat(`${folder}/..`));
  const ways: RunAs[] = uid === 0 ? [RENAMED] : [RENAMED, { prefix: [], owner: { uid, gid } }];
  for (const way of ways) {
    if (way.owner) await chown(folder, uid, gid);
    const probe = 'test -w "$1" && test -x "$2" && { test ! -e "$3" || test -w "$3"; }';
    const ran = await run(way, ['sh', '-c', probe, 'sh', folder, program, data]).catch(() => undefined);
    if (ran?.code === 0) return way;
  }
  throw new Refusal('PostgreSQL does not run as root, and "unshare --user" does not work on this machine: start as an ordinary user, or set DATABASE_URL.');
};

/** Runs a program to its end in a session of its own, so that a Ctrl-C in the terminal does not reach it. */
export const run = (way: RunAs, command: readonly string[]): Promise<Ran> =>
  new Promise((answer, fail) => {
    const [program = '', ...args] = [...way.prefix, ...command];
    const child = spawn(program, args, { ...way.owner, env: environment(), cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.once('error', fail);
    child.once('close', (code) => answer({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') }));
  });

/** PostgreSQL reads the terminal's language and PG… variables; what it makes must not depend on them. */
const environment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
};
