import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../folders.ts';

const ROW = /^\| `([^`]+)` \| (\d[^ |]*) \|/;

/** Rows of `docs/advisories.md` that speak of another version than the lockfile holds: somebody must read them again. */
export async function staleAdvisories(root = ROOT): Promise<string[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  const lines = (await readFile(join(root, 'docs/advisories.md'), 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    const [, name = '', reviewed] = ROW.exec(line) ?? [];
    const held = lock.packages[`node_modules/${name}`]?.version;
    return reviewed === undefined || held === reviewed ? [] : [`docs/advisories.md:${at + 1}: ${name} is ${held ?? 'gone'} now, reviewed was ${reviewed}`];
  });
}
