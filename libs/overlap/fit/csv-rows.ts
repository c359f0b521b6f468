import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a CSV file with a heading, as objects; a name that ends in .gz is unpacked. */
export function csvRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(path);
  const [heading = [], ...rows] = cellsOf((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
