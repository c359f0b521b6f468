import { fold, wordsOf } from '../src/fold.ts';
import { trigramLikeness, trigramsOf } from '../src/names/trigrams.ts';

/** What our score is held against: each gives a likeness from 0 to 1 for two written names. */
export type Baseline = (a: string, b: string) => number;

export const exact: Baseline = (a, b) => Number(wordsOf(a).join(' ') === wordsOf(b).join(' '));

/** Jaro–Winkler with a prefix of at most four letters and a scale of 0.1 (Winkler 1990). */
export const jaroWinkler: Baseline = (one, other) => {
  const [a, b] = [fold(one), fold(other)];
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      inA.push(a[i] ?? '');
      break;
    }
  }
  if (inA.length === 0) return 0;
  const inB = [...b].filter((_, j) => taken[j]);
  const swapped = inA.filter((letter, at) => letter !== inB[at]).length / 2;
  const jaro = (inA.length / a.length + inA.length / b.length + (inA.length - swapped) / inA.length) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/** Trigrams as pg_trgm makes them, shared among all of both. */
export const trigram: Baseline = (a, b) => jaccard(trigramLikeness(trigramsOf(wordsOf(a).join(' ')), trigramsOf(wordsOf(b).join(' '))));
const jaccard = (dice: number): number => dice / (200 - dice);

/** Cosine of the words of two names, weighted by how few names of the register hold them. */
export function idfCosine(names: readonly string[]): Baseline {
  const held = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) held.set(word, (held.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(names.length / (held.get(word) ?? 0.5));
  const squared = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + weight(word) ** 2, 0);
  return (one, other) => {
    const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
    const shared = [...a].filter((word) => b.has(word)).reduce((sum, word) => sum + weight(word) ** 2, 0);
    return shared === 0 ? 0 : shared / Math.sqrt(squared(a) * squared(b));
  };
}
