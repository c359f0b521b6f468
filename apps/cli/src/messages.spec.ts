import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS } from '@acuerdo/access';
import { isKnown } from '../../../libs/record/src/limits.ts';
import { knows, LANGUAGES, RESOURCES } from '@acuerdo/words';

const ROOT = join(import.meta.dirname, '../../..');
const AREAS = Object.keys(RESOURCES.en).join('|');
const KEY = new RegExp(`['"\`]((?:${AREAS})(?:\\.[A-Za-z][\\w-]*)+)['"\`]`, 'g');
const BEGINNING = new RegExp(`\`((?:${AREAS})\\.[\\w.-]*)\\$\\{`, 'g');

/** Looks like a key and is none: a kind of ledger entry, an action. */
const isNotSaid = (key: string): boolean => key in ACTIONS || isKnown(key);

/** What the libraries and the commands say: their source, without specs and without the words themselves. */
const SOURCES = [...readdirSync(join(ROOT, 'libs')).filter((lib) => lib !== 'words').map((lib) => `libs/${lib}/src`), 'apps/cli/src']
  .flatMap((folder) => filesIn(join(ROOT, folder)));

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const found = (pattern: RegExp): string[] =>
  [...new Set(SOURCES.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((hit) => hit[1] ?? '')))].filter((key) => !isNotSaid(key)).sort();

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`));

test('every message key in the libraries has words in both languages', () => {
  const keys = found(KEY);
  expect(keys.length).toBeGreaterThan(100);
  for (const language of LANGUAGES) expect(keys.filter((key) => !knows(language, key))).toEqual([]);
});

test('every message key that is put together begins like one that has words', () => {
  const all = keysOf(RESOURCES.en);
  expect(found(BEGINNING).filter((beginning) => !all.some((key) => key.startsWith(beginning)))).toEqual([]);
});

test('the words for ledger and record are all used', () => {
  const said = new Set(found(KEY));
  const unused = keysOf({ ledger: RESOURCES.en.ledger, record: RESOURCES.en.record }).map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !said.has(key));
  expect(unused).toEqual([]);
});
