import type { Line, Sheet, Table } from './cells.ts';
import { readLines } from './csv.ts';
import { decode } from './decode.ts';
import { finding } from './finding.ts';
import { findHeader } from './match-columns.ts';
import type { Finding } from './types.ts';
import { openXlsx } from './xlsx.ts';

export type FileKind = 'json' | 'csv' | 'xlsx' | 'unknown';

/** What a file is, by its content; what it calls itself is not asked. Text that is neither JSON nor a page is taken for a table. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'xlsx';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'unknown';
  const start = decode(bytes.subarray(0, 4096)).text.trimStart();
  if (start === '' || /^[[{]/.test(start)) return 'json';
  // eslint-disable-next-line no-control-regex
  return /^(?:<|%PDF)|[\u0000-\u0008\u000e-\u001f]/.test(start) ? 'unknown' : 'csv';
}

export type OpenedTable =
  | { readonly ok: true; readonly format: 'csv' | 'xlsx'; readonly tables: readonly [Table, ...Table[]]; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly finding: Finding };

/** Grants by hand are some thousands; a sheet beyond this is not one. */
const MOST_LINES = 50_000;
/** A person chooses among these. */
const MOST_SHEETS = 30;

/**
 * Opens a CSV or XLSX file as tables, one for each sheet that holds lines below a header, the most telling header first. In each,
 * the header is the line among the first ten whose words say the most terms. Nothing is interpreted yet, and nothing throws: what
 * is no table is refused with a finding that says what would be accepted.
 */
export async function openTable(bytes: Uint8Array, { fileName }: { readonly fileName: string }): Promise<OpenedTable> {
  const kind = kindOfFile(bytes);
  if (kind !== 'csv' && kind !== 'xlsx') return refused('not-a-table', fileName);
  const opened: Opened = kind === 'xlsx' ? await openXlsx(bytes) : openCsv(bytes);
  if (!opened.ok) return refused(opened.rule, fileName, { line: opened.line ?? 0 });
  if (opened.sheets.some(({ lines }) => lines.length > MOST_LINES)) return refused('table-too-long', fileName, { most: MOST_LINES });
  const [first, ...others] = opened.sheets.flatMap(tableOf).sort((a, b) => b.terms - a.terms).slice(0, MOST_SHEETS).map(({ table }) => table);
  if (!first) return refused('table-empty', fileName);
  return { ok: true, format: kind, tables: [first, ...others], findings: opened.findings ?? [] };
}

type Opened =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly findings?: readonly Finding[] }
  | { readonly ok: false; readonly rule: string; readonly line?: number };

function openCsv(bytes: Uint8Array): Opened {
  const { text, findings } = decode(bytes);
  const read = readLines(text);
  if (!read.ok) return { ok: false, rule: 'table-syntax', line: read.line };
  return { ok: true, sheets: [{ name: '', lines: read.lines }], findings: findings.filter(({ rule }) => rule !== 'byte-order-mark') };
}

/** A table is two columns wide at least, and has a line below its header. */
function tableOf({ name, lines }: Sheet): { table: Table; terms: number }[] {
  const found = findHeader(lines);
  const header = found?.line ?? lines.find(isWide);
  if (!header || !isWide(header)) return [];
  const headings = header.cells.map(({ text }) => text);
  while (headings.at(-1) === '') headings.pop();
  const below = lines.filter(({ row }) => row > header.row);
  return below.length === 0 ? [] : [{ table: { sheet: name, headerRow: header.row, headings, lines: below }, terms: found?.terms ?? 0 }];
}

const isWide = ({ cells }: Line): boolean => cells.filter(({ text }) => text !== '').length > 1;

const refused = (rule: string, value: string, more = {}): OpenedTable =>
  ({ ok: false, finding: finding({ field: 'file', rule, severity: 'error', value, more }) });
