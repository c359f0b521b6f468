import { mustAsk, pickRows, readSheet, surveyTable, together, type Cell, type SheetOptions, type Term } from '@acuerdo/exchange';
import { LANGUAGES, say } from '@acuerdo/words';
import { rulesOf } from './a-file.ts';
import { DONACIONES, PLAIN, rowOf, tableOf } from './a-sheet.ts';

const THEMES: SheetOptions['themes'] = [
  { code: 'transit', names: ['Migrants in transit', 'Migrantes en tránsito'] },
  { code: 'policy', names: ['Regional policy frameworks', 'Marcos regionales de política pública'] },
  { code: 'children', names: ['Migrant children', 'Niñez migrante'] },
  { code: 'origin', names: ['Opportunity, in countries of origin', 'Oportunidades en los países de origen'] },
];

const found = (change: Partial<Record<Term, string | Cell>>, options: Partial<SheetOptions> = {}): string[] =>
  rowOf(change, options).findings.map(({ rule, field, severity }) => `${severity} ${rule} ${field}`);

/** The invented sheet, as a person confirms it. */
async function donaciones(options: Partial<SheetOptions> = {}) {
  const table = await tableOf(DONACIONES);
  const { proposed } = surveyTable(table);
  const columns = proposed.flatMap(({ term, column }) => (column === null ? [] : [{ term, column }]));
  return readSheet(pickRows(table, columns), { ...PLAIN, themes: THEMES, decimalMark: 'comma', dayOrder: 'dmy', today: '2017-02-06', ...options });
}

test('a Spanish sheet with decimal commas becomes grants with exact amounts, places, themes, her number and link', async () => {
  const { rows } = await donaciones();
  expect(rows.map(({ row, id, amount, currency }) => [row, id, amount, currency])).toEqual([
    [4, 'FE-2016-01', '185000', 'MXN'], [5, 'FE-2016-02', '1234.56', 'USD'], [6, 'FE-2016-03', '420500.5', 'MXN'],
    [7, 'FE-2016-04', '96000', ''], [8, 'FE-2016-05', '75000', 'GTQ'], [9, '', '777735.06', ''],
  ]);
  expect(rows[1]).toMatchObject({
    title: 'Acompañamiento psicosocial', recipient: { kind: 'organisation', name: 'Red de Mujeres Caminantes' }, funder: { name: 'Fundación Ejemplo' },
    period: { from: '2016-04-03', to: '2017-04-02' }, places: [{ countryCode: 'HN' }], themes: ['children'], url: 'https://ejemplo.org/donaciones/fe-2016-02',
  });
  expect(rows[2]).toMatchObject({ themes: ['transit', 'policy'], programmes: [], period: { from: '2016-01-01', to: '2018-12-31', vague: true, written: '2016 – 2018' } });
  expect(rows[3]?.places.map(({ countryCode }) => countryCode)).toEqual(['GT', 'HN', 'SV']);
  expect(rows[4]).toMatchObject({ themes: [], programmes: [{ title: 'Comunicación' }], places: [{ countryCode: 'GT' }, { countryCode: 'SV' }] });
});

test('all rows are checked, each cell by itself, and the others stay readable', async () => {
  expect(rulesOf(await donaciones())).toEqual([
    'file awarded-from-start awarded', '7 currency-unknown currency', '7 place-region place', '8 link-unread link', '8 theme-unknown theme',
    '9 cell-missing currency', '9 cell-missing start', '9 end-open end', '9 cell-missing title',
  ]);
});

test('the file itself decides its decimal mark, with the row that says so; the order of day and month it leaves open', async () => {
  const { columns } = surveyTable(await tableOf(DONACIONES));
  const [amount, start, end] = [columns[3]!, columns[5]!, columns[6]!];
  expect(amount.marks).toEqual({ decides: { row: 4, value: '185.000,00', as: 'comma' }, against: null, unsure: { row: 8, value: '75.000', readings: expect.objectContaining({ point: '75', comma: '75000' }) } });
  expect(mustAsk(amount.marks)).toBe(false);
  const days = together([start.days, end.days]);
  expect(days).toMatchObject({ decides: null, unsure: { row: 4, value: '01/02/2016', readings: { dmy: '2016-02-01/2016-02-01', mdy: '2016-01-02/2016-01-02' } } });
  expect(mustAsk(days)).toBe(true);
});

test('one day beyond twelve decides the order for start and end; two that disagree are asked', async () => {
  const days = async (start: string, end: string) => {
    const { columns } = surveyTable(await tableOf(`Inicio,Fin\n05/06/2015,1\n${start},${end}\n`));
    return together(columns.map((column) => column.days));
  };
  expect(await days('1', '25/12/2016')).toMatchObject({ decides: { row: 3, value: '25/12/2016', as: 'dmy' }, against: null });
  const torn = await days('25/12/2016', '12/25/2016');
  expect([torn.against?.as, mustAsk(torn)]).toEqual(['mdy', true]);
});

test('a currency in the heading is seen, and no other word is taken for one', async () => {
  const { columns } = surveyTable(await tableOf('Monto (USD),Monto aprobado,All\n1,2,3\n'));
  expect(columns.map(({ currency }) => currency)).toEqual(['USD', null, null]);
});

