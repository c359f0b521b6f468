import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Table } from './cells.ts';
import { bytesOf } from './a-file.ts';
import { openTable } from './open-table.ts';
import { readSheetRow, type SheetOptions } from './sheet-row.ts';
import type { Term } from './terms.ts';
import { zip } from './zip.ts';

export const FOLDER = join(import.meta.dirname, '../fixtures');
export const DONACIONES = readFileSync(join(FOLDER, 'donaciones-fundacion-ejemplo.csv'));

/** For specs: how a table is read that leaves nothing to ask. */
export const PLAIN: SheetOptions = { decimalMark: null, dayOrder: null, currency: null, funder: 'Fundación Ejemplo', themes: [] };

/** For specs: a row without a fault, to be changed in one place. */
export const ROW: Partial<Record<Term, string>> = {
  grantee: 'Casa Abierta', title: 'Albergue', amount: '1000', currency: 'MXN', start: '2016-02-01', end: '2018-01-31', place: 'México', theme: '',
};

export const rowOf = (change: Partial<Record<Term, string | Cell>>, options: Partial<SheetOptions> = {}) =>
  readSheetRow({
    row: 2,
    cells: Object.fromEntries(Object.entries({ ...ROW, ...change }).map(([term, cell]) => [term, typeof cell === 'string' ? { text: cell } : cell])),
  }, { ...PLAIN, ...options });

export async function tableOf(content: string | Uint8Array): Promise<Table> {
  const opened = await openTable(typeof content === 'string' ? bytesOf(content) : content, { fileName: 'x.csv' });
  if (!opened.ok) throw new Error(opened.finding.rule);
  return opened.tables[0];
}

const xml = (text: string): Uint8Array => bytesOf(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets whose rows are written as in SpreadsheetML; style 1 is a date. */
export function workbook(sheets: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  return zip(new Map([
    ['xl/workbook.xml', xml(`<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`)],
    ['xl/_rels/workbook.xml.rels', xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
      names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')
    }<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`)],
    ['xl/styles.xml', xml(`<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`)],
    ...names.map((name, at): [string, Uint8Array] => [`xl/worksheets/sheet${at + 1}.xml`, xml(`<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`)]),
  ]));
}

/** A row of a workbook: texts as they are, numbers and dates (serial) as their file writes them. */
export const xlsxRow = (row: number, cells: readonly (string | { n: string } | { day: number })[]): string =>
  `<row r="${row}">${cells.map((cell, at) => {
    const place = `r="${String.fromCharCode(65 + at)}${row}"`;
    if (typeof cell === 'string') return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
    return 'n' in cell ? `<c ${place}><v>${cell.n}</v></c>` : `<c ${place} s="1"><v>${cell.day}</v></c>`;
  }).join('')}</row>`;
