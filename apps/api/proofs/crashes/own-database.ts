import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../../../../scripts/postgres/index.ts';
import type { ScratchDatabase } from '../../test/scratch-database.ts';

/** A database server of this proof's own, as safe as the product's: to be killed, and started again on what it left. */
export interface KillableDatabase extends ScratchDatabase {
  /** Ends the server and all its processes as a power cut would, and starts it again. */
  crash(): Promise<void>;
}

export async function killableDatabase(): Promise<KillableDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'acuerdo-crashes-'));
  const start = () => startCluster({ folder, durable: true, progress: () => undefined });
  let cluster = await start();
  const { url } = cluster;
  return {
    name: 'acuerdo', url,
    sql: (text, values) => once(url, text, values),
    rest: async () => undefined,
    crash: async () => {
      for (const pid of await processesOf(folder)) process.kill(pid, 'SIGKILL');
      await cluster.stop();
      cluster = await start();
      if (cluster.url !== url) throw new Error(`the server came back at ${cluster.url}, not at ${url}`);
    },
    drop: async () => {
      await cluster.stop('immediate');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A connection for each statement: none outlives a crash. */
async function once<T>(url: string, text: string, values?: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** The server and its children: those that it has started are children of it. */
async function processesOf(folder: string): Promise<number[]> {
  const server = Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').then((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), () => 0)));
  return [server, ...pids.filter((_, at) => parents[at] === server)];
}
