import * as fc from 'fast-check';
import { compareNames, nameKeys, readName, withCountry, type NameComparison, type NameLevel } from '@acuerdo/overlap';
import { knows, LANGUAGES, say } from '@acuerdo/words';

const compared = (a: string, b: string): NameComparison => compareNames(readName(a), readName(b));
const level = (a: string, b: string): NameLevel => compared(a, b).level;
const told = (a: string, b: string): string => compared(a, b).evidence.map(({ message }) => say('en', message)).join(' ');

test.each([
  ['Pronatura, A.C.', 'pronatura asociación civil'],
  ['Fundación Merced I.A.P.', 'FUNDACION MERCED, IAP'],
  ['Jornada Digna S.A. de C.V.', 'Jornada Digna'],
  ['The Tides Center', 'Tides Center, Inc.'],
  ['Kent Refugee Action Network (KRAN)', 'Kent Refugee Action Network'],
  ['BTEG - Black Training Enterprise Group', 'Black Training and Enterprise Group'],
  ['Fundación Avina', 'FundaciÃ³n Avina'],
  ['Tides Center (Migrant Justice Project)', 'Tides Center'],
  ['Hotelería Ceiba Dorada (Honduras)', 'Hotelería Ceiba Dorada, S.A.'],
])('%s | %s: the same, word for word', (a, b) => expect(level(a, b)).toBe('equal'));

test.each([
  ['an acronym', 'BTEG', 'BTEG - Black Training Enterprise Group'],
  ['an acronym and what it stands for', 'GCIR', 'Grantmakers Concerned with Immigrants and Refugees'],
  ['Spanish and English', 'Centro de Derechos Laborales Ceiba', 'Ceiba Center for Labor Rights'],
  ['Spanish and English', 'Red de Acción Fronteriza', 'Border Action Network'],
])('%s: %s is very probably %s', (_, a, b) => expect(level(a, b)).toBe('same'));

test.each([
  ['one has a word more', 'Pronatura A.C.', 'Pronatura Noroeste A.C.'],
  ['one has a word more', 'Casa Ceiba', 'Red Casa Ceiba'],
  ['a letter was lost in reading', 'Fundación Avina', 'Fundaci n Avina'],
  ['a former name', 'Albergue La Casa de Paso', 'Casa de Paso (formerly Albergue del Norte)'],
  ['few common words', 'Ministry of Health', 'Ministry of Health'],
  ['few common words', 'Refugee Action', 'REFUGEE ACTION'],
])('%s: whether %s is %s, a person must say', (_, a, b) => expect(level(a, b)).toBe('unsure'));

test.each([
  ['Banco Finantia (Portugal)', 'Banco de Portugal'],
  ['Ginkgo Tortuga, Inc. (United States)', 'Jura Tortuga, Inc. (United States)'],
])('a country in brackets does not make %s and %s one', (a, b) => expect(compared(a, b).tenths).toBeLessThan(0));

test.each([
  ['Instituto para las Mujeres en la Migración, A.C. (IMUMI)', 'Institute for Women in Migration'],
  ['Centro de los Derechos del Migrante', 'Center for Migrant Rights'],
])('%s and %s, few common words in two languages, are not told apart', (a, b) => expect(compared(a, b).tenths).toBeGreaterThan(30));

test.each([
  ['Universidad de Colima', 'Universidad del Tolima'],
  ['Instituto Tecnológico de Colima', 'Instituto Tecnológico de Tolima'],
  ['Hartlepool Citizens Advice Bureau', 'Havering Citizens Advice Bureau'],
  ['Refugee Action', 'Refugee Action Kingston'],
  ['Refugee Action', 'Kent Refugee Action Network'],
  ['Refugee Action Kingston', 'Kent Refugee Action Network (KRAN)'],
  ['Fundación del Empresariado Chihuahuense', 'Fundación del Empresariado Sonorense'],
  ['University of New Mexico', 'New Mexico Community Foundation'],
  ['Casa del Caminante Nuevo Rumbo', 'Casa del Caminante Tecún'],
  ['Escuela Secundaria Técnica No. 12', 'Escuela Secundaria Técnica No. 21'],
  ['Jornada Digna', 'Clínica Marea'],
  ['Casa de Migrantes Maltepec, I.A.P.', 'Comité de Mujeres Menlosa (CMM)'],
  ['A.C.', 'I.A.P.'],
])('%s is not %s', (a, b) => {
  expect(level(a, b)).toBe('other');
  expect(compared(a, b).tenths).toBeLessThan(0);
});

