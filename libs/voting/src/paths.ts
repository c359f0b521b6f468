import type { Pairwise } from './pairwise.ts';
import { compareLinks, type Link, type Strength } from './strength.ts';

/** The strongest path from each option to each other one: its weakest link, and the option before the last on it. */
export interface Paths {
  readonly strength: Strength;
  readonly best: readonly (readonly (Link | null)[])[];
  readonly before: readonly (readonly number[])[];
}

/** The head-to-head win of a over b, or null where b is at least level. */
export function linkOf({ cells }: Pairwise, a: number, b: number): Link | null {
  const [won, lost] = [cells[a]![b]!, cells[b]![a]!];
  return won > lost ? { for: won, against: lost } : null;
}

/** Strongest paths by Floyd and Warshall's algorithm, as in Schulze, arXiv:1804.02973, section 2.3: O(n³). */
export function strongestPaths(count: Pairwise, strength: Strength): Paths {
  const all = count.options.map((_, at) => at);
  const best = all.map((a) => all.map((b) => linkOf(count, a, b)));
  const before = all.map((a) => all.map(() => a));
  for (const via of all) {
    for (const from of all.filter((a) => a !== via)) {
      const first = best[from]![via]!;
      if (first === null) continue;
      for (const to of all.filter((b) => b !== from)) {
        const second = best[via]![to]!;
        const weaker = compareLinks(strength, first, second) <= 0 ? first : second;
        if (compareLinks(strength, weaker, best[from]![to]!) <= 0) continue;
        best[from]![to] = weaker;
        before[from]![to] = before[via]![to]!;
      }
    }
  }
  return { strength, best, before };
}

/** The options along the strongest path, both ends included; empty where there is none. */
export function trace({ best, before }: Paths, from: number, to: number): number[] {
  if (best[from]![to] === null) return [];
  const path = [to];
  for (let at = to; at !== from;) path.unshift(at = before[from]![at]!);
  return path;
}

/** Whether a stands above b: the path there is stronger than the path back. */
export const standsAbove = ({ best, strength }: Paths, a: number, b: number): boolean =>
  compareLinks(strength, best[a]![b]!, best[b]![a]!) > 0;
