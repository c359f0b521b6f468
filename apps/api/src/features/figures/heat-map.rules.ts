import { Money, percent } from '@acuerdo/exact';
import { MONEY_STATES, type MoneyState } from '@acuerdo/overlap';
import { minorOf } from '../grants/allocation.rules.ts';
import type { Bilingual } from '../../platform/graphql/money.model.ts';
import type { HeatMap, HeatMapCell, HeatMapYear, MoneyByState } from './heat-map.model.ts';

interface Summed {
  readonly state: MoneyState;
  /** Decimal text. */
  readonly amount: string;
}

export interface CellRow extends Summed {
  readonly theme: string;
  readonly country: string;
  readonly name: Bilingual;
}

export interface YearRow extends Summed {
  readonly year: number;
}

type Drawn = Pick<HeatMap, 'themes' | 'countries' | 'cells' | 'total'>;

/** The heat map of one currency, from its sums by theme, country and state. */
export function heatMapOf(rows: readonly CellRow[]): Drawn {
  const names = new Map(rows.map(({ theme, name }) => [theme, theme === '' ? null : name]));
  const cells = [...Map.groupBy(rows, ({ theme, country }) => `${theme}\n${country}`).values()].map((ofCell): HeatMapCell => (
    { theme: ofCell[0]!.theme, country: ofCell[0]!.country, money: byState(ofCell) }));
  return {
    themes: inOrder(rows, ({ theme }) => theme).map((code) => ({ code, name: names.get(code) ?? null })),
    countries: inOrder(rows, ({ country }) => country),
    cells: cells.toSorted((a, b) => order(a.theme, b.theme) || order(a.country, b.country)),
    total: byState(rows),
  };
}

/** Every year from the first to the last; those without money too, so that a gap is seen. */
export function yearsOf(rows: readonly YearRow[]): HeatMapYear[] {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => (
    { year: first + at, money: byState(rows.filter(({ year }) => year === first + at)) }));
}

function byState(rows: readonly Summed[]): MoneyByState {
  const sum = (wanted: readonly Summed[]) => wanted.reduce((all, { amount }) => all + minorOf(amount), 0n);
  const [poolOnly, partnerOnly, explained, unexplained] = MONEY_STATES.map((state) => sum(rows.filter((row) => row.state === state))) as [bigint, bigint, bigint, bigint];
  const total = poolOnly + partnerOnly + explained + unexplained;
  return {
    poolOnly: text(poolOnly), partnerOnly: text(partnerOnly), explained: text(explained), unexplained: text(unexplained), total: text(total),
    percents: [poolOnly, partnerOnly, explained, unexplained].map((part) => percent(part, total)),
  };
}

/** Distinct keys by their sum, the largest first; the empty one last. */
function inOrder(rows: readonly CellRow[], keyOf: (row: CellRow) => string): string[] {
  const sums = new Map<string, bigint>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0n) + minorOf(row.amount));
  return [...sums].sort(([a, left], [b, right]) => Number(a === '') - Number(b === '') || order(right, left) || order(a, b)).map(([key]) => key);
}

const order = <T extends string | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const text = (minor: bigint): string => Money.format({ minor, currency: '' });