const CASES: readonly (readonly [what: string, change: Partial<Record<Term, string | Cell>>, found: string[], options?: Partial<SheetOptions>])[] = [
  ['nothing wrong', {}, []],
  ['no grantee', { grantee: ' ' }, ['error cell-missing grantee']],
  ['no title', { title: '' }, ['error cell-missing title']],
  ['no amount', { amount: '' }, ['error cell-missing amount']],
  ['no currency', { currency: '' }, ['error cell-missing currency']],
  ['a currency for all rows', { currency: '' }, [], { currency: 'MXN' }],
  ['no start', { start: '' }, ['error cell-missing start']],
  ['an award date instead of a start', { start: '', awarded: '2015' }, []],
  ['no end', { end: '' }, ['note end-open end']],
  ['an amount in words', { amount: 'ten' }, ['error amount-unreadable amount']],
  ['an amount that is two', { amount: '1,234' }, ['error amount-unsure amount']],
  ['an amount of the other mark', { amount: '1,234.50' }, ['error amount-mark amount'], { decimalMark: 'comma' }],
  ['a third decimal', { amount: '10.005' }, ['error amount-decimals amount'], { decimalMark: 'point' }],
  ['the rest of a calculation', { amount: { text: '0.30000000000000004', kind: 'number' } }, ['error amount-calculated amount']],
  ['a third decimal that no calculation left', { amount: { text: '10.005', kind: 'number' } }, ['error amount-decimals amount']],
  ['an amount below 0', { amount: '(500)' }, ['error amount-negative amount']],
  ['an amount of 0', { amount: '0.00' }, ['warning amount-zero amount']],
  ['pesos of no country', { currency: 'pesos' }, ['error currency-unknown currency']],
  ['pesos of Mexico', { currency: 'Pesos mexicanos' }, []],
  ['two currencies', { amount: 'USD 1000' }, ['error currency-two amount']],
  ['a date of two days', { start: '05/06/2016' }, ['error date-ambiguous start']],
  ['a date of the order that was said', { start: '05/06/2016' }, [], { dayOrder: 'dmy' }],
  ['a date of the other order', { start: '12/25/2016' }, ['error date-invalid start'], { dayOrder: 'dmy' }],
  ['the bare number of a date', { start: { text: '42401', kind: 'number' } }, ['error date-invalid start']],
  ['a date in a cell for dates', { start: { text: '2016-02-01', kind: 'day' } }, []],
  ['a date of another century', { start: '1016-02-01' }, ['warning date-far start']],
  ['an end before the start', { end: '2015-01-01' }, ['error end-before-start end']],
  ['a year', { start: '2016', end: '2016' }, []],
  ['a place that is no country', { place: 'Oaxaca' }, ['note place-unknown place']],
  ['a region', { place: 'Centroamérica' }, ['note place-region place']],
  ['a theme of its own', { theme: 'Communication' }, ['note theme-unknown theme'], { themes: THEMES }],
  ['a theme whose name holds a comma', { theme: 'Opportunity, in countries of origin' }, [], { themes: THEMES }],
  ['a link that runs', { link: 'javascript:alert(1)' }, ['warning link-unread link']],
  ['a formula', { title: '=HYPERLINK("http://x")' }, ['note cell-formula title']],
  ['broken accents', { grantee: 'FundaciÃ³n' }, ['warning mojibake grantee']],
  ['a title said twice', { description: 'Albergue' }, ['note title-is-description description']],
];

test.each(CASES.map(([what, change, rules, options = {}]) => ({ what, change, rules, options })))('$what: $rules', ({ change, rules, options }) => {
  expect(found(change, options)).toEqual(rules);
});

test.each(CASES.map(([what, change, , options = {}]) => ({ what, change, options })))('$what is said in both languages, with every hole filled', ({ change, options }) => {
  for (const { message } of rowOf(change, options).findings) {
    for (const language of LANGUAGES) {
      const sentence = say(language, message);
      expect(sentence).not.toContain(message.key);
      expect(sentence).not.toMatch(/{{|}}|exchange\.|\[object/);
    }
  }
});

test('a calculated amount is said with what the spreadsheet shows', () => {
  expect(rowOf({ amount: { text: '0.30000000000000004', kind: 'number' } }).findings[0]?.message.values).toMatchObject({ shown: '0.3' });
});

test('a row that is wider than its header is not trusted', async () => {
  const table = await tableOf('Grantee,Title,Amount,Currency,Start\nCasa,A,1000,USD,2016\nCasa, A.C.,B,1000,USD,2016\n');
  const rows = pickRows(table, [{ term: 'grantee', column: 0 }, { term: 'title', column: 1 }, { term: 'amount', column: 2 }, { term: 'currency', column: 3 }, { term: 'start', column: 4 }]);
  const { findings } = readSheet(rows, PLAIN);
  expect(findings.filter(({ rule }) => rule === 'row-width')).toMatchObject([{ row: 3, message: { values: { value: '6' } } }]);
});

test('her number on two rows that differ is a conflict, until one of them is left out', () => {
  const cells = (title: string) => ({ id: { text: 'FE-1' }, grantee: { text: 'Casa' }, title: { text: title }, amount: { text: '1' }, currency: { text: 'USD' }, start: { text: '2016' }, end: { text: '2016' } });
  const both = readSheet([{ row: 2, cells: cells('A') }, { row: 3, cells: cells('B') }], PLAIN);
  expect(both.conflicts).toEqual([{ id: 'FE-1', rows: [2, 3], fields: ['title'] }]);
  const [conflict] = both.findings.filter(({ rule }) => rule === 'id-conflict');
  expect(LANGUAGES.map((language) => say(language, conflict!.message))).toEqual([expect.stringContaining('differ in Title'), expect.stringContaining('difieren en Título')]);
  expect(readSheet([{ row: 2, cells: cells('A') }, { row: 3, cells: cells('B'), left: true }], PLAIN).conflicts).toEqual([]);
});

test('what a person typed in place of a value is read, and only there', () => {
  expect(rowOf({ amount: { text: '1.234,56', kind: 'typed' } }, { decimalMark: 'point' }).row.amount).toBe('1234.56');
});
