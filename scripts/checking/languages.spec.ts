import { differences } from './languages.ts';

test('two languages that say the same differ in nothing', () => {
  expect(differences({ a: { b: 'x' } }, { a: { b: 'equis' } })).toEqual([]);
});

test('what one language lacks is named, on either side', () => {
  expect(differences({ a: { b: 'x', c: 'y' } }, { a: { b: 'equis' }, d: 'de' })).toEqual(['"a.c" is not in Spanish', '"d" is not in English']);
});

test('an empty text says nothing', () => {
  expect(differences({ a: 'x' }, { a: ' ' })).toEqual(['"a" is not in Spanish']);
});

test('a language may have more plural forms than another', () => {
  expect(differences({ n_one: 'one', n_other: 'many' }, { n_one: 'uno', n_many: 'de', n_other: 'varios' })).toEqual([]);
});
