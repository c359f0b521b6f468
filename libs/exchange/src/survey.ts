import { readDate, type DayOrder } from '@acuerdo/calendar';
import type { Cell, Table } from './cells.ts';
import { CURRENCIES } from './codelists.ts';
import { matchColumns, type ProposedColumn } from './match-columns.ts';
import { amountReadings, type DecimalMark } from './written-amount.ts';

/** A value of the file, and the row where it stands. */
export interface Evidence {
  readonly row: number;
  readonly value: string;
}

/**
 * What the cells of a column say about how they are written. `decides`: the first cell that can be read in one way only;
 * `against`: the first that can only be read in the other; `unsure`: the first that can be read in both, and says two things.
 */
export interface Survey<Way extends string> {
  readonly decides: (Evidence & { readonly as: Way }) | null;
  readonly against: (Evidence & { readonly as: Way }) | null;
  readonly unsure: (Evidence & { readonly readings: Readonly<Record<Way, string>> }) | null;
}

export type MarkSurvey = Survey<DecimalMark>;
export type DaySurvey = Survey<'dmy' | 'mdy'>;

export interface SurveyedColumn {
  readonly heading: string;
  /** The first values that differ. */
  readonly samples: readonly string[];
  readonly marks: MarkSurvey;
  readonly days: DaySurvey;
  /** A currency that the heading names: "Monto (USD)". */
  readonly currency: string | null;
}

export interface SurveyedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: readonly SurveyedColumn[];
  readonly proposed: readonly ProposedColumn[];
}

const SAMPLES = 3;
const LONGEST = 60;
const MOST_COLUMNS = 200;

/** What a person needs to see of a table to say what its columns are and how they are written. */
export function surveyTable({ sheet, headerRow, headings, lines }: Table): SurveyedTable {
  const columns = headings.slice(0, MOST_COLUMNS).map((heading, column): SurveyedColumn => {
    const cells = lines.flatMap(({ row, cells: all }) => (all[column]?.text ? [{ row, ...all[column] }] : []));
    const currency = heading.toUpperCase().split(/[^A-Z]+/).find((word) => word !== 'XXX' && CURRENCIES.has(word) && heading.includes(word));
    return { heading, samples: samplesOf(cells), marks: surveyMarks(cells), days: surveyDays(cells), currency: currency ?? null };
  });
  return { sheet, headerRow, rows: lines.length, columns, proposed: matchColumns(headings.slice(0, MOST_COLUMNS)) };
}

type Placed = Cell & { readonly row: number };

const samplesOf = (cells: readonly Placed[]): string[] => {
  const seen = new Set<string>();
  for (const { text } of cells) {
    if (seen.add(short(text)).size === SAMPLES) break;
  }
  return [...seen];
};

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function surveyMarks(cells: readonly Placed[]): MarkSurvey {
  return survey(cells.filter(({ kind }) => kind === undefined), (text) => amountReadings(text), ['point', 'comma']);
}

function surveyDays(cells: readonly Placed[]): DaySurvey {
  const day = (text: string, dayOrder: DayOrder): string | null => {
    const reading = readDate(text, { dayOrder });
    return reading.ok ? `${reading.date.from}/${reading.date.to}` : null;
  };
  return survey(cells.filter(({ kind }) => kind === undefined), (text) => ({ dmy: day(text, 'dmy'), mdy: day(text, 'mdy') }), ['dmy', 'mdy']);
}

type Readings<Way extends string> = Readonly<Record<Way, string | null>>;

function survey<Way extends string>(cells: readonly Placed[], readings: (text: string) => Readings<Way>, [one, other]: readonly [Way, Way]): Survey<Way> {
  const found: { -readonly [part in keyof Survey<Way>]: Survey<Way>[part] } = { decides: null, against: null, unsure: null };
  for (const { row, text } of cells) {
    const read = readings(text);
    const [a, b] = [read[one], read[other]];
    if (a === b) continue;
    if (a !== null && b !== null) {
      found.unsure ??= { row, value: short(text), readings: read as Readonly<Record<Way, string>> };
      continue;
    }
    const evidence = { row, value: short(text), as: a === null ? other : one };
    if (found.decides === null) found.decides = evidence;
    else if (found.decides.as !== evidence.as) found.against ??= evidence;
  }
  return found;
}

/** Whether a person must say how a column is written: it holds cells that say two things, and no cell decides, or two cells disagree. */
export const mustAsk = <Way extends string>({ decides, against, unsure }: Survey<Way>): boolean =>
  (unsure !== null && decides === null) || against !== null;

/** Two columns that are written in one way, as one: a start and an end. */
export function together<Way extends string>(surveys: readonly Survey<Way>[]): Survey<Way> {
  const deciding = surveys.flatMap(({ decides, against }) => [decides, against]).filter((evidence) => evidence !== null).sort((a, b) => a.row - b.row);
  const decides = deciding[0] ?? null;
  const against = deciding.find(({ as }) => as !== decides?.as) ?? null;
  const unsure = surveys.map((one) => one.unsure).filter((evidence) => evidence !== null).sort((a, b) => a.row - b.row)[0] ?? null;
  return { decides, against, unsure };
}
