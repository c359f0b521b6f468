import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { kindOfFile, openTable } from '@acuerdo/exchange';
import { bytesOf } from './a-file.ts';
import { DONACIONES, tableOf, workbook, xlsxRow } from './a-sheet.ts';
import { unzip, zip } from './zip.ts';

const opened = async (bytes: Uint8Array) => {
  const file = await openTable(bytes, { fileName: 'grants' });
  return file.ok ? file.tables.map(({ sheet, headerRow, headings, lines }) => ({ sheet, headerRow, headings, lines })) : file.finding.rule;
};

test('the header of a Spanish sheet is found below its title, semicolons and quotes are kept apart, rows keep their numbers', async () => {
  const { headerRow, headings, lines } = await tableOf(DONACIONES);
  expect([headerRow, headings.slice(0, 4)]).toEqual([3, ['Folio', 'Organización donataria', 'Título del proyecto', 'Monto aprobado']]);
  expect(lines.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9]);
  expect(lines[2]?.cells[2]?.text).toBe('Litigio estratégico; segunda fase');
});

test.each([
  ['commas', 'Grantee,Title,Amount\nCasa,Shelter,"1,234.56"\n'],
  ['semicolons, though commas stand in every cell', 'Grantee;Title;Amount\nCasa, A.C.;Shelter, food;1.234,56\n'],
  ['tabs', 'Grantee\tTitle\tAmount\nCasa, A.C.\tShelter; food\t1.234,56\n'],
  ['bars', 'Grantee|Title|Amount\nCasa, A.C.|Shelter|1\n'],
  ['what its first line says', 'sep=;\r\nGrantee;Title;Amount\r\nCasa;Shelter;1\r\n'],
])('a table is parted by %s', async (_, text) => {
  expect((await tableOf(text)).headings).toEqual(['Grantee', 'Title', 'Amount']);
});

test('Windows-1252 is read with its accents, and said; a byte-order mark is nobody\'s business in a table', async () => {
  const text = new TextDecoder().decode(DONACIONES);
  const cp1252 = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
  const file = await openTable(cp1252, { fileName: 'x.csv' });
  expect(file.ok && [file.tables[0].headings[1], file.findings.map(({ rule }) => rule)]).toEqual(['Organización donataria', ['not-utf-8']]);
  const marked = await openTable(bytesOf(`\ufeff${text}`), { fileName: 'x.csv' });
  expect(marked.ok && [marked.tables[0].headings[0], marked.findings]).toEqual(['Folio', []]);
});

test('a line break inside quotation marks is one cell of one row', async () => {
  const { lines } = await tableOf('Grantee,Title,Amount\nCasa,"Shelter\nand food",1\n\nOther,X,2\n');
  expect(lines.map(({ row, cells }) => [row, cells[1]?.text])).toEqual([[2, 'Shelter\nand food'], [4, 'X']]);
});

test('a workbook: the sheet whose header says most comes first; dates are days, numbers are what was typed', async () => {
  const bytes = workbook({
    Notas: xlsxRow(1, ['Notas de la reunión', 'x']) + xlsxRow(2, ['a', 'b']),
    Donaciones: xlsxRow(2, ['Donatario', 'Título', 'Monto', 'Inicio', 'Año'])
      + xlsxRow(4, ['Casa &amp; Abrigo', 'Albergue', { n: '1.1000000000000001' }, { day: 42401 }, { n: '2016' }])
      + xlsxRow(5, ['Otra', '', { n: '1.234E+5' }, { day: 42401.75 }, { n: '152505.03' }]),
  });
  const tables = await opened(bytes);
  expect(tables).toMatchObject([
    { sheet: 'Donaciones', headerRow: 2, headings: ['Donatario', 'Título', 'Monto', 'Inicio', 'Año'] },
    { sheet: 'Notas', headerRow: 1 },
  ]);
  expect(typeof tables === 'string' ? tables : tables[0]?.lines).toEqual([
    { row: 4, cells: [{ text: 'Casa & Abrigo' }, { text: 'Albergue' }, { text: '1.1', kind: 'number' }, { text: '2016-02-01', kind: 'day' }, { text: '2016', kind: 'number' }] },
    { row: 5, cells: [{ text: 'Otra' }, { text: '' }, { text: '123400', kind: 'number' }, { text: '2016-02-01', kind: 'day' }, { text: '152505.03', kind: 'number' }] },
  ]);
});

