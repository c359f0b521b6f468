import { squaredWeight, type Profile } from './profile.ts';

export type PurposeLevel = 'yes' | 'partly' | 'no' | 'unknown';

/**
 * How alike two purposes are: the cosine of their weighted concepts, yes from 1/2, partly from 1/4.
 * Compared as squares, so that it stays in integers.
 */
export function comparePurposes(a: Profile, b: Profile): PurposeLevel {
  if (!a.concepts || !b.concepts) return 'unknown';
  return purposeLevel(dotProduct(a.concepts, b.concepts), a, b);
}

/** The level that a dot product gives two profiles. */
export function purposeLevel(dot: number, a: Profile, b: Profile): 'yes' | 'partly' | 'no' {
  const squared = dot * dot;
  const lengths = a.size * b.size;
  if (4 * squared >= lengths) return 'yes';
  return 16 * squared >= lengths ? 'partly' : 'no';
}

function dotProduct(a: readonly number[], b: readonly number[]): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) sum += squaredWeight(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}
