import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { reasonIn, type Place } from './data-folder.ts';
import { freePort, problemOn } from '../port.ts';
import { isServerOf } from './process-start.ts';
import { run } from './run-as.ts';

export const HOST = '127.0.0.1';

const SAFETY = ['fsync', 'synchronous_commit', 'full_page_writes'];
const PATIENCE = 300;
const TRIES = 5;
/** Another program was quicker at the port, or the last processes of a killed server are about to end. */
const PASSING = /in use|could not bind|could not create any TCP/;
const NOBODY = 2_147_483_646;

interface Server {
  readonly pid: number;
  readonly port: number;
}

/** The server that works on this data folder, once it has finished starting. A crash may leave its file behind without it. */
export const runningServer = async (data: string): Promise<Server | undefined> => {
  for (let waited = 0; waited < PATIENCE; waited += 0.1) {
    const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
    const [pid, , , port, , , , state] = text.split('\n');
    if (!isServerOf(Number(pid), data)) return undefined;
    if (state?.trim() === 'ready') return { pid: Number(pid), port: Number(port) };
    await wait(100);
  }
  throw new Refusal(`The database in ${data} neither starts nor stops: look into ${join(data, '../postgres.log')}.`);
};

/** Starts a server on a data folder where none runs, on the port it had before where that is free. Gives the port. */
export const startServer = async (place: Place, options: { durable: boolean; port?: number }): Promise<number> => {
  await disownPid(place.data);
  for (let left = TRIES; ; left -= 1) {
    const port = await choosePort(place, left === TRIES ? options.port : undefined);
    const failure = await startOn(place, port, options.durable);
    if (failure === undefined) return port;
    if (left === 1 || !PASSING.test(failure)) throw new Refusal(`The database did not start: ${failure} (more in ${logOf(place)}).`);
    await wait(500);
  }
};

/**
 * PostgreSQL takes the number in a left-over file for its own server when another process has it by now, and gives up. The
 * file must stay, because by its other lines PostgreSQL sees whether processes of the killed server still write.
 */
const disownPid = async (data: string): Promise<void> => {
  const file = join(data, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(file, text.replace(/^\d+/, String(NOBODY)));
};

export const stopServer = async (place: Place, how: 'fast' | 'immediate'): Promise<void> => {
  const ran = await run(place.way, [place.binaries.pgCtl, 'stop', '-w', '-m', how, '-t', String(PATIENCE), '-D', place.data]);
  if (ran.code !== 0 && (await runningServer(place.data))) throw new Refusal(`The database did not stop: ${reasonIn(ran.output)}.`);
};

const logOf = ({ folder }: Place): string => join(folder, 'postgres.log');

/** The server writes the command line of its last start into its data folder, with the port in it. */
const choosePort = async ({ data }: Place, wanted: number | undefined): Promise<number> => {
  const last = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '');
  const port = wanted ?? Number(/port=(\d+)/.exec(last)?.[1] ?? 0);
  return port > 0 && (await problemOn(port, HOST)) === undefined ? port : freePort();
};

/** Settings go on the command line, where nothing written in the data folder overrides them. */
const startOn = async (place: Place, port: number, durable: boolean): Promise<string | undefined> => {
  const settings = [`listen_addresses=${HOST}`, `port=${port}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC',
    ...SAFETY.map((name) => `${name}=${durable ? 'on' : 'off'}`)];
  const log = logOf(place);
  const before = await stat(log).then((at) => at.size, () => 0);
  const ran = await run(place.way, [place.binaries.pgCtl, 'start', '-w', '-t', String(PATIENCE), '-D', place.data, '-l', log,
    '-o', settings.map((setting) => `-c ${setting}`).join(' ')]);
  if (ran.code === 0) return undefined;
  const said = await readFile(log).then((bytes) => bytes.subarray(before).toString('utf8'), () => '');
  return reasonIn(said || ran.output);
};
