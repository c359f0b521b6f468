import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from './building/build.ts';
import { loadApi } from './built-api.ts';
import { CLIENT_FOLDER, HOME } from './folders.ts';
import { live, type Life } from './lifetime.ts';
import { assertFit, holderOf, place, startCluster } from './postgres/index.ts';
import { portRefusal, problemOn, readPort } from './port.ts';
import { codeOf } from './refusal.ts';

const DRAIN_MS = 20_000;
/** Only this machine, until HOST says otherwise: the sample lets anybody in. */
const host = process.env.HOST || '127.0.0.1';
const progress = (step: string): void => console.log(`${step} …`);

/** Before anything is built or started. Where this very folder is in use, that is the better thing to say, and the database says it. */
const assertPortFree = async (port: number): Promise<void> => {
  const problem = await problemOn(port, host);
  const inUse = !process.env.DATABASE_URL && (await holderOf(HOME)) !== undefined;
  if (problem !== undefined && !inUse) throw portRefusal(problem, port, host);
};

const openDatabase = async (life: Life): Promise<string> => {
  const given = process.env.DATABASE_URL;
  if (given) {
    await assertFit(given);
    return given;
  }
  const cluster = await startCluster({ folder: HOME, durable: true, progress });
  life.onEnd(cluster.stop);
  return cluster.url;
};

const serve = async (life: Life, databaseUrl: string, port: number): Promise<string> => {
  const { serve: listen } = await loadApi('main.js');
  const server = await listen({ databaseUrl, port, host, clientFolder: CLIENT_FOLDER, production: true }).catch((error: unknown) => {
    throw codeOf(error).startsWith('EA') ? portRefusal(codeOf(error), port, host) : error;
  });
  life.onEnd(async (how) => {
    if (how === 'fast') await Promise.race([server.close(), wait(DRAIN_MS)]);
  });
  return server.url;
};

/** Who reads this terminal may set up a collaborative; `FOUNDING_CODE=` (empty) lets nobody. */
const foundingLine = (url: string): string[] => {
  const code = process.env.FOUNDING_CODE ??= randomBytes(9).toString('base64url');
  return code ? [`Set up a collaborative of your own: ${url}/new#${code}`] : [];
};

await live(async (life) => {
  process.env.NODE_ENV ??= 'production';
  const port = readPort(process.env.PORT || '4010');
  await assertPortFree(port);
  const databaseUrl = await openDatabase(life);
  life.signal.throwIfAborted();
  await build({ progress, signal: life.signal });
  life.signal.throwIfAborted();
  const { prepare } = await loadApi('prepare.js');
  const { signIn } = await prepare({ databaseUrl, sample: process.env.SAMPLE !== 'no', progress });
  life.signal.throwIfAborted();
  progress('Starting the server');
  const url = await serve(life, databaseUrl, port);
  const kept = process.env.DATABASE_URL ? `the database ${place(databaseUrl)}` : HOME;
  console.log(['', `Acuerdo is ready: ${url}`, '', ...signIn, ...foundingLine(url), '', `What is entered is kept in ${kept}. Press Ctrl-C to stop.`].join('\n'));
});
