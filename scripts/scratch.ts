import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Life } from './lifetime.ts';
import { createDatabase, dropDatabases, inDatabase, startCluster } from './postgres/index.ts';

/** A folder for temporary files that is gone when the program ends. */
export const scratchFolder = async (life: Life): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'acuerdo-'));
  life.onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
};

export interface ScratchDatabase {
  /** The server, as an owner who may create and drop databases. */
  readonly serverUrl: string;
  readonly url: string;
  readonly name: string;
}

/** An empty database on a server of its own, or on that of TEST_DATABASE_URL, where its name is not taken by a second run. */
export const scratchDatabase = async (life: Life, folder: string, progress: (step: string) => void): Promise<ScratchDatabase> => {
  const given = process.env.TEST_DATABASE_URL;
  const name = given ? `acuerdo_template_${process.pid}` : 'acuerdo_template';
  const serverUrl = given ?? (await ownServer(life, join(folder, 'database'), progress));
  if (given) life.onEnd(() => dropDatabases(given, name));
  await createDatabase(serverUrl, name);
  return { serverUrl, url: inDatabase(serverUrl, name), name };
};

const ownServer = async (life: Life, folder: string, progress: (step: string) => void): Promise<string> => {
  const cluster = await startCluster({ folder, durable: false, progress });
  life.onEnd(() => cluster.stop('immediate'));
  return cluster.ownerUrl;
};
