import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { findBinaries } from './binaries.ts';
import { assertSameVersion, initialize, readPassword, versionOf, SUPERUSER, type Place } from './data-folder.ts';
import { assertFit, createDatabase, inDatabase } from './database.ts';
import { takeLock } from './lock.ts';
import { waysFor } from './run-as.ts';
import { runningServer, startServer, stopServer, HOST } from './server.ts';

export interface ClusterOptions {
  /** Holds the data folder, the password, the log and the lock. Made when missing. */
  readonly folder: string;
  readonly port?: number;
  readonly progress: (step: string) => void;
  /** False for scratch data only: faster, and lost in a crash of the machine. */
  readonly durable: boolean;
}

export interface Cluster {
  /** The database `acuerdo`, as its owner. */
  readonly url: string;
  /** The database `postgres` of the same server, as superuser: to create and drop databases. */
  readonly ownerUrl: string;
  readonly stop: (how?: 'fast' | 'immediate') => Promise<void>;
}

/** Starts the embedded PostgreSQL of a folder, or adopts the one that a crash of this program left running there. */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const folder = await writableFolder(options.folder);
  const unlock = await takeLock(folder);
  try {
    const place = await prepareFolder(folder, options);
    const password = await readPassword(folder);
    options.progress('Starting the database');
    const port = (await runningServer(place.data))?.port ?? (await startServer(place, options));
    const stop: Cluster['stop'] = (how = 'fast') => stopServer(place, how).finally(unlock);
    try {
      return { ...(await open(addressOf(password, port), options.durable)), stop };
    } catch (error) {
      await stopServer(place, 'fast');
      throw error;
    }
  } catch (error) {
    await unlock();
    throw error;
  }
};

/** The database of a folder whose server runs already, for a look beside the application. */
export const runningUrl = async (folder: string): Promise<string | undefined> => {
  const real = await realpath(folder).catch(() => undefined);
  const server = real && (await runningServer(join(real, 'data')));
  return server ? inDatabase(addressOf(await readPassword(real), server.port), 'acuerdo') : undefined;
};

const addressOf = (password: string, port: number): string => `postgres://${SUPERUSER}:${password}@${HOST}:${port}/postgres`;

const open = async (ownerUrl: string, durable: boolean): Promise<{ url: string; ownerUrl: string }> => {
  const url = inDatabase(ownerUrl, 'acuerdo');
  await createDatabase(ownerUrl, 'acuerdo');
  if (durable) await assertFit(url);
  return { url, ownerUrl };
};

const writableFolder = async (wanted: string): Promise<string> => {
  try {
    await mkdir(wanted, { recursive: true, mode: 0o755 });
    const folder = await realpath(wanted);
    const probe = join(folder, `probe.${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(',')[0] : '';
    throw new Refusal(`The folder ${wanted} cannot be written (${reason}): mend its owner or rights, or start from another folder.`);
  }
};

const prepareFolder = async (folder: string, options: ClusterOptions): Promise<Place> => {
  if (/["`$\\\n]/.test(folder)) throw new Refusal(`PostgreSQL cannot run below a folder whose name holds $, \`, " or \\: move ${folder}.`);
  const binaries = await findBinaries();
  const data = join(folder, 'data');
  const place: Place = { folder, data, binaries, way: await waysFor(binaries.postgres, folder, data) };
  const made = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (made === undefined) await initialize(place, options);
  else await assertSameVersion(place, made.trim(), await versionOf(place));
  return place;
};