test('a legal form is set apart, not thrown away', () => {
  expect(readName('Fondo Semilla, Asociación Civil')).toMatchObject({ form: 'civil', words: [{ text: 'fondo' }, { text: 'semilla' }] });
  expect(['Casa Sol S. de R.L. de C.V.', 'Casa Sol gGmbH', 'Casa Sol, 501(c)(3)', 'Casa Sol'].map((name) => readName(name).form)).toEqual(['srl', 'ggmbh', 'npo', null]);
});

test('who holds a project and what it was called before stand beside its name', () => {
  expect(readName('Border Project, a project of Tides Center')).toMatchObject({ holder: 'Tides Center', words: [{ text: 'border' }, { text: 'project' }] });
  expect(readName('Alianza Sur (antes Red del Sur)').also.map(({ written }) => written)).toEqual(['Red del Sur']);
  expect(readName('Universidad de Antigua').also).toEqual([]);
});

test('the evidence names the words that matched, those that did not, and what would turn the verdict', () => {
  expect(told('Universidad de Colima', 'Universidad del Tolima')).toMatch(/Words that match: universidad\..*“colima” and “tolima”/);
  expect(say('en', compared('Instituto Tecnológico de Colima', 'Instituto Tecnológico de Tolima').change)).toMatch(/^Without “colima; tolima” it would be \d/);
  expect(told('Escuela 12', 'Escuela 21')).toContain('The numbers in the names: 12 and 21.');
});

test('a country is one line more', () => {
  const names = compared('Ministry of Health', 'Ministry of Health');
  expect(withCountry(names, { a: 'ZM', b: 'SV' }).tenths).toBe(names.tenths - 40);
  expect(withCountry(names, { a: '', b: 'SV' })).toEqual(names);
});

const word = fc.constantFrom('Casa', 'Ceiba', 'Migrante', 'Migrant', 'México', 'Red', 'Network', 'Rumbo', '(CRM)', 'CRM', 'A.C.', 'del', '(antes Ceiba)', '3', '- RED', 'a project of');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

test('likeness is mutual, the lines add up and have words, and whatever is not another shares a key', () => {
  fc.assert(fc.property(name, name, (a, b) => {
    const [there, back] = [compared(a, b), compared(b, a)];
    expect(there).toEqual(back);
    expect(there.evidence.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(there.tenths);
    for (const { message } of there.evidence) for (const language of LANGUAGES) expect(knows(language, message.key)).toBe(true);
    if (there.level !== 'other') expect(nameKeys(b).some((key) => nameKeys(a).includes(key))).toBe(true);
  }), { numRuns: 300 });
});

test('any text is read, and what was read before does not change what is read now', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    const first = readName(a);
    readName(b);
    expect(readName(a)).toEqual(first);
    expect(first.keys.length).toBeLessThanOrEqual(24);
  }));
});

test('names that share only common words share no key', () => {
  const share = (a: string, b: string): boolean => nameKeys(a).some((key) => nameKeys(b).includes(key));
  expect(share('Fundación Comunitaria Alfa Norte', 'Fundación Comunitaria Beta Norte')).toBe(false);
  expect(share('Universidad Nacional de Zacapa', 'Universidad Nacional de Jalapa')).toBe(false);
  expect(share('Centro de Derechos Humanos Ceiba', 'Centro de Derechos Humanos Encino')).toBe(false);
});
