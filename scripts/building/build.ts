import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { API, ROOT, WEB } from '../folders.ts';
import { Refusal } from '../refusal.ts';
import { binOf, runNode, type Program } from './program.ts';
import { filesBelow, stampOf } from './stamp.ts';

interface Part {
  readonly name: string;
  readonly dist: string;
  readonly sources: readonly string[];
  readonly program: () => Omit<Program, 'signal'>;
  readonly afterwards?: () => Promise<void>;
}

export interface Building {
  readonly progress: (step: string) => void;
  readonly signal?: AbortSignal;
}

/** The compiler leaves what it made of a file that is gone, and a left-over migration would still run. */
const removeOrphans = async (): Promise<void> => {
  const made = (await filesBelow(join(API, 'dist', '.'))).filter((file) => /\.js(\.map)?$/.test(file));
  const sourceOf = (file: string) => file.replace(join(API, 'dist'), join(API, 'src')).replace(/\.js(\.map)?$/, '.ts');
  await Promise.all(made.filter((file) => !existsSync(sourceOf(file))).map((file) => rm(file)));
};

const EVERYWHERE = ['package-lock.json', 'tsconfig.base.json'];

export const apiPart: Part = {
  name: 'server',
  dist: join(API, 'dist'),
  sources: [...EVERYWHERE, 'apps/api/package.json', 'apps/api/.swcrc', 'apps/api/src'],
  program: () => ({ script: join(ROOT, 'scripts/building/compile-api.ts'), args: [] }),
  afterwards: removeOrphans,
};

export const clientPart: Part = {
  name: 'client',
  dist: join(WEB, 'dist'),
  sources: [...EVERYWHERE, 'apps/web', 'libs'],
  program: () => ({ script: binOf('vite', 'bin/vite.js', WEB), args: ['build', '--logLevel', 'warn'], folder: WEB }),
};

/** Builds what is out of date. Fails with what the compiler said. */
export const build = async (building: Building, parts: readonly Part[] = [apiPart, clientPart]): Promise<void> => {
  await Promise.all(parts.map((part) => buildPart(part, building)));
};

const buildPart = async ({ name, dist, sources, program, afterwards }: Part, { progress, signal }: Building): Promise<void> => {
  const file = join(dist, '.stamp');
  const stamp = await stampOf(ROOT, sources);
  if ((await readFile(file, 'utf8').catch(() => '')) === stamp) return;
  progress(`Building the ${name}`);
  await rm(file, { force: true });
  const ran = await runNode({ ...program(), signal });
  if (ran.code !== 0) throw new Refusal(`${ran.output}\nThe ${name} could not be built.`);
  await afterwards?.();
  await mkdir(dist, { recursive: true });
  await writeFile(file, stamp);
};
