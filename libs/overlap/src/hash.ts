const { imul } = Math;

/** A number for a text, 32 bits, the same everywhere (FNV-1a, with the last mix of MurmurHash3 so that short texts spread). */
export const hashOf = (text: string): number => spread(mixOf(text));

/** A number for a text that hardly another one has: 52 bits. */
export function wideHashOf(text: string): number {
  const mix = mixOf(text);
  return hashOfAll([spread(mix), spread(imul(mix ^ SPACE, PRIME))]);
}

const [PRIME, SPACE] = [0x01000193, 0x20] as const;

function mixOf(text: string): number {
  let mix = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mix = imul(mix ^ text.charCodeAt(at), PRIME);
  return mix;
}

/** Where the low 32 bits of a number for several begin, and how they go on with one more. */
export const START = 0x9e3779b9;
export const onwards = (low: number, number: number): number => spread(imul(low, 31) ^ number);

/** One number for several in their order: 52 bits, so that it is exact in JavaScript and fits a bigint column. */
export function hashOfAll(numbers: readonly number[]): number {
  let [low, high] = [START, 0x85ebca6b];
  for (const number of numbers) {
    low = onwards(low, number);
    high = spread(imul(high, 37) ^ imul(number, 0xc2b2ae35));
  }
  return (high & 0xfffff) * 0x100000000 + low;
}

function spread(number: number): number {
  let hash = number;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Each number once, ascending. */
export const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b).filter((number, at, sorted) => number !== sorted[at - 1]);
