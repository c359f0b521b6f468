export type Cells = readonly (readonly string[])[];

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * Reads comma-separated values as RFC 4180 writes them: quoted cells may hold commas, line ends and doubled quotation marks; a
 * bare quotation mark inside a cell is refused with its line. A last line end is optional; empty lines are left out.
 */
export function parseCsv(text: string): { ok: true; cells: Cells } | { ok: false; line: number } {
  const cells: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) return { ok: false, line: text.slice(0, at).split(/\r\n|\n|\r/).length };
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = CELL.lastIndex;
    if (found[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') cells.push(row);
    row = [];
  }
  return { ok: true, cells };
}
