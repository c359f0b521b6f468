import { Fraction } from '@acuerdo/exact';

/** Money of two portfolios in one cell (a theme, a place, a grantee, or all three), in hundredths of one currency; both above 0. */
export interface CommonCell {
  readonly one: bigint;
  readonly other: bigint;
}

/** All the money of two portfolios, and the cells in which both have some. */
export interface Beside {
  readonly one: bigint;
  readonly other: bigint;
  readonly common: readonly CommonCell[];
}

/**
 * How unlike two portfolios are: 1 less the sum, over all cells, of the smaller of the two shares that a cell has of its portfolio
 * (the complement of the overlap coefficient of Weitzman 1970, equal to half the city-block distance of the shares). 0: the same
 * shares in every cell; 1: no cell in common. The order of the two does not matter. Null where one of them is empty.
 */
export function differentiation({ one, other, common }: Beside): Fraction | null {
  if (one <= 0n || other <= 0n) return null;
  const shared = common.reduce((sum, cell) => sum + smaller(cell.one * other, cell.other * one), 0n);
  return Fraction.subtract(Fraction.of(1), Fraction.of(shared, one * other));
}

/** By how much one cell makes two portfolios alike: the smaller of its two shares. */
export const likeness = ({ one, other }: Omit<Beside, 'common'>, cell: CommonCell): Fraction => Fraction.of(smaller(cell.one * other, cell.other * one), one * other);

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
