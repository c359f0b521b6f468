/** Draws that follow from a seed alone. */
export interface Draw {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  of<T>(values: readonly T[]): T;
  /** So many different values, or all. */
  some<T>(values: readonly T[], count: number): T[];
}

/** A small even generator (T. Ettinger, Mulberry32); the same seeds give the same draws. */
export function drawing(seed: number, stream: number): Draw {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % limit;
  };
  const of = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError('nothing to draw from');
    return value;
  };
  const some = <T>(values: readonly T[], count: number): T[] => {
    const drawn = new Set<T>();
    for (let tries = 0; drawn.size < Math.min(count, values.length) && tries < 100; tries += 1) drawn.add(of(values));
    return [...drawn];
  };
  return { below, percent: (share) => below(100) < share, of, some };
}
