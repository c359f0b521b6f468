import { Fraction, Money } from '@acuerdo/exact';
import { differentiation, likeness, type Beside } from '@acuerdo/overlap';
import { minorOf } from '../grants/allocation.rules.ts';
import type { Differentiation } from './differentiation.model.ts';

type Dimension = 'all' | 'theme' | 'country' | 'grantee';

/** Sums of the pool and of what is beside it, as decimal text: of a cell that both have, or of the whole year. */
export interface BesideRow {
  readonly beside: 'partners' | 'partner' | 'unit';
  readonly unit: string | null;
  readonly year: number;
  readonly dimension: Dimension;
  readonly cell: boolean;
  readonly theme: string | null;
  readonly country: string | null;
  readonly grantee: string | null;
  readonly pool: string;
  readonly other: string;
}

/** A cell that both have, by how much it makes them alike. */
export interface Common {
  readonly theme: string;
  readonly country: string;
  readonly grantee: string;
  readonly pool: string;
  readonly other: string;
  readonly exact: string;
  readonly shown: string;
}

export interface YearBeside {
  readonly year: number;
  readonly index: Differentiation;
  readonly byTheme: Differentiation;
  readonly byCountry: Differentiation;
  readonly byGrantee: Differentiation;
  readonly pool: string;
  readonly other: string;
  readonly common: readonly Common[];
}

export interface FigureBeside {
  readonly beside: BesideRow['beside'];
  readonly unit: string | null;
  readonly years: readonly YearBeside[];
}

/** What all see comes first. */
const ORDER: readonly BesideRow['beside'][] = ['partners', 'partner', 'unit'];
const PLACES = 2;
const MOST_COMMON = 3;

/** The index of each year, of the pool beside each of the others: by all three, and by each alone. */
export function besideEachOther(rows: readonly BesideRow[]): FigureBeside[] {
  return [...Map.groupBy(rows, ({ beside, unit }) => `${ORDER.indexOf(beside)} ${unit ?? ''}`)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => ({
    beside: figure[0]!.beside, unit: figure[0]!.unit,
    years: [...Map.groupBy(figure, ({ year }) => year)].sort(([a], [b]) => a - b).map(([year, ofYear]) => yearOf(year, ofYear)),
  }));
}

function yearOf(year: number, rows: readonly BesideRow[]): YearBeside {
  const by = (dimension: Dimension) => besideIn(rows.filter((row) => row.dimension === dimension));
  const all = by('all');
  const whole = rows.find(({ dimension, cell }) => dimension === 'grantee' && !cell);
  return {
    year, index: shown(all), byTheme: shown(by('theme')), byCountry: shown(by('country')), byGrantee: shown(by('grantee')),
    pool: whole ? decimal(whole.pool) : '0.00', other: whole ? decimal(whole.other) : '0.00',
    common: mostCommon(all, rows.filter(({ dimension, cell }) => dimension === 'all' && cell)),
  };
}

function besideIn(rows: readonly BesideRow[]): Beside {
  const whole = rows.find(({ cell }) => !cell);
  return { one: minorOf(whole?.pool ?? '0'), other: minorOf(whole?.other ?? '0'), common: rows.filter(({ cell }) => cell).map(ofBoth) };
}

function mostCommon(beside: Beside, cells: readonly BesideRow[]): Common[] {
  return cells.map((cell) => ({ cell, alike: likeness(beside, ofBoth(cell)) })).sort((a, b) => Fraction.compare(b.alike, a.alike)).slice(0, MOST_COMMON)
    .map(({ cell, alike }) => ({
      theme: cell.theme ?? '', country: cell.country ?? '', grantee: cell.grantee ?? '', pool: decimal(cell.pool), other: decimal(cell.other),
      exact: Fraction.format(alike), shown: Fraction.toDecimal(alike, PLACES),
    }));
}

function shown(beside: Beside): Differentiation {
  const index = differentiation(beside);
  return { exact: index && Fraction.format(index), shown: index && Fraction.toDecimal(index, PLACES) };
}

const ofBoth = ({ pool, other }: BesideRow) => ({ one: minorOf(pool), other: minorOf(other) });
const decimal = (amount: string): string => Money.format({ minor: minorOf(amount), currency: '' });
