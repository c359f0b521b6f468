import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { apiPart, build } from './building/build.ts';
import { binOf } from './building/program.ts';
import { API, HOME, WEB } from './folders.ts';
import { live, type Life } from './lifetime.ts';
import { freePort, portRefusal, problemOn, readPort } from './port.ts';
import { assertFit, startCluster } from './postgres/index.ts';

const host = '127.0.0.1';
const progress = (step: string): void => console.log(`${step} …`);

/** Runs beside us until the end; if it ends before, so do we. */
const keep = (life: Life, args: readonly string[], env: Record<string, string> = {}): Promise<number> => {
  const child = spawn(process.execPath, args, { cwd: WEB, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<number>((answer) => child.once('exit', (code) => answer(code ?? 1)));
  life.onEnd(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return ended;
};

const databaseOf = async (life: Life): Promise<string> => {
  if (process.env.DATABASE_URL) {
    await assertFit(process.env.DATABASE_URL);
    return process.env.DATABASE_URL;
  }
  const cluster = await startCluster({ folder: HOME, durable: true, progress });
  life.onEnd(cluster.stop);
  return cluster.url;
};

await live(async (life) => {
  const port = readPort(process.env.PORT || '4010');
  const problem = await problemOn(port, host);
  if (problem !== undefined) throw portRefusal(problem, port, host);
  const databaseUrl = await databaseOf(life);
  await build({ progress, signal: life.signal }, [apiPart]);
  life.signal.throwIfAborted();
  await rm(join(apiPart.dist, '.stamp'), { force: true }); // what is compiled from now on, the stamp does not know
  const apiPort = String(await freePort());
  const server = ['--watch', '--watch-preserve-output', join(import.meta.dirname, 'dev-server.ts')];
  return Promise.race([
    keep(life, [`--watch-path=${join(API, 'src')}`, '--watch-preserve-output', apiPart.program().script]),
    keep(life, server, { DATABASE_URL: databaseUrl, PORT: apiPort }),
    keep(life, [binOf('vite', 'bin/vite.js', WEB), '--port', String(port), '--strictPort', '--host', host], { API_PORT: apiPort }),
  ]);
});
