import { Fraction } from '@acuerdo/exact';

export interface Concentration {
  /** The largest share of one receiver. */
  readonly largest: Fraction;
  /** Herfindahl–Hirschman index: the sum of the squared shares, from 1/n (n receivers alike) to 1 (one has all). */
  readonly herfindahl: Fraction;
}

/** How much a sum stands with few: from the amounts (hundredths) of its receivers. Null of nothing. */
export function concentration(amounts: readonly bigint[]): Concentration | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (total <= 0n) return null;
  const largest = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
  return { largest: Fraction.of(largest, total), herfindahl: Fraction.of(amounts.reduce((sum, amount) => sum + amount * amount, 0n), total * total) };
}
