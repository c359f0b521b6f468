import type { Cell, Line, Table } from './cells.ts';
import { checkIds } from './check-ids.ts';
import { finding } from './finding.ts';
import { readSheetRow, wordOf, type SheetOptions, type WrittenRow } from './sheet-row.ts';
import { TERMS, type Term } from './terms.ts';
import type { Finding, GrantRow, IdConflict, MessageValue } from './types.ts';

/** Which column, by its place from 0, holds what. */
export interface Column {
  readonly term: Term;
  readonly column: number;
}

/** What the rows of a table say by term, as they are written. Nothing is read yet, so that it can be kept and corrected. */
export function pickRows({ headings, lines }: Table, columns: readonly Column[]): WrittenRow[] {
  return lines.map(({ row, cells }) => {
    const picked = columns.flatMap(({ term, column }): [Term, Cell][] => [[term, cells[column] ?? { text: '' }]]);
    const beyond = cells.slice(headings.length).some(({ text }) => text !== '');
    return { row, cells: Object.fromEntries(picked), ...(beyond && { tooWide: widthOf(cells) }) };
  });
}

const widthOf = (cells: Line['cells']): number => cells.findLastIndex(({ text }) => text !== '') + 1;

export interface SheetRead {
  readonly rows: readonly GrantRow[];
  readonly conflicts: readonly IdConflict[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows of a table as grants: every row, whatever is wrong with the others; nothing is written, guessed or rounded, and
 * nothing throws. A finding names row, term and value and says what would be right; a row with an error is no grant yet. Rows under
 * one id that differ are a conflict, as in every other file.
 */
export function readSheet(written: readonly WrittenRow[], options: SheetOptions): SheetRead {
  const read = written.map((row) => readSheetRow(row, options));
  const taken = read.filter((_, at) => written[at]?.left !== true).map(({ row }) => row);
  const { conflicts, findings } = checkIds(taken, TERMS);
  const all = [...aboutAll(written), ...read.flatMap((row) => row.findings), ...findings.map(inTerms)];
  return { rows: read.map(({ row }) => row), conflicts, findings: all.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** What the columns that are not there mean for every row. */
function aboutAll(written: readonly WrittenRow[]): Finding[] {
  const has = (term: Term): boolean => written.some(({ cells }) => cells[term] !== undefined);
  return [
    ...(has('id') ? [] : [finding({ field: 'id', rule: 'no-ids', severity: 'warning', more: { field: wordOf('id') } })]),
    ...(has('end') ? [] : [finding({ field: 'end', rule: 'no-ends', severity: 'warning', more: { field: wordOf('end') } })]),
    ...(has('awarded') ? [] : [finding({ field: 'awarded', rule: 'awarded-from-start', severity: 'note', more: { field: wordOf('awarded') } })]),
  ];
}

/** The same finding with our words for the fields. */
function inTerms(found: Finding): Finding {
  const { fields, ...values } = found.message.values;
  const named: MessageValue = typeof fields === 'string' ? fields.split(', ').filter(Boolean).map(wordOf) : '';
  return { ...found, message: { ...found.message, values: { ...values, field: wordOf(found.field), fields: named } } };
}
