import { runsOf, type Fact, type Run, type Table } from '@acuerdo/documents';
import { columnWidths, inPieces, PAD, SCALE, widthOf } from './pdf-columns.ts';
import { INK, type Sheet } from './pdf-sheet.ts';

interface Cell {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  readonly align: 'left' | 'right';
}

type Element = PDFKit.PDFStructureElement;

/** A caption, a row of heads, and rows that their first column names. Where it goes on over a page, the heads stand again, as no content. */
export function writeTable(sheet: Sheet, { caption, head, rows, numbers = [] }: Table): void {
  const widths = columnWidths(sheet, [head, ...rows]);
  const cell = (column: number, text: string, rest: Pick<Cell, 'tag' | 'scope'>): Cell =>
    ({ runs: [rest.scope === 'Column' ? { text, mark: 'strong' } : text], width: widths[column] ?? 0, align: numbers.includes(column) ? 'right' : 'left', ...rest });
  const heads = head.map((text, column) => cell(column, text, { tag: 'TH', scope: 'Column' }));
  sheet.keep(5);
  const table = sheet.element('Table');
  sheet.write(sheet.element('Caption', table), [caption], { at: { x: sheet.left, y: sheet.pdf.y }, width: sheet.width, scale: SCALE, face: 'emphasis' });
  sheet.space(0.2);
  writeRow(sheet, sheet.element('TR', sheet.element('THead', table)), heads);
  const body = sheet.element('TBody', table);
  for (const row of rows) {
    writeRows(sheet, body, row.map((text, column) => cell(column, text, column === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' })), heads);
  }
  sheet.space(0.8);
}

/** Names and what they are: a table of two columns that has no head but its names. */
export function writeFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const names = Math.min(sheet.width * 0.35, Math.max(...facts.map(({ name }) => widthOf(sheet, name, 'strong'))) + sheet.size);
  const body = sheet.element('TBody', sheet.element('Table'));
  for (const { name, value } of facts) {
    writeRows(sheet, body, [
      { runs: [{ text: name, mark: 'strong' }], width: names, tag: 'TH', scope: 'Row', align: 'left' },
      { runs: runsOf(value), width: sheet.width - names, tag: 'TD', align: 'left' },
    ], []);
  }
  sheet.space(0.6);
}

/** One row, kept on one page; in as many as it needs where no page holds it. */
function writeRows(sheet: Sheet, body: Element, cells: readonly Cell[], heads: readonly Cell[]): void {
  const room = sheet.bottom - sheet.top - (heads.length > 0 ? heightOf(sheet, heads) : 0);
  const rows = heightOf(sheet, cells) <= room ? [cells] : split(sheet, cells, room);
  for (const row of rows) {
    if (sheet.pdf.y + heightOf(sheet, row) > sheet.bottom && sheet.pdf.y > sheet.top) {
      sheet.pdf.addPage();
      if (heads.length > 0) writeRow(sheet, null, heads);
    }
    writeRow(sheet, sheet.element('TR', body), row);
  }
}

function writeRow(sheet: Sheet, row: Element | null, cells: readonly Cell[]): void {
  const [height, y, pad] = [heightOf(sheet, cells), sheet.pdf.y, sheet.size * PAD];
  if (cells.every(({ scope }) => scope === 'Column')) sheet.decorate((pdf) => pdf.rect(sheet.left, y, sheet.width, height).fill(INK.tint));
  let x = sheet.left;
  for (const { runs, width, tag, scope, align } of cells) {
    sheet.write(row && sheet.element(tag, row, { scope }), runs, { at: { x: x + pad, y: y + pad }, width: width - 2 * pad, align, scale: SCALE });
    x += width;
  }
  sheet.pdf.y = y + height;
  sheet.decorate((pdf) => pdf.moveTo(sheet.left, y + height).lineTo(sheet.left + sheet.width, y + height).lineWidth(0.5).stroke(INK.line));
}

const textOf = ({ runs }: Cell): string => runs.map((run) => (typeof run === 'string' ? run : 'note' in run ? '[00]' : run.text)).join('');

/** As high as its highest cell, were all of it set bold: never lower than it comes out. */
function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
  const pad = sheet.size * PAD;
  return 2 * pad + Math.max(...cells.map((cell) => sheet.height(textOf(cell), { width: cell.width - 2 * pad, scale: SCALE, face: cell.runs.every((run) => typeof run === 'string') ? 'plain' : 'strong' })));
}

function split(sheet: Sheet, cells: readonly Cell[], room: number): Cell[][] {
  const pieces = cells.map((cell) => inPieces(sheet, textOf(cell), { width: cell.width - 2 * sheet.size * PAD, height: room - 2 * sheet.size * PAD }));
  return Array.from({ length: Math.max(...pieces.map(({ length }) => length)) }, (_, at) => cells.map((cell, column) => ({ ...cell, runs: [pieces[column]?.[at] ?? ''] })));
}
