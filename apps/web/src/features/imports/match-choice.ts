import type { ShownColumn, ShownEvidence, ShownSurvey } from '@acuerdo/exchange';

/** A sheet whose columns are to be matched, as the server or the browser opened it. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly ShownColumn[];
  readonly proposed: readonly { readonly term: string; readonly required: boolean; readonly column: number | null; readonly confidence: string }[];
}

export interface Sheet {
  readonly tables: readonly Table[];
  /** How it was matched, or how the last file with the same headings was. */
  readonly mapping: Wish | null;
}

/** Which column is what, and how it is written, as somebody wants it. */
export interface Wish {
  readonly sheet: string;
  readonly columns: readonly { readonly term: string; readonly column: number }[];
  readonly decimalMark: string | null;
  readonly dayOrder: string | null;
  readonly currency: string | null;
}

export type Survey = ShownSurvey;
type Evidence = ShownEvidence;

/** What a person has chosen so far: a column for each term, and how amounts and dates are written. */
export interface Choice {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number | null>>;
  readonly decimalMark: string | null;
  readonly dayOrder: string | null;
  readonly currency: string;
}

/** Where the choice begins: as the last file with these headings was matched, or as the headings propose it. */
export function firstChoice(spreadsheet: Sheet, sheet = spreadsheet.mapping?.sheet ?? spreadsheet.tables[0]?.sheet ?? ''): Choice {
  const table = spreadsheet.tables.find((one) => one.sheet === sheet);
  return spreadsheet.mapping?.sheet === sheet ? asBefore(spreadsheet.mapping) : asProposed(sheet, table);
}

function asBefore({ sheet, columns, decimalMark, dayOrder, currency }: Wish): Choice {
  return { sheet, columns: columnsOf(columns), decimalMark, dayOrder, currency: currency ?? '' };
}

function asProposed(sheet: string, table: Table | undefined): Choice {
  const columns = columnsOf(table?.proposed ?? []);
  const heading = table?.columns[columns['amount'] ?? -1]?.currency;
  return { sheet, columns, decimalMark: null, dayOrder: null, currency: heading ?? '' };
}

const columnsOf = (matched: readonly { readonly term: string; readonly column?: number | null }[]): Choice['columns'] =>
  Object.fromEntries(matched.map(({ term, column }) => [term, column ?? null]));

/** A question about how a column is written: `decided` by the file, or to be answered by a person, with what it is about. */
export interface Question {
  readonly decides: Evidence | null;
  readonly against: Evidence | null;
  readonly unsure: Evidence | null;
  readonly toAsk: boolean;
}

/** What the chosen columns leave to ask; null where nothing in them can be read in two ways. */
export function question(table: Table, choice: Choice, part: 'marks' | 'days'): Question | null {
  const terms = part === 'marks' ? ['amount'] : ['start', 'end', 'awarded'];
  const surveys = terms.flatMap((term) => table.columns[choice.columns[term] ?? -1]?.[part] ?? []);
  const deciding = surveys.flatMap(({ decides, against }) => [decides, against]).filter((evidence) => evidence != null).sort(byRow);
  const unsure = surveys.flatMap((survey) => survey.unsure ?? []).sort(byRow)[0] ?? null;
  const decides = deciding[0] ?? null;
  const against = deciding.find((evidence) => wayOf(evidence) !== wayOf(decides)) ?? null;
  return decides || unsure ? { decides, against, unsure, toAsk: against !== null || (unsure !== null && decides === null) } : null;
}

const byRow = (a: Evidence, b: Evidence): number => a.row - b.row;

/** The one way in which a value can be read; undefined where there are two. */
export const wayOf = (evidence: Evidence | null): string | undefined => (evidence?.readings.length === 1 ? evidence.readings[0]?.as : undefined);

/** The terms without which no row is a grant and that have no column yet; one currency, or the award date, may stand in. */
export function stillMissing(table: Table, { columns, currency }: Choice): string[] {
  const has = (term: string): boolean => columns[term] !== null && columns[term] !== undefined;
  const standIn: Readonly<Record<string, boolean>> = { currency: currency.trim() !== '', start: has('awarded') };
  return table.proposed.filter(({ term, required }) => required && !has(term) && !standIn[term]).map(({ term }) => term);
}

/** The choice as it is decided upon. */
export const wishOf = ({ sheet, columns, decimalMark, dayOrder, currency }: Choice): Wish => ({
  sheet, decimalMark, dayOrder, currency: currency.trim() === '' ? null : currency.trim().toUpperCase(),
  columns: Object.entries(columns).flatMap(([term, column]) => (column === null ? [] : [{ term, column }])),
});

/** The wish as the server takes it. */
export const inputOf = (importId: string, wish: Wish) => ({ importId, ...wish, columns: [...wish.columns] });
