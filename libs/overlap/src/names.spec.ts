import * as fc from 'fast-check';
import { compareNames, readName, type NameLevel } from '@acuerdo/overlap';
import { nameKeys } from './names.ts';

const level = (a: string, b: string): NameLevel => compareNames(readName(a), readName(b));

test.each([
  ['Pronatura, A.C.', 'pronatura asociación civil', 'equal'],
  ['Fundación Merced I.A.P.', 'FUNDACION MERCED, IAP', 'equal'],
  ['Jornada Digna S.A. de C.V.', 'Jornada Digna', 'equal'],
  ['The Tides Center', 'Tides Center, Inc.', 'equal'],
  ['Centro de los Derechos del Migrante', 'Centro de los Derechos del Migrante, Inc.', 'common'],
  ['Kent Refugee Action Network (KRAN)', 'Kent Refugee Action Network', 'equal'],
  ['BTEG - Black Training Enterprise Group', 'Black Training and Enterprise Group', 'equal'],
  ['Refugee Action', 'REFUGEE ACTION', 'common'],
  ['Centro de Derechos Laborales Ceiba', 'Ceiba Center for Labor Rights', 'near'],
  ['American Red Cross', 'American National Red Cross', 'near'],
  ['BTEG', 'BTEG - Black Training Enterprise Group', 'acronym'],
])('%s | %s: %s', (a, b, expected) => expect(level(a, b)).toBe(expected));

test.each([
  ['Refugee Action', 'Refugee Action Kingston'],
  ['Refugee Action', 'Kent Refugee Action Network'],
  ['Refugee Action Kingston', 'Kent Refugee Action Network (KRAN)'],
  ['Pronatura A.C.', 'Pronatura Noroeste A.C.'],
  ['Fundación del Empresariado Chihuahuense', 'Fundación del Empresariado Sonorense'],
  ['Tides Foundation', 'Tides Center'],
  ['University of New Mexico', 'New Mexico Community Foundation'],
  ['Hartlepool Citizens Advice Bureau', 'Havering Citizens Advice Bureau'],
  ['Casa del Caminante Nuevo Rumbo', 'Casa del Caminante Tecún'],
  ['A.C.', 'I.A.P.'],
])('%s is not %s', (a, b) => expect(level(a, b)).toBe('unlike'));

test('a legal form is set apart, not thrown away', () => {
  expect(readName('Fondo Semilla, Asociación Civil')).toMatchObject({ form: 'Asociación Civil', words: ['fondo', 'semilla'] });
  expect(readName('Arca').form).toBeNull();
});

test('likeness is mutual, and whatever is not unlike shares a key', () => {
  const word = fc.constantFrom('Casa', 'Ceiba', 'Migrante', 'Migrant', 'México', 'Red', 'Network', 'Rumbo', '(CRM)', 'A.C.', 'del');
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(fc.property(name, name, (a, b) => {
    expect(level(a, b)).toBe(level(b, a));
    const keys = new Set(nameKeys(readName(a)));
    if (level(a, b) !== 'unlike') expect(nameKeys(readName(b)).some((key) => keys.has(key))).toBe(true);
  }));
});
