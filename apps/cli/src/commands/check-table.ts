import type { DayOrder } from '@acuerdo/calendar';
import {
  openTable, pickRows, readSheet, REQUIRED_TERMS, surveyTable, together, type DecimalMark, type Finding, type GrantFile, type Survey, type SurveyedColumn,
  type SurveyedTable, type Term,
} from '@acuerdo/exchange';

export interface TableWishes {
  readonly fileName: string;
  readonly decimalMark?: DecimalMark;
  readonly dayOrder?: DayOrder;
  readonly currency?: string;
}

/**
 * Checks the most telling sheet of a table by the columns that its headings propose. What neither the file nor the caller decides is
 * left open, and found in each row that it is about.
 */
export async function checkTable(bytes: Uint8Array, { fileName, ...wishes }: TableWishes): Promise<GrantFile> {
  const opened = await openTable(bytes, { fileName });
  if (!opened.ok) return { format: 'unknown', rows: [], conflicts: [], findings: [opened.finding] };
  const [table] = opened.tables;
  const currency = wishes.currency ?? null;
  const survey = surveyTable(table);
  const columns = survey.proposed.flatMap(({ term, column }) => (column === null ? [] : [{ term, column }]));
  const read = readSheet(pickRows(table, columns), {
    currency, funder: '', themes: null,
    decimalMark: wishes.decimalMark ?? decided(columnsOf(survey, ['amount']).map(({ marks }) => marks)),
    dayOrder: wishes.dayOrder === 'ymd' ? null : (wishes.dayOrder ?? decided(columnsOf(survey, ['start', 'end', 'awarded']).map(({ days }) => days))),
  });
  const missing = missingColumns(survey, currency);
  return { format: opened.format, ...read, findings: [...opened.findings, ...missing, ...read.findings.filter(({ row }) => row === null || missing.length === 0)] };
}

const columnOf = ({ proposed }: SurveyedTable, term: Term): number | null => proposed.find((proposal) => proposal.term === term)?.column ?? null;

/** What a column must be there for: without it every row would be found alike. */
function missingColumns(survey: SurveyedTable, currency: string | null): Finding[] {
  const standIn: Partial<Record<Term, boolean>> = { currency: currency !== null, start: columnOf(survey, 'awarded') !== null };
  const missing = [...REQUIRED_TERMS].filter((term) => columnOf(survey, term) === null && !standIn[term]);
  if (missing.length === 0) return [];
  const value = survey.columns.map(({ heading }) => heading).join(', ').slice(0, 120);
  const field = missing.map((term) => ({ key: `exchange.term.${term}`, values: {} }));
  return [{ row: null, field: missing.join(', '), rule: 'table-columns', severity: 'error', value, message: { key: 'exchange.finding.table-needs', values: { field, value } } }];
}

const columnsOf = (survey: SurveyedTable, terms: readonly Term[]): SurveyedColumn[] => terms.flatMap((term) => survey.columns[columnOf(survey, term) ?? -1] ?? []);

/** What the file itself decides; null where it does not, or two of its cells disagree. */
function decided<Way extends string>(surveys: readonly Survey<Way>[]): Way | null {
  const { decides, against } = together(surveys);
  return against === null ? (decides?.as ?? null) : null;
}
