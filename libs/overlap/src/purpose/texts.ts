import { codesOf } from './codes.ts';
import { CONCEPT_WEIGHTS } from './concept-weights.ts';
import { wordsOf } from '../fold.ts';
import { hashOf } from '../hash.ts';
import { conceptOf, FIELD_WORDS, GRANT_WORDS, STOP_WORDS } from '../lexicon.ts';
import { LIMITS } from '../weights.ts';
import { inEnglish, JOINING } from './spanish.ts';

/** What a text says, as numbers of a vocabulary. */
export interface Text {
  /** Its words in their order, folded. */
  readonly words: readonly number[];
  /** The concepts of its content words, ascending. */
  readonly concepts: readonly number[];
}

const WRITTEN = /[\p{L}\p{N}\p{M}]+/gu;
const NOTHING = -1;

/** A concept's number holds its weight in so many of its lowest bits, so that whoever compares needs no vocabulary. */
export const WEIGHT_BITS = 4;

/** The weight of a concept of a vocabulary, in bits. */
export const weightIn = (concept: number): number => concept & (1 << WEIGHT_BITS) - 1;

/** The square of it. */
export const squareOf = (concept: number): number => weightIn(concept) * weightIn(concept);

/** The place of a concept among all of its vocabulary, from 0 on. */
export const indexOf = (concept: number): number => concept >> WEIGHT_BITS;

/** Stands after the concepts of a text, where texts stand one after the other. */
export const END = -1;

/** The weight of a concept that the table does not have: it is rare in grants. */
const RARE = 10;
const OF_THE_FIELD = 3;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(CONCEPT_WEIGHTS).flatMap(([weight, concepts]) => concepts.split(/\s+/).map((concept) => [concept, Number(weight)] as const)));

/** How telling a concept is, in bits: fixed by a table, so that no grant moves the weight of another's words. */
function weightOf(concept: string): number {
  const weight = WEIGHTS.get(concept) ?? RARE;
  return FIELD_WORDS.has(concept) ? Math.min(weight, OF_THE_FIELD) : weight;
}

/** The concept of a folded word, or null where it says nothing of a grant's purpose. */
function contentOf(word: string): string | null {
  if (word.length < 2 || /^\d/.test(word) || STOP_WORDS.has(word) || JOINING.has(word)) return null;
  const concept = conceptOf(inEnglish(word));
  return GRANT_WORDS.has(concept) ? null : concept;
}

/** The concepts of a text, as often as they stand in it. */
export const conceptsIn = (text: string): string[] => wordsOf(text).flatMap((word) => contentOf(word) ?? []);

/**
 * Numbers for words and concepts, so that comparing is comparing integers; one per run, so that nothing outlives it.
 * Each spelling is folded once.
 */
export class Vocabulary {
  readonly #written = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #concepts = new Map<string, number>();
  readonly #names = new Map<string, readonly number[]>();
  readonly #conceptOfWord: number[] = [];
  readonly #hashOfWord: number[] = [];
  readonly #folded: string[] = [];
  readonly #hashes: number[] = [];
  readonly #codes: number[] = [];

  /** A text without some names, which say who and not what. */
  read(text: string, without: readonly string[]): Text {
    const words = this.#numbers(text);
    const left = without.reduce<readonly number[]>((rest, name) => withoutSequence(rest, this.#nameOf(name)), words);
    const concepts = new Set<number>();
    for (const word of left) {
      const concept = this.#conceptOfWord[word] ?? NOTHING;
      if (concept !== NOTHING) concepts.add(concept);
    }
    return { words, concepts: [...concepts].sort((a, b) => a - b) };
  }

  /** The word by which a text says a concept, folded. */
  wordOf(concept: number, words: readonly number[]): string {
    const said = words.find((word) => this.#conceptOfWord[word] === concept);
    return said === undefined ? '' : this.#folded[said] ?? '';
  }

  codesOf(concept: number): number {
    return this.#codes[indexOf(concept)] ?? 0;
  }

  /** A concept's number outside this run. */
  hashOf(concept: number): number {
    return this.#hashes[indexOf(concept)] ?? 0;
  }

  hashOfWord(word: number): number {
    return this.#hashOfWord[word] ?? 0;
  }

  /** The most telling concepts, ascending by their hashes; of equally telling ones those that any other text would take too. */
  telling(concepts: readonly number[]): readonly number[] {
    const byWeight = (a: number, b: number): number => weightIn(b) - weightIn(a) || this.hashOf(a) - this.hashOf(b);
    return concepts.toSorted(byWeight).slice(0, LIMITS.telling).sort((a, b) => this.hashOf(a) - this.hashOf(b));
  }

  #numbers(text: string): number[] {
    return (text.match(WRITTEN) ?? []).map((written) => {
      const known = this.#written.get(written);
      if (known !== undefined) return known;
      const number = this.#numberOfWord(wordsOf(written).join(''));
      this.#written.set(written, number);
      return number;
    });
  }

  #nameOf(name: string): readonly number[] {
    const known = this.#names.get(name);
    if (known) return known;
    const words = this.#numbers(name);
    this.#names.set(name, words);
    return words;
  }

  #numberOfWord(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const concept = contentOf(word);
    const number = this.#conceptOfWord.push(concept === null ? NOTHING : this.#numberOfConcept(concept)) - 1;
    this.#hashOfWord.push(hashOf(word));
    this.#folded.push(word);
    this.#words.set(word, number);
    return number;
  }

  #numberOfConcept(concept: string): number {
    const known = this.#concepts.get(concept);
    if (known !== undefined) return known;
    const number = this.#hashes.push(hashOf(concept)) - 1 << WEIGHT_BITS | weightOf(concept);
    this.#codes.push(codesOf(concept));
    this.#concepts.set(concept, number);
    return number;
  }
}

/** A list without every stretch that is the given one. */
function withoutSequence(words: readonly number[], name: readonly number[]): readonly number[] {
  const [first] = name;
  if (first === undefined || !words.includes(first)) return words;
  const left: number[] = [];
  for (let at = 0; at < words.length;) {
    if (name.every((word, step) => words[at + step] === word)) at += name.length;
    else left.push(words[at++] ?? NOTHING);
  }
  return left;
}
