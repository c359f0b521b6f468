import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, WEB } from '../folders.ts';

export type Words = string | { readonly [key: string]: Words };

const LANGUAGES = ['en', 'es'] as const;

/** What one language says and the other does not: in the libraries' words and in the client's, whichever files hold them. */
export const missingWords = async (): Promise<string[]> => {
  const places = [['libs/words', join(ROOT, 'libs/words/src')], ['client', join(WEB, 'src/locales')]] as const;
  const found = await Promise.all(places.filter(([, folder]) => existsSync(folder)).map(async ([name, folder]) => {
    const [en, es] = await Promise.all(LANGUAGES.map((language) => wordsIn(folder, language)));
    return differences(en ?? {}, es ?? {}).map((difference) => `${name}: ${difference}`);
  }));
  return found.flat();
};

/** A language is a folder of files, or one file; JSON, or TypeScript with one constant of any name. */
const wordsIn = async (folder: string, language: string): Promise<Words> => {
  const inside = await readdir(join(folder, language)).catch(() => undefined);
  const files = inside?.filter((name) => !/^index\.|\.spec\./.test(name)).map((name) => join(language, name))
    ?? [`${language}.json`, `${language}.ts`].filter((name) => existsSync(join(folder, name)));
  const read = files.map(async (name) => [name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''), await wordsOf(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(read));
};

const wordsOf = async (file: string): Promise<Words> => {
  if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as Words;
  return (await import(pathToFileURL(file).href)) as { [name: string]: Words };
};

/** Compared without the endings of plurals: Spanish has a form (`_many`) that English has not. */
export const differences = (en: Words, es: Words): string[] => {
  const [english, spanish] = [keysOf(en), keysOf(es)];
  return [
    ...[...english.difference(spanish)].map((key) => `"${key}" is not in Spanish`),
    ...[...spanish.difference(english)].map((key) => `"${key}" is not in English`),
  ];
};

const keysOf = (words: Words, path = ''): Set<string> => {
  if (typeof words === 'string') return new Set(words.trim() === '' ? [] : [path.replace(/_(zero|one|two|few|many|other)$/, '')]);
  return new Set(Object.entries(words).flatMap(([key, value]) => [...keysOf(value, path ? `${path}.${key}` : key)]));
};
