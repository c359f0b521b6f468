import type { Purpose } from './read-purpose.ts';
import { squareOf } from './texts.ts';

export type PurposeLevel = 'yes' | 'partly' | 'no' | 'unknown';

/**
 * How alike two purposes are: the cosine of their weighted concepts, yes from 1/2, partly from 1/4. Compared as squares, so that it
 * stays in integers. Unknown where a text is too short to be compared.
 */
export function comparePurposes(a: Purpose, b: Purpose): PurposeLevel {
  if (!a.concepts || !b.concepts) return 'unknown';
  const shared = dotProduct(a.concepts, b.concepts);
  const squared = shared * shared;
  const lengths = a.size * b.size;
  if (4 * squared >= lengths) return 'yes';
  return 16 * squared >= lengths ? 'partly' : 'no';
}

/** Whether texts of two grantees say much the same, the cosine from 5/9: there are so many of them that half is often chance. */
export const areMuchAlike = (a: Purpose, b: Purpose): boolean => (
  a.concepts !== null && b.concepts !== null && isMuch(dotProduct(a.concepts, b.concepts), a.size * b.size));

/** The same of what two texts share and the product of their sizes. */
export const isMuch = (shared: number, sizes: number): boolean => 81 * shared * shared >= 25 * sizes;

function dotProduct(a: readonly number[], b: readonly number[]): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) sum += squareOf(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}

/** How many of the most telling concepts two texts must share before other grantees' grants are called the same work. */
export const TOGETHER = 3;

/** Whether two texts share enough of what is most telling in each. */
export function sharesTelling({ telling: a }: Purpose, { telling: b }: Purpose): boolean {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length && shared < TOGETHER) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared >= TOGETHER;
}

/** The words of the first text for what is most telling in both, in the order of the alphabet. */
export const tellingWords = (a: Purpose, b: Purpose): string[] => a.tellingWords.filter((_, at) => b.telling.includes(a.telling[at] ?? -1)).sort();

/** A project that both texts name, as the first writes it. */
export const sharedProject = (a: Purpose, b: Purpose): string | undefined =>
  a.projects.length === 0 || b.projects.length === 0 ? undefined : a.projects.find(({ key }) => b.projects.some((project) => project.key === key))?.written;
