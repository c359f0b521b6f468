import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'e2e', 'test']);

/** A hash of the names and contents of files: of those in folders too, except what is made from them. */
export const stampOf = async (root: string, sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesBelow(join(root, source))) hash.update(`${relative(root, file)}\0`).update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
};

/** Every file below a folder, sorted; a file is itself, and what is not there is nothing. */
export const filesBelow = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOTDIR' ? undefined : []));
  if (entries === undefined) return [path];
  const found = await Promise.all(entries.filter((entry) => !LEFT_OUT.has(entry.name)).map((entry) => filesBelow(join(path, entry.name))));
  return found.flat().sort();
};
