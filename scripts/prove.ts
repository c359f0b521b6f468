import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { apiPart, build } from './building/build.ts';
import { loadApi } from './built-api.ts';
import { API } from './folders.ts';
import { live } from './lifetime.ts';
import { Refusal } from './refusal.ts';
import { scratchDatabase, scratchFolder } from './scratch.ts';
import { runJest } from './testing/jest-run.ts';

const progress = (step: string): void => console.log(`${step} …`);

const ENDING = '.spec.ts';

/** The proofs that there are, by name: what takes longer than `npm test` may. */
const proofs = async (): Promise<string[]> =>
  (await readdir(join(API, 'proofs'))).filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length)).sort();

/** `NAME [COUNT]`: which proof, and how many pairs, casts … of it. */
const asked = async ([name = '', count = '1000']: readonly string[]): Promise<{ name: string; count: string }> => {
  const there = await proofs();
  if (!there.includes(name)) throw new Refusal(`Say which proof: npm run prove -- NAME COUNT. There are: ${there.join(', ')}.`);
  if (!/^[1-9]\d{0,6}$/.test(count)) throw new Refusal(`"${count}" is no number of runs: give a whole number from 1.`);
  return { name, count };
};

await live(async (life) => {
  const { name, count } = await asked(process.argv.slice(2));
  const folder = await scratchFolder(life);
  await build({ progress, signal: life.signal }, [apiPart]);
  const database = await scratchDatabase(life, folder, progress);
  const { prepare } = await loadApi('prepare.js');
  await prepare({ databaseUrl: database.url, sample: true, progress });
  life.signal.throwIfAborted();
  progress(`Proving ${name} with ${count}`);
  const env = { ACUERDO_TEST_DATABASE_URL: database.serverUrl, ACUERDO_TEMPLATE: database.name, ACUERDO_PROOF_COUNT: count };
  const args = ['--selectProjects', 'proofs', '--testPathPatterns', `/proofs/${name}\\${ENDING.replace('.ts', '\\.ts')}`, ...process.argv.slice(4)];
  const { line, code } = await runJest({ args, env, folder, signal: life.signal });
  if (!life.signal.aborted) life.onEnd(async () => console.log(line));
  return code;
}, 130);
