import Papa from 'papaparse';

export type Cells = readonly (readonly string[])[];

/**
 * Reads a table of text as RFC 4180 writes it, with commas, or with the semicolons or tabs that spreadsheets write where the comma
 * marks decimals. Empty lines are left out. A quotation mark that is not closed or stands bare in a cell is refused, with its line.
 */
export function parseCsv(text: string): { ok: true; cells: Cells } | { ok: false; line: number } {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimitersToGuess: [',', ';', '\t'] });
  const fault = errors.find(({ type }) => type === 'Quotes');
  return fault ? { ok: false, line: text.slice(0, fault.index ?? 0).split(/\r\n|\n|\r/).length } : { ok: true, cells: data };
}