test.each([
  ['', 'json'], ['{"grants": []}', 'json'], [' [1]', 'json'], ['a,b\n1,2', 'csv'], ['%PDF-1.7', 'unknown'], ['<html>', 'unknown'], ['a\u0000b', 'unknown'],
  ['\u00d0\u00cf\u0011\u00e0', 'unknown'], ['PK\u0003\u0004', 'xlsx'],
])('%j is told apart by its content: %s', (text, kind) => {
  expect(kindOfFile(Uint8Array.from([...text], (letter) => letter.charCodeAt(0)))).toBe(kind);
});

test.each([
  ['one column', 'Grantee\nCasa\n', 'table-empty'],
  ['a header alone', 'Grantee,Title,Amount\n', 'table-empty'],
  ['a quotation mark that is not closed', 'Grantee,Title\nA,"B\n', 'table-syntax'],
  ['a page', '<html><table>', 'not-a-table'],
])('%s is refused with its reason', async (_, text, rule) => expect(await opened(bytesOf(text))).toBe(rule));

const deflated = (name: string, data: Uint8Array): Uint8Array => {
  const bytes = zip(new Map([[name, deflateRawSync(data)]]));
  const central = bytes.length - 22 - 46 - name.length;
  bytes[8] = bytes[central + 10] = 8; // method: deflated
  return bytes;
};

test('a small archive that unfolds without end is refused at the limit, whatever it says of its size', async () => {
  const bomb = deflated('xl/worksheets/sheet1.xml', new Uint8Array(60_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await opened(bomb)).toBe('xlsx-too-large');
  expect(await unzip(bomb, { wanted: () => true, limit: 60_000_000 })).toMatchObject({ ok: true });
});

test('a cell at the far end of a sheet is refused before it is padded', async () => {
  const far = (address: string) => workbook({ Lejos: Array.from({ length: 500 }, (_, at) => `<row r="${at + 1}"><c r="${address}${at + 1}"><v>1</v></c></row>`).join('') });
  expect(await opened(far('XFD'))).toBe('xlsx-too-large');
  expect(await opened(workbook({ Lejos: '<row r="9999999"><c r="A9999999"><v>1</v></c></row>' }))).toBe('xlsx-too-large');
  expect(await opened(workbook({ Lejos: '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>' }))).toBe('xlsx-too-large');
});

test('what is cut off, empty or nonsense is refused, and nothing throws', async () => {
  const whole = workbook({ A: xlsxRow(1, ['Grantee', 'Title']) + xlsxRow(2, ['a', 'b']) });
  expect(await opened(whole.subarray(0, 200))).toBe('xlsx-broken');
  expect(await opened(workbook({ A: '<row r="1"><c t="q" r="A1"><v>1</v></c></row>' }))).toBe('xlsx-broken');
  await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
    const changed = whole.slice();
    changed[at] = byte;
    expect(await opened(changed)).toBeDefined();
  }), { numRuns: 60 });
  await fc.assert(fc.asyncProperty(fc.uint8Array(), async (bytes) => expect(await opened(bytes)).toBeDefined()));
});

test('parts come out of an archive as they went in', async () => {
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-zñ/]{1,8}$/), fc.uint8Array(), { minKeys: 1 }), async (made) => {
    const parts = new Map(Object.entries(made));
    const back = await unzip(zip(parts), { wanted: () => true, limit: 1_000_000 });
    expect(back.ok && [...back.parts].map(([name, data]) => [name, [...data]])).toEqual([...parts].map(([name, data]) => [name, [...data]]));
  }));
});
