import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { filesBelow } from '../building/stamp.ts';
import { ROOT } from '../folders.ts';

const LONGEST = 300;
const WRITTEN = new Set(['.ts', '.tsx', '.css']);
const PLACES = ['apps/api/src', 'apps/api/test', 'apps/cli/src', 'apps/web/src', 'apps/web/e2e', 'libs', 'scripts', 'jest.config.ts'];
const GENERATED_OR_LISTED = /\/(gql|migrations|locales)\/|^libs\/words\/src\/(en|es)\//;

/** Files written by hand that are longer than anybody reads in one go. */
export const longFiles = async (root = ROOT): Promise<string[]> => {
  const files = (await Promise.all(PLACES.map((place) => filesBelow(join(root, place))))).flat();
  const written = files.filter((file) => WRITTEN.has(extname(file)) && !GENERATED_OR_LISTED.test(relative(root, file)));
  const lengths = await Promise.all(written.map(async (file) => ({ file, lines: lineCount(await readFile(file, 'utf8')) })));
  return lengths.filter(({ lines }) => lines > LONGEST).map(({ file, lines }) => `${relative(root, file)}: ${lines} lines, at most ${LONGEST}`);
};

const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
