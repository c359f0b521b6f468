import readXlsxFile from 'read-excel-file/universal';
import type { Cell, Line, Sheet } from './cells.ts';
import { plainDecimal } from './decimal.ts';
import { unzip, zip, type Parts } from './zip.ts';

export type OpenedXlsx =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly rule: 'xlsx-broken' | 'xlsx-too-large' };

/** All parts of a workbook, unzipped: some hundred thousand cells. */
const MOST_BYTES = 50_000_000;
/** Cells that a reader lays out, empty ones before a far one included. */
const MOST_CELLS = 2_000_000;

interface Numeral {
  readonly numeral: string;
}

/**
 * Reads every sheet of an XLSX workbook (ECMA-376). The archive is unzipped under a limit and handed on stored, so that the reader
 * sees nothing that was not measured; a cell at the far end of a sheet, which would be padded with millions of empty ones, is
 * refused before. Numbers stay decimal text, dates become days, formulas are what the spreadsheet last computed.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedXlsx> {
  const unzipped = await unzip(bytes, { wanted: (name) => /\.(?:xml|rels)$/.test(name), limit: MOST_BYTES });
  if (!unzipped.ok) return { ok: false, rule: unzipped.why === 'broken' ? 'xlsx-broken' : 'xlsx-too-large' };
  if (cellsIn(unzipped.parts) > MOST_CELLS) return { ok: false, rule: 'xlsx-too-large' };
  try {
    const sheets = await readXlsxFile<Numeral>(zip(unzipped.parts).buffer, { parseNumber: (numeral) => ({ numeral }) });
    return { ok: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, lines: linesOf(data as readonly (readonly unknown[])[]) })) };
  } catch {
    return { ok: false, rule: 'xlsx-broken' };
  }
}

/** How many cells all sheets span. An address of an unusual form counts as too far. */
function cellsIn(parts: Parts): number {
  let cells = 0;
  for (const part of parts.values()) {
    let [row, width] = ['', 0];
    for (const [, quoted = ''] of new TextDecoder().decode(part).matchAll(/\sr\s*=\s*("[^"]*"|'[^']*')/g)) {
      const address = /^["']([A-Z]{0,3})(\d{1,7})["']$/.exec(quoted);
      if (!address || Number(address[2]) > MOST_CELLS) return Infinity;
      if (address[2] !== row) [cells, row, width] = [cells + width, address[2] ?? '', 1];
      width = Math.max(width, columnOf(address[1] ?? ''));
    }
    cells += width;
  }
  return cells;
}

const columnOf = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const linesOf = (data: readonly (readonly unknown[])[]): Line[] =>
  data.map((values, at) => ({ row: at + 1, cells: values.map(cellOf) })).filter(({ cells }) => cells.some(({ text }) => text !== ''));

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { text: '' } : { text: value.toISOString().slice(0, 10), kind: 'day' };
  return value === null || value === undefined ? { text: '' } : { text: asTyped((value as Numeral).numeral), kind: 'number' };
}

/**
 * A number as somebody typed it. A spreadsheet holds doubles and may write them with 17 digits (1.1 as 1.1000000000000001); the
 * shortest decimal of the same double is what was typed. With 15 digits or fewer what is written is exact and stays as it is.
 */
function asTyped(written: string): string {
  const digits = written.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  return plainDecimal(digits.length <= 15 ? written : String(Number(written))) ?? written;
}
