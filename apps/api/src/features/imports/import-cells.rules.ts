import { TERMS, type GrantRow, type Term, type WrittenRow } from '@acuerdo/exchange';
import type { ImportCell, ImportRow } from './import.model.ts';
import type { Corrections } from './import.queries.ts';

/** A row as a statement gives it. */
export interface RowRecord extends Omit<ImportRow, 'amount' | 'cells'> {
  readonly amount: string | null;
  readonly currency: string;
  readonly written: Omit<WrittenRow, 'row'> | null;
  readonly corrections: Corrections;
  /** The id that the file gives it, by which rows are the same. */
  readonly sameAs: string | null;
  /** Of a spreadsheet only. */
  readonly parsed: GrantRow | null;
}

/** A row as the API shows it. */
export const asRow = ({ amount, currency, sameAs: _, written, corrections, parsed, ...row }: RowRecord): ImportRow => ({
  ...row, amount: amount === null || !DECIMAL.test(amount) ? null : { amount, currency },
  cells: written ? cellsOf(written, corrections, parsed) : [],
});

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What was written, what was typed in its place, and what is read of it, cell by cell. */
function cellsOf({ cells }: Omit<WrittenRow, 'row'>, corrections: Corrections, parsed: GrantRow | null): ImportCell[] {
  const known = TERMS.filter((term) => cells[term] !== undefined || corrections[term] !== undefined);
  return known.map((term) => ({ term, written: cells[term]?.text ?? '', corrected: corrections[term] ?? null, read: parsed && (READ[term]?.(parsed) ?? null) }));
}

/** What is read of the cells that are not kept as they are written. */
const READ: Partial<Record<Term, (row: GrantRow) => string | null>> = {
  amount: ({ amount }) => amount,
  currency: ({ currency }) => currency || null,
  start: ({ period }) => period?.from ?? null,
  end: ({ period }) => period?.to ?? null,
  awarded: ({ awardedOn, awardedBetween }) => awardedOn ?? awardedBetween?.from ?? null,
  place: ({ places }) => [...new Set(places.flatMap(({ countryCode }) => countryCode ?? []))].join(' ') || null,
  theme: ({ themes = [] }) => themes.join(' ') || null,
};

/** A row of a spreadsheet with what a person typed in the place of its cells, as it is to be read. */
export function corrected({ row, written, corrections, leftOut }: { row: number; written: Omit<WrittenRow, 'row'> | null; corrections: Corrections; leftOut?: boolean | null }): WrittenRow {
  const typed = Object.entries(corrections).map(([term, text]) => [term, { text, kind: 'typed' as const }]);
  return { row, cells: {}, ...written, ...(typed.length > 0 && { cells: { ...written?.cells, ...Object.fromEntries(typed) } }), left: leftOut === true };
}
