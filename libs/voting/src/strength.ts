import { Fraction } from '@acuerdo/exact';

/** A head-to-head win: how much is for it and how much against it, over one common denominator. */
export interface Link {
  readonly for: bigint;
  readonly against: bigint;
}

/** How strong a win is: by the votes of the winning side, by the margin, by the ratio, or by how few the losing side has. */
export type Strength = 'winning' | 'margin' | 'ratio' | 'losing';

export const STRENGTHS: readonly Strength[] = ['winning', 'margin', 'ratio', 'losing'];

const order = (a: bigint, b: bigint): number => Number(a > b) - Number(a < b);

/** Positive when a is the stronger win. A win with nothing against has an endless ratio; of two such, the larger is the stronger. */
const COMPARE: Readonly<Record<Strength, (a: Link, b: Link) => number>> = {
  winning: (a, b) => order(a.for, b.for),
  margin: (a, b) => order(a.for - a.against, b.for - b.against),
  ratio: (a, b) => (a.against === 0n && b.against === 0n ? order(a.for, b.for) : order(a.for * b.against, b.for * a.against)),
  losing: (a, b) => order(b.against, a.against),
};

/** Compares two links, or paths by their weakest link; null is no link at all, weaker than any. */
export function compareLinks(strength: Strength, a: Link | null, b: Link | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return COMPARE[strength](a, b);
}

/**
 * A strength as text: "14", "1/3"; by ratio "3/2", or "5/0" where nothing is against.
 * No path is "0", but "none" by losing votes, where 0 is the strongest.
 */
export function writeStrength(strength: Strength, link: Link | null, den: bigint): string {
  if (link === null) return strength === 'losing' ? 'none' : '0';
  const over = (votes: bigint): string => Fraction.format(Fraction.of(votes, den));
  if (strength === 'winning') return over(link.for);
  if (strength === 'margin') return over(link.for - link.against);
  if (strength === 'losing') return over(link.against);
  return link.against === 0n ? `${over(link.for)}/0` : Fraction.format(Fraction.of(link.for, link.against));
}
