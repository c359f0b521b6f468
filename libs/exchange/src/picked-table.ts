import { readDate } from '@acuerdo/calendar';
import { csvAsItStands } from './csv.ts';
import type { Mapping } from './mapping.ts';
import type { Column } from './read-sheet.ts';
import { TERMS, type Term } from './terms.ts';
import type { GrantRow } from './types.ts';

export interface PickedTable {
  readonly csv: string;
  /** Which of its columns is what: to be read with points before the decimals, and nothing left to ask. */
  readonly columns: readonly Column[];
}

const DAYS: ReadonlySet<Term> = new Set(['start', 'end', 'awarded']);

/**
 * Some rows of a sheet as a small table of their own, which holds nothing of the others: the columns that were matched, under the
 * headings that are given, with a currency on each row. Amounts are plain decimals, days ISO dates; whatever else stands as it was written. Read again, with the
 * same funder and themes, it gives the same grants but for the numbers of their rows.
 */
export function pickedTable(rows: readonly GrantRow[], mapping: Mapping, headingOf: (term: Term) => string): PickedTable {
  const matched = new Set(mapping.columns.map(({ term }) => term));
  const terms = TERMS.filter((term) => term === 'currency' || matched.has(term));
  return {
    csv: csvAsItStands([terms.map(headingOf), ...rows.map((row) => terms.map((term) => cellOf(row, term, mapping)))]),
    columns: terms.map((term, column) => ({ term, column })),
  };
}

function cellOf({ amount, currency, raw }: GrantRow, term: Term, { dayOrder }: Mapping): string {
  if (term === 'amount') return amount ?? '';
  if (term === 'currency') return currency;
  const written = typeof raw[term] === 'string' ? raw[term] : '';
  if (!DAYS.has(term)) return written;
  const read = readDate(written, dayOrder ? { dayOrder } : {});
  return read.ok && read.date.from === read.date.to ? read.date.from : written;
}
