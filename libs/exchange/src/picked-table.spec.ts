import { decideMapping, openTable, pickedTable, pickRows, readSheet, surveyTable, type GrantRow, type Mapping, type Table } from '@acuerdo/exchange';
import { say } from '@acuerdo/words';
import { DONACIONES, PLAIN, tableOf, workbook, xlsxRow } from './a-sheet.ts';

const THEMES = [{ code: 'transit', names: ['Migrants in transit', 'Migrantes en tránsito'] }, { code: 'children', names: ['Migrant children', 'Niñez migrante'] }];
const READING = { funder: PLAIN.funder, themes: THEMES, today: '2017-02-06' };

function mapped(table: Table, wish: Partial<Mapping> = {}): Mapping {
  const surveyed = surveyTable(table);
  const columns = surveyed.proposed.flatMap(({ term, column }) => (column === null ? [] : [{ term, column }]));
  const decision = decideMapping([surveyed], { columns, dayOrder: 'dmy', ...wish });
  if (!decision.ok) throw new Error(decision.reason.key);
  return decision.mapping;
}

/** What a row says, wherever it stands and however its cells are written. */
const said = ({ row: _, raw: __, period: { written: ___, ...period } = { written: '' }, ...grant }: GrantRow) => ({ ...grant, period });

async function again(rows: readonly GrantRow[], mapping: Mapping, language: 'en' | 'es'): Promise<GrantRow[]> {
  const { csv, columns } = pickedTable(rows, mapping, (term) => say(language, { key: `exchange.term.${term}` }));
  const table = await tableOf(csv);
  const decision = decideMapping([surveyTable(table)], { columns, decimalMark: 'point', dayOrder: mapping.dayOrder });
  if (!decision.ok) throw new Error(decision.reason.key);
  const read = readSheet(pickRows(table, decision.mapping.columns), { ...READING, ...decision.mapping });
  expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...read.rows];
}

test.each(['en', 'es'] as const)('rows picked out of a Spanish sheet with decimal commas are the same grants when they are read again (%s)', async (language) => {
  const table = await tableOf(DONACIONES);
  const mapping = mapped(table);
  const { rows } = readSheet(pickRows(table, mapping.columns), { ...READING, ...mapping });
  const picked = rows.filter(({ id }) => ['FE-2016-02', 'FE-2016-03', 'FE-2016-05'].includes(id));
  const { csv } = pickedTable(picked, mapping, (term) => term);
  expect(csv).not.toMatch(/Suchiate|Semillas|185|96000/);
  expect((await again(picked, mapping, language)).map(said)).toEqual(picked.map(said));
  expect(picked.map(({ period }) => period?.vague ?? false)).toEqual([false, true, false]);
});

test('cells that a spreadsheet would run, quotation marks and lines stay as they are; one currency for all stands on each row', async () => {
  const table = await tableOf('Grantee,Title,Amount,Start\n"=Casa ""Uno""","- Fase 2; otra\nlínea","1,000.50",2016-02-01\nCasa Dos,Otra,7,2016\n');
  const mapping = mapped(table, { currency: 'MXN' });
  const { rows } = readSheet(pickRows(table, mapping.columns), { ...READING, ...mapping });
  expect((await again(rows, mapping, 'en')).map(({ recipient, title, amount, currency }) => [recipient.name, title, amount, currency])).toEqual([
    ['=Casa "Uno"', '- Fase 2; otra\nlínea', '1000.5', 'MXN'], ['Casa Dos', 'Otra', '7', 'MXN'],
  ]);
});

test('numbers and days of a workbook are not read in another way once they are text', async () => {
  const bytes = workbook({ Hoja: xlsxRow(1, ['Donatario', 'Título', 'Monto', 'Moneda', 'Inicio']) + xlsxRow(2, ['Casa Uno', 'Albergue', { n: '1234.5' }, 'USD', { day: 42430 }]) });
  const opened = await openTable(bytes, { fileName: 'x.xlsx' });
  if (!opened.ok) throw new Error(opened.finding.rule);
  const mapping = mapped(opened.tables[0]);
  const { rows } = readSheet(pickRows(opened.tables[0], mapping.columns), { ...READING, ...mapping });
  expect((await again(rows, mapping, 'es')).map(said)).toEqual(rows.map(said));
  expect(rows[0]).toMatchObject({ amount: '1234.5', period: { from: '2016-03-01' } });
});
