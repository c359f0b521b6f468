import type { MatchColumns_ImportFragment } from '../../gql/graphql.ts';

export type Sheet = NonNullable<MatchColumns_ImportFragment['spreadsheet']>;
export type Table = Sheet['tables'][number];
export type Survey = Table['columns'][number]['marks'];
type Evidence = NonNullable<Survey['decides']>;

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

function asBefore({ sheet, columns, decimalMark, dayOrder, currency }: NonNullable<Sheet['mapping']>): Choice {
  return { sheet, columns: columnsOf(columns), decimalMark: decimalMark ?? null, dayOrder: dayOrder ?? null, currency: currency ?? '' };
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

/** The choice as the server takes it. */
export const inputOf = (importId: string, { sheet, columns, decimalMark, dayOrder, currency }: Choice) => ({
  importId, sheet, decimalMark, dayOrder, currency: currency.trim() === '' ? null : currency.trim().toUpperCase(),
  columns: Object.entries(columns).flatMap(([term, column]) => (column === null ? [] : [{ term, column }])),
});
