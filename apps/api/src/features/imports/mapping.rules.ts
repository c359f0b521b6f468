import {
  CURRENCIES, mustAsk, REQUIRED_TERMS, together, type Evidence, type Survey, type SurveyedTable, type Term,
} from '@acuerdo/exchange';
import type { Message } from '@acuerdo/words';
import type { Mapping, SheetEvidence, SheetSurvey, SheetTable, Wish } from './mapping.model.ts';

type Decision = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly reason: Message; readonly path: string };

const no = (path: string, key: string, values: Message['values'] = {}): Decision => ({ ok: false, path, reason: { key: `api.imports.${key}`, values } });

/** Whether a table can be read as somebody wants it to be. What the file itself does not decide must have been said: nothing is guessed. */
export function decideMapping(tables: readonly SurveyedTable[], wish: Wish): Decision {
  const table = tables.find(({ sheet }) => sheet === (wish.sheet ?? tables[0]?.sheet));
  return table ? columnFault(table, wish) ?? decideWays(table, wish) : no('sheet', 'noSheet', { sheet: wish.sheet ?? '' });
}

function decideWays(table: SurveyedTable, wish: Wish): Decision {
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

function columnFault(table: SurveyedTable, { columns, currency }: Wish): Decision | null {
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

/** A sheet as the API shows it. */
export function shownTable({ columns, proposed, ...table }: SurveyedTable, isHidden: (text: string) => boolean): SheetTable {
  return {
    ...table,
    columns: columns.map(({ samples, marks, days, ...column }) => ({ ...column, samples: samples.filter((text) => !isHidden(text)), marks: shownSurvey(marks), days: shownSurvey(days) })),
    proposed: proposed.map((proposal) => ({ ...proposal, required: REQUIRED_TERMS.has(proposal.term) })),
  };
}

const shownSurvey = ({ decides, against, unsure }: Survey<string>): SheetSurvey => ({
  decides: decides && evidence(decides, { [decides.as]: '' }),
  against: against && evidence(against, { [against.as]: '' }),
  unsure: unsure && evidence(unsure, unsure.readings),
});

const evidence = ({ row, value }: Evidence, readings: Readonly<Record<string, string | null>>): SheetEvidence =>
  ({ row, value, readings: Object.entries(readings).flatMap(([as, says]) => (says === null || as === 'currency' ? [] : [{ as, says }])) });
