import Papa from 'papaparse';
import type { Line } from './cells.ts';
import { findHeader } from './match-columns.ts';

export type Cells = readonly (readonly string[])[];

/**
 * Reads a table of text as RFC 4180 writes it, with commas, or with the semicolons or tabs that spreadsheets write where the comma
 * marks decimals. Empty lines are left out. A quotation mark that is not closed or stands bare in a cell is refused, with its line.
 */
export function parseCsv(text: string): { ok: true; cells: Cells } | { ok: false; line: number } {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimitersToGuess: [',', ';', '\t'] });
  const line = faultIn(text, errors);
  return line === null ? { ok: true, cells: data } : { ok: false, line };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const HINT = /^sep=(.)\r?\n/;

/**
 * The lines of a table of text, each with its number as a spreadsheet shows it. Commas, semicolons, tabs or bars: what makes the
 * most of a header of grants tells the cells apart, because a comma may mark decimals; `sep=;` in the first line says it outright.
 */
export function readLines(text: string): { ok: true; lines: Line[] } | { ok: false; line: number } {
  const hint = HINT.exec(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: hint?.[1] ?? delimiterOf(text) });
  const line = faultIn(text, errors);
  if (line !== null) return { ok: false, line };
  const lines = data.map((cells, at): Line => ({ row: at + 1, cells: cells.map((cell) => ({ text: cell.trim() })) }));
  return { ok: true, lines: lines.slice(hint ? 1 : 0).filter(({ cells }) => cells.some((cell) => cell.text !== '')) };
}

function delimiterOf(text: string): string {
  const rated = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 20, skipEmptyLines: 'greedy' });
    const lines = data.map((cells, at): Line => ({ row: at + 1, cells: cells.map((cell) => ({ text: cell })) }));
    return { delimiter, terms: findHeader(lines)?.terms ?? 0, width: Math.max(0, ...data.map(({ length }) => length)) };
  });
  return rated.reduce((a, b) => (b.terms > a.terms || (b.terms === a.terms && b.width > a.width) ? b : a)).delimiter;
}

function faultIn(text: string, errors: readonly Papa.ParseError[]): number | null {
  const fault = errors.find(({ type }) => type === 'Quotes');
  return fault ? text.slice(0, fault.index ?? 0).split(/\r\n|\n|\r/).length : null;
}

/** A table as CSV for a spreadsheet: with a byte-order mark, and with `'` before what a spreadsheet would run as a formula. */
export function writeCsv(rows: Cells): string {
  return `\ufeff${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: true })}\r\n`;
}

/** A table as CSV for a reader of ours: every cell as it stands, so that what is read of it is what was written. */
export const csvAsItStands = (rows: Cells): string => `${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: false })}\r\n`;
