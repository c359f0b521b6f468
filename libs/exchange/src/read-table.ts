import { periodOf, readDate, type DayOrder, type VagueDate } from '@acuerdo/calendar';
import { columnsOf, type CellReader, type ColumnMap } from './columns.ts';
import { countryCodeOf } from './country-names.ts';
import { parseCsv } from './csv.ts';
import { writtenAmount } from './decimal.ts';
import { decode } from './decode.ts';
import { awardOf } from './read-row.ts';
import { finding, type FindingParts } from './finding.ts';
import type { Finding, GrantFile, GrantRow, Place } from './types.ts';

export interface TableOptions {
  readonly fileName: string;
  readonly dayOrder?: DayOrder;
  readonly columns?: ColumnMap;
}

type RowText = (meaning: Parameters<CellReader>[1]) => string;

/**
 * Reads a CSV of grants whose columns can be told by name or by a map: funder, recipient and amount at least. A row whose cells do
 * not match the header is left out and found; amounts that are not sure are null and found. Without a currency it is XXX (none).
 */
export function readTable(bytes: Uint8Array, options: TableOptions): GrantFile {
  const { text, findings } = decode(bytes);
  const refused = (parts: Omit<FindingParts, 'severity'>): GrantFile =>
    ({ format: 'unknown', rows: [], conflicts: [], findings: [...findings, finding({ severity: 'error', ...parts })] });
  const table = parseCsv(text);
  if (!table.ok) return refused({ field: 'file', rule: 'table-syntax', value: options.fileName, more: { line: table.line } });
  const [header, ...lines] = table.cells;
  if (!header) return refused({ field: 'file', rule: 'empty-file', value: options.fileName });
  const columns = columnsOf(header, options.columns);
  if (columns.missing.length > 0) return refused({ field: columns.missing.join(', '), rule: 'table-columns', value: header.join(', ') });
  if (!columns.has('currency')) findings.push(finding({ field: 'currency', rule: 'table-currency', severity: 'note' }));
  const rows = lines.flatMap((cells, at) => {
    if (cells.length === header.length) return rowOf((meaning) => columns.read(cells, meaning), at + 1, options);
    findings.push(finding({ row: at + 1, field: 'row', rule: 'table-row', severity: 'error', value: String(cells.length), more: { count: header.length } }));
    return [];
  });
  return { format: 'csv', rows, conflicts: [], findings: [...findings, ...rows.flatMap(findingsOf)] };
}

function rowOf(text: RowText, row: number, { dayOrder }: TableOptions): GrantRow {
  const dateOf = (written: string): VagueDate | undefined => {
    const reading = readDate(written, dayOrder ? { dayOrder } : {});
    return reading.ok ? reading.date : undefined;
  };
  const awarded = dateOf(asPrecise(text('awarded'), text('precision')));
  const [start, end] = [dateOf(text('start')), dateOf(text('end'))];
  const regrantType = text('regrantType');
  const url = text('url');
  return {
    row,
    id: text('id'), title: text('title'), description: text('description'),
    amount: writtenAmount(text('amount')), currency: text('currency') || 'XXX',
    ...awardOf(awarded),
    ...((start ?? end) && { period: { ...periodOf(start, end), written: `${start?.written ?? '?'} – ${end?.written ?? '?'}` } }),
    funder: { id: text('funderId'), name: text('funder') },
    recipient: { kind: text('recipient') === '' ? 'none' : 'organisation', id: text('recipientId'), name: text('recipient') },
    programmes: text('theme') === '' ? [] : [{ title: text('theme') }],
    ...(regrantType && { regrantType }),
    places: placesOf(text('countries')),
    ...(url && { url }),
    raw: { amount: text('amount') },
  };
}

/** A table that writes every date as a day may say beside it that only the year or month is meant. */
function asPrecise(written: string, precision: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  if (precision === 'year') return written.slice(0, 4);
  return precision === 'month' ? written.slice(0, 7) : written;
}

function placesOf(written: string): Place[] {
  return written.split(/[|;,]/).map((part) => part.trim()).filter((part) => part !== '').map((name) => {
    const countryCode = /^[A-Z]{2}$/.test(name) ? name : countryCodeOf(name);
    return { ...(countryCode !== undefined && { countryCode }), name };
  });
}

function findingsOf({ row, amount, raw }: GrantRow): Finding[] {
  return amount === null ? [finding({ row, field: 'amount', rule: 'amount-not-a-number', severity: 'error', value: raw['amount'] })] : [];
}
