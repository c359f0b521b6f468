import type { Pairwise } from '../ballots/pairwise.ts';
import { COMPARE, winsOf, type Link, type Strength, type Win } from './strength.ts';

/**
 * The strongest path from each option to each other one, options × options: the degree of its weakest link (0: no path), and the
 * option before the last on it. `direct` has the degrees of the wins themselves.
 */
export interface Paths {
  readonly size: number;
  readonly wins: readonly Win[];
  readonly direct: Int32Array;
  readonly best: Int32Array;
  readonly before: Int32Array;
}

/**
 * Strongest paths by Floyd and Warshall's algorithm, as in Schulze, arXiv:1804.02973, section 2.3: O(n³).
 * Only the order of the wins matters to it, so it works on their degrees.
 */
export function strongestPaths(count: Pairwise, strength: Strength): Paths {
  const size = count.options.length;
  const wins = winsOf(count, COMPARE[strength]);
  const direct = new Int32Array(size * size);
  for (const { winner, loser, degree } of wins) direct[winner * size + loser] = degree;
  const best = direct.slice();
  const before = Int32Array.from(best, (_, at) => Math.floor(at / size));
  for (let via = 0; via < size; via += 1) {
    for (let from = 0; from < size; from += 1) {
      const first = best[from * size + via]!;
      if (from === via || first === 0) continue;
      for (let to = 0; to < size; to += 1) {
        const weaker = Math.min(first, best[via * size + to]!);
        if (to === from || weaker <= best[from * size + to]!) continue;
        best[from * size + to] = weaker;
        before[from * size + to] = before[via * size + to]!;
      }
    }
  }
  return { size, wins, direct, best, before };
}

/** A win that is as strong as the strongest path, or null where there is none. */
export const strengthOf = ({ size, wins, best }: Paths, from: number, to: number): Link | null =>
  wins.find(({ degree }) => degree === best[from * size + to]) ?? null;

/** The options along the strongest path, both ends included; empty where there is none. */
export function trace({ size, best, before }: Paths, from: number, to: number): number[] {
  if (best[from * size + to] === 0) return [];
  const path = [to];
  for (let at = to; at !== from;) path.unshift(at = before[from * size + at]!);
  return path;
}

/** Whether a stands above b: the path there is stronger than the path back. */
export const standsAbove = ({ size, best }: Paths, a: number, b: number): boolean => best[a * size + b]! > best[b * size + a]!;
