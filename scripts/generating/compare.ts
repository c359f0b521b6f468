import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { filesBelow } from '../building/stamp.ts';
import { GENERATED_CLIENT, type Generated } from './generate.ts';

/** The files that differ from what belongs in them, are missing, or are no longer generated. */
export const outOfDate = async (generated: Generated): Promise<string[]> => {
  const differing: string[] = [];
  for (const [file, content] of generated) {
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== content) differing.push(file);
  }
  return [...differing, ...(await leftOver(generated))].sort();
};

/** Touches only what changes, so that a running watcher builds nothing in vain. Gives what it touched. */
export const writeAll = async (generated: Generated): Promise<string[]> => {
  const files = await outOfDate(generated);
  for (const file of files) {
    const content = generated.get(file);
    await mkdir(dirname(file), { recursive: true });
    await (content === undefined ? rm(file) : writeFile(file, content));
  }
  return files;
};

const leftOver = async (generated: Generated): Promise<string[]> =>
  (await filesBelow(GENERATED_CLIENT)).filter((file) => !generated.has(file));
