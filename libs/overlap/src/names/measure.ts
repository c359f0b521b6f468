import { fitOf, type Acronym } from './acronym.ts';
import { align, type Alignment } from './align.ts';
import type { Name } from './read-name.ts';
import { trigramLikeness } from './trigrams.ts';
import type { Word } from './word.ts';

/** What is measured of two names; shares in hundredths, weights in half-bits. */
export interface Measured {
  readonly alignment: Alignment;
  /** Share of a name's weight that found a counterpart: of the less and of the more covered one. */
  readonly less: number;
  readonly more: number;
  /** Weight that both share, and the weight of the most telling word in it. */
  readonly shared: number;
  readonly rarest: number;
  /** The most telling words that found no counterpart: the smaller and the larger of the two weights. */
  readonly bothLeft: number;
  readonly oneLeft: number;
  /** Of what matched, the share that is not letter for letter. */
  readonly translated: number;
  /** 0: in one language, word for word; 1: some words are translated; 2: most are, or the small words are of two languages. */
  readonly tongues: 0 | 1 | 2;
  readonly slips: number;
  readonly trigrams: number;
  readonly acronym: 'none' | Acronym;
}

export function measure(a: Name, b: Name): Measured {
  const alignment = align(a, b);
  const { leftA, leftB } = alignment;
  const { inA, inB, rarest, share, slips } = sumOf(alignment, a, b);
  const [coverA, coverB] = [coverOf(a.words, inA), coverOf(b.words, inB)];
  const [lostA, lostB] = [heaviest(a.words, leftA), heaviest(b.words, leftB)];
  return {
    alignment, less: Math.min(coverA.share, coverB.share), more: Math.max(coverA.share, coverB.share),
    shared: Math.min(coverA.sum, coverB.sum), rarest, bothLeft: Math.min(lostA, lostB), oneLeft: Math.max(lostA, lostB),
    translated: share, slips,
    tongues: share >= 40 || differ(a.tongue, b.tongue) ? 2 : share > 0 ? 1 : 0,
    trigrams: trigramLikeness(a.trigrams, b.trigrams), acronym: acronymOf(a, b),
  };
}

/** How well each word found a counterpart, and of all that did the most telling, the share that is translated and the slips. */
function sumOf({ matches }: Alignment, a: Name, b: Name): { inA: Float64Array; inB: Float64Array; rarest: number; share: number; slips: number } {
  const [inA, inB] = [new Float64Array(a.words.length), new Float64Array(b.words.length)];
  let [rarest, translated, matched, slips] = [0, 0, 0, 0];
  for (const { a: i, b: j, likeness, manner } of matches) {
    inA[i] = Math.max(inA[i] ?? 0, likeness);
    inB[j] = Math.max(inB[j] ?? 0, likeness);
    const weight = Math.min(a.words[i]?.weight ?? 0, b.words[j]?.weight ?? 0);
    matched += weight;
    slips += Number(manner === 'typo');
    if (manner !== 'equal') translated += weight;
    if (likeness >= 7) rarest = Math.max(rarest, weight);
  }
  return { inA, inB, rarest, slips, share: matched === 0 ? 0 : Math.floor((100 * translated) / matched) };
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function coverOf(words: readonly Word[], likeness: Float64Array): { share: number; sum: number } {
  let [sum, all] = [0, 0];
  words.forEach((word, at) => { all += word.weight; sum += word.weight * (likeness[at] ?? 0); });
  return { share: all === 0 ? 0 : Math.floor((10 * sum) / all), sum: Math.floor(sum / 10) };
}

const heaviest = (words: readonly Word[], left: readonly number[]): number => left.reduce((most, at) => Math.max(most, words[at]?.weight ?? 0), 0);

function acronymOf(a: Name, b: Name): Measured['acronym'] {
  if (a.acronyms.some((one) => b.acronyms.includes(one))) return 'given';
  const [x, y] = [fits(a.unspelled, b), fits(b.unspelled, a)];
  const found = RANK.indexOf(x) > RANK.indexOf(y) ? x : y;
  return found === 'none' && (isOnlyAcronym(a) || isOnlyAcronym(b)) ? 'misfit' : found;
}

const isOnlyAcronym = ({ words, acronyms }: Name): boolean => words.length === 1 && acronyms.includes(words[0]?.text ?? '');

const RANK: readonly Measured['acronym'][] = ['none', 'loose2', 'loose', 'prefix', 'two', 'three', 'four', 'given'];

function fits(acronyms: readonly string[], name: Name): Measured['acronym'] {
  let best: Measured['acronym'] = 'none';
  for (const acronym of acronyms) {
    const found = fitOf(acronym, name);
    if (RANK.indexOf(found) > RANK.indexOf(best)) best = found;
  }
  return best;
}
