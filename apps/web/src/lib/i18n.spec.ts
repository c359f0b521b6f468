import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { firstLanguage } from './i18n.ts';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)));

const holes = (text: string): string => [...text.matchAll(/{{\s*(\w+)/g)].map((hit) => hit[1] ?? '').sort().join(' ');

test('the client says the same things in both languages, with the same holes', () => {
  const shape = (tree: Tree) => leaves(tree).map(([key, text]) => `${key} [${holes(text)}]`).sort();
  expect(shape(es)).toEqual(shape(en));
});

test('nothing is shouted, begged for or left empty', () => {
  for (const [key, text] of [...leaves(en), ...leaves(es)]) expect([key, /!|¡|oops|please|por favor|^$/i.test(text)]).toEqual([key, false]);
});

test.each([
  ['es', ['en-US'], 'es'],
  [null, ['fr-FR', 'es-GT', 'en'], 'es'],
  ['de', ['fr'], 'en'],
])('kept %s, preferring %j: %s', (kept, preferred, chosen) => {
  expect(firstLanguage(kept, preferred)).toBe(chosen);
});
