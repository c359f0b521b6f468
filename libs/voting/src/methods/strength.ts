import { Fraction } from '@acuerdo/exact';
import type { Pairwise } from '../ballots/pairwise.ts';

/** A head-to-head win: how much is for it and how much against it, over one common denominator. */
export interface Link {
  readonly for: bigint;
  readonly against: bigint;
}

/** How strong a win is: by the votes of the winning side, by the margin, by the ratio, or by how few the losing side has. */
export type Strength = 'winning' | 'margin' | 'ratio' | 'losing';

export const STRENGTHS: readonly Strength[] = ['winning', 'margin', 'ratio', 'losing'];

export const order = (a: bigint, b: bigint): number => Number(a > b) - Number(a < b);

export type CompareLinks = (a: Link, b: Link) => number;

/** Positive when a is the stronger win. A win with nothing against has an endless ratio; of two such, the larger is the stronger. */
export const COMPARE: Readonly<Record<Strength, CompareLinks>> = {
  winning: (a, b) => order(a.for, b.for),
  margin: (a, b) => order(a.for - a.against, b.for - b.against),
  ratio: (a, b) => (a.against === 0n && b.against === 0n ? order(a.for, b.for) : order(a.for * b.against, b.for * a.against)),
  losing: (a, b) => order(b.against, a.against),
};

/** The head-to-head win of a over b, or null where b is at least level. */
export function linkOf({ cells }: Pairwise, a: number, b: number): Link | null {
  const [won, lost] = [cells[a]![b]!, cells[b]![a]!];
  return won > lost ? { for: won, against: lost } : null;
}

export interface Win extends Link {
  readonly winner: number;
  readonly loser: number;
  /** From 1, the weakest; equal wins have the same. Methods that only ask which win is stronger compare these. */
  readonly degree: number;
}

/** All head-to-head wins, weakest first, each with its degree. */
export function winsOf(count: Pairwise, compare: CompareLinks): Win[] {
  const all = count.options.flatMap((_, winner) => count.options.flatMap((_other, loser) => {
    const link = linkOf(count, winner, loser);
    return link ? [{ winner, loser, ...link }] : [];
  })).sort(compare);
  let degree = 0;
  return all.map((win, at) => {
    if (at === 0 || compare(win, all[at - 1]!) !== 0) degree += 1;
    return { ...win, degree };
  });
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
