import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Binaries } from './binaries.ts';
import { run, type RunAs } from './run-as.ts';

/** A folder of ours (`.acuerdo`), the data of PostgreSQL in it, and what runs PostgreSQL there. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly binaries: Binaries;
  readonly way: RunAs;
}

export const SUPERUSER = 'acuerdo';

const passwordFile = (folder: string): string => join(folder, 'password');

/** Made beside its place and moved there when complete, so that an interrupted first start leaves nothing half made. */
export const initialize = async (place: Place, options: { durable: boolean; progress: (step: string) => void }): Promise<void> => {
  options.progress('Setting up the database');
  const { folder, data, binaries, way } = place;
  const making = `${data}.new`;
  await rm(making, { recursive: true, force: true });
  await writeFile(passwordFile(folder), randomBytes(24).toString('hex'), { mode: 0o600 });
  if (way.owner) await chown(passwordFile(folder), way.owner.uid, way.owner.gid);
  const ran = await run(way, [
    binaries.initdb, `--pgdata=${making}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile(folder)}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(options.durable ? [] : ['--no-sync']),
  ]);
  if (ran.code !== 0) throw new Refusal(`The database could not be set up in ${data}: ${reasonIn(ran.output)}.`);
  await rename(making, data);
};

export const readPassword = (folder: string): Promise<string> =>
  readFile(passwordFile(folder), 'utf8').catch(() => {
    throw new Refusal(`The password of the database cannot be read (${passwordFile(folder)}): put the file back, or move ${folder} away to begin anew.`);
  });

export const versionOf = async ({ way, binaries }: Place): Promise<string> => {
  const ran = await run(way, [binaries.postgres, '--version']);
  const version = / (\d+)/.exec(ran.output)?.[1];
  if (ran.code === 0 && version !== undefined) return version;
  throw new Refusal(`The packaged PostgreSQL does not run on this machine (${reasonIn(ran.output)}): set DATABASE_URL to a PostgreSQL 15 or later.`);
};

export const assertSameVersion = async ({ data, folder }: Place, made: string, ours: string): Promise<void> => {
  if (made === ours) return;
  throw new Refusal(`The data in ${data} are of PostgreSQL ${made} and this Acuerdo runs PostgreSQL ${ours}: use the Acuerdo that made them, or move ${folder} away to begin anew.`);
};

/** The line of a program's output that says what went wrong. */
export const reasonIn = (output: string): string => {
  const lines = output.split('\n').map((line) => line.trim()).filter(Boolean);
  const line = lines.find((text) => /\b(FATAL|PANIC|error):/.test(text)) ?? lines.at(-1) ?? 'it said nothing';
  return line.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '');
};
