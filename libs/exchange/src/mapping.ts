import { CURRENCIES } from './codelists.ts';
import type { Column } from './read-sheet.ts';
import { mustAsk, together, type Evidence, type Survey, type SurveyedTable } from './survey.ts';
import { REQUIRED_TERMS, type Term } from './terms.ts';
import type { Message } from './types.ts';
import type { DecimalMark } from './written-amount.ts';

/** Which column of a spreadsheet is what, and how its amounts and dates are written. Null where the file leaves nothing to ask. */
export interface Mapping {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly decimalMark: DecimalMark | null;
  readonly dayOrder: 'dmy' | 'mdy' | null;
  readonly currency: string | null;
}

/** How somebody wants a table to be read. */
export interface Wish extends Partial<Omit<Mapping, 'sheet' | 'columns'>> {
  /** The first one without it. */
  readonly sheet?: string | null;
  readonly columns: readonly Column[];
}

/** `path` names the part of the wish that is refused. */
export type MappingDecision =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly reason: Message; readonly path: string };

const no = (path: string, key: string, values: Message['values'] = {}): MappingDecision => ({ ok: false, path, reason: { key: `exchange.mapping.${key}`, values } });

/** Whether a table can be read as somebody wants it to be. What the file itself does not decide must have been said: nothing is guessed. */
export function decideMapping(tables: readonly SurveyedTable[], wish: Wish): MappingDecision {
  const table = tables.find(({ sheet }) => sheet === (wish.sheet ?? tables[0]?.sheet));
  return table ? columnFault(table, wish) ?? decideWays(table, wish) : no('sheet', 'noSheet', { sheet: wish.sheet ?? '' });
}

function decideWays(table: SurveyedTable, wish: Wish): MappingDecision {
  const marks = surveyOf(table, wish, ['amount'], 'marks');
  const days = surveyOf(table, wish, ['start', 'end', 'awarded'], 'days');
  if (mustAsk(marks) && !wish.decimalMark) return no('decimalMark', 'askDecimalMark', askedAbout(marks));
  if (mustAsk(days) && !wish.dayOrder) return no('dayOrder', 'askDayOrder', askedAbout(days));
  return {
    ok: true,
    mapping: {
      sheet: table.sheet, columns: wish.columns, decimalMark: wish.decimalMark ?? marks.decides?.as ?? null,
      dayOrder: wish.dayOrder ?? days.decides?.as ?? null, currency: wish.currency ?? null,
    },
  };
}

function columnFault(table: SurveyedTable, { columns, currency }: Wish): MappingDecision | null {
  const terms = new Set(columns.map(({ term }) => term));
  const far = columns.find(({ column }) => column >= table.columns.length);
  if (far) return no('columns', 'noColumn', { column: far.column + 1 });
  if (terms.size < columns.length) return no('columns', 'termTwice');
  if (currency && !CURRENCIES.has(currency)) return no('currency', 'noCurrency', { value: currency });
  const standIn: Partial<Record<Term, boolean>> = { currency: Boolean(currency), start: terms.has('awarded') };
  const missing = [...REQUIRED_TERMS].filter((term) => !terms.has(term) && !standIn[term]);
  return missing.length > 0 ? no('columns', 'termsMissing', { terms: missing.map((term) => ({ key: `exchange.term.${term}`, values: {} })) }) : null;
}

function surveyOf<Part extends 'marks' | 'days'>(table: SurveyedTable, { columns }: Wish, terms: readonly Term[], part: Part) {
  const chosen = columns.filter(({ term }) => terms.includes(term)).flatMap(({ column }) => table.columns[column] ?? []);
  return together<Part extends 'marks' ? 'point' | 'comma' : 'dmy' | 'mdy'>(
    chosen.map((column) => column[part] as Survey<Part extends 'marks' ? 'point' | 'comma' : 'dmy' | 'mdy'>));
}

const askedAbout = ({ unsure, against }: Survey<string>): Message['values'] => {
  const { row = 0, value = '' }: Partial<Evidence> = unsure ?? against ?? {};
  return { row, value };
};

/**
 * How the last file with the same headings was matched, for this one. What it said of marks is left out where this file decides
 * otherwise.
 */
export function remember(table: SurveyedTable, last: Mapping): Mapping {
  const again = decideMapping([table], { ...last, sheet: table.sheet, decimalMark: null, dayOrder: null });
  return again.ok
    ? { ...again.mapping, decimalMark: again.mapping.decimalMark ?? last.decimalMark, dayOrder: again.mapping.dayOrder ?? last.dayOrder }
    : { ...last, sheet: table.sheet };
}
