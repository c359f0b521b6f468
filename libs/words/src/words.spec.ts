import { LANGUAGES, RESOURCES, knows, say } from '@acuerdo/words';

type Tree = { readonly [key: string]: string | Tree };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`));

const holesOf = (text: string): string[] => [...text.matchAll(/{{\s*(\w+)/g)].map((hit) => hit[1] ?? '').sort();

const textOf = (tree: Tree, key: string): string => {
  const found = key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), tree);
  return typeof found === 'string' ? found : '';
};

test('English and Spanish say the same messages', () => {
  expect(keysOf(RESOURCES.es)).toEqual(keysOf(RESOURCES.en));
});

test('a message has the same holes to fill in both languages', () => {
  const differing = keysOf(RESOURCES.en).filter(
    (key) => new Set(holesOf(textOf(RESOURCES.en, key))).symmetricDifference(new Set(holesOf(textOf(RESOURCES.es, key)))).size > 0);
  expect(differing).toEqual([]);
});

test('an unknown key is said as itself in every language, and is known in none', () => {
  for (const language of LANGUAGES) {
    expect(say(language, { key: 'nothing.like.this' })).toBe('nothing.like.this');
    expect(knows(language, 'nothing.like.this')).toBe(false);
  }
});

test('a million of something is said in Spanish as well', () => {
  expect(say('es', { key: 'api.invalidInput', values: { count: 1_000_000 } })).toBe('Hay 1000000 campos que corregir.');
});

test('an amount is written as it is on the screens, with a point before its cents', () => {
  const amount = { key: 'overlap.side.amount', values: { amount: '1234567.50', currency: 'MXN' } };
  expect(LANGUAGES.map((language) => say(language, amount))).toEqual(['1,234,567.5 MXN', '1,234,567.5 MXN']);
});
