import * as fc from 'fast-check';
import { compareNames, nameKeys, readName, type NameLevel } from '@acuerdo/overlap';

const compared = (a: string, b: string) => compareNames(readName(a), readName(b));
const level = (a: string, b: string): NameLevel => compared(a, b).level;

test.each([
  ['Pronatura, A.C.', 'pronatura asociación civil'],
  ['Jornada Digna S.A. de C.V.', 'Jornada Digna'],
  ['The Tides Center', 'Tides Center, Inc.'],
  ['Kent Refugee Action Network (KRAN)', 'Kent Refugee Action Network'],
  ['BTEG - Black Training Enterprise Group', 'Black Training and Enterprise Group'],
])('%s | %s: the same, word for word', (a, b) => expect([level(a, b), compared(a, b).tenths]).toEqual(['equal', expect.any(Number)]));

test('a legal form is set apart, not thrown away', () => {
  expect(readName('Fondo Semilla, Asociación Civil')).toMatchObject({ form: 'civil', words: [{ text: 'fondo' }, { text: 'semilla' }] });
  expect(readName('Arca').form).toBeNull();
});

test('likeness is mutual, the lines add up, and whatever is not another shares a key', () => {
  const word = fc.constantFrom('Casa', 'Ceiba', 'Migrante', 'Migrant', 'México', 'Red', 'Network', 'Rumbo', '(CRM)', 'CRM', 'A.C.', 'del', '(antes Ceiba)', '3', '- RED');
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(fc.property(name, name, (a, b) => {
    const [there, back] = [compared(a, b), compared(b, a)];
    expect(there).toEqual(back);
    expect(there.evidence.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(there.tenths);
    if (there.level !== 'other') expect(nameKeys(b).some((key) => nameKeys(a).includes(key))).toBe(true);
  }));
});
