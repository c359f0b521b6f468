import { hashOf } from '../hash.ts';
import type { Word } from './word.ts';

/** What of a name is read when it is only asked whether another can be like it. */
interface Outlined {
  readonly words: readonly Word[];
  readonly weight: number;
  readonly acronyms: readonly string[];
  readonly unspelled: readonly string[];
  readonly initials: readonly string[];
}

/** An outline begins with the number of words, then has these; then of each word four numbers, then the letters of all three sorts. */
const [WEIGHT, ACRONYMS, UNSPELLED, INITIALS, HEAD] = [1, 2, 3, 4, 5] as const;
const [ROOT, BEGINNING, ENDING, WORD_WEIGHT, OF_A_WORD] = [0, 1, 2, 3, 4] as const;
const [OPEN, NONE] = [-1, 0] as const;
const LETTERS = 3;

/** A name as numbers one after the other, so that very many can be held against each other: texts as their hashes. */
export function outlineOf({ words, weight, acronyms, unspelled, initials }: Outlined): Int32Array {
  return Int32Array.from([
    words.length, weight, acronyms.length, unspelled.length, initials.length,
    ...words.flatMap(({ root, text, weight: own }) => [hashOf(root), partOf(text.slice(0, LETTERS)), partOf(text.slice(-LETTERS)), own]),
    ...[...acronyms, ...unspelled, ...initials].map(hashOf),
  ]);
}

/** The first or last letters of a word; none of a shorter one. */
const partOf = (letters: string): number => (letters.length < LETTERS ? NONE : hashOf(letters));

/** The outline of a name that has others besides, and of what is not known: it is apart from nothing. */
export const OPEN_OUTLINE = Int32Array.of(OPEN);

/** What can be said of one name beside the other; if the same can be said of both, they are apart. */
const [LITTLE_COVERED, LACKS_MOST] = [1, 2] as const;

/**
 * Whether what is most telling in each of two names has no counterpart in the other: then they are two organisations' ("Centro San
 * Juan Xilitla", "Comité San Juan Apizaco"). Either less than half of each is covered by the other, or less than three quarters and
 * not its most telling word. Asked before names are compared in full, of very many: so of outlines, each from some place of a list on.
 * Acronyms and other names leave it open.
 */
export function areApart(one: Int32Array, a: number, other: Int32Array, b: number): boolean {
  if (one[a] === OPEN || other[b] === OPEN) return false;
  if ((one[a + ACRONYMS] !== 0 || other[b + ACRONYMS] !== 0) && shareLetters(one, a, other, b)) return false;
  const said = saidOf(one, a, other, b);
  return said !== 0 && (said & saidOf(other, b, one, a)) !== 0;
}

function shareLetters(one: Int32Array, a: number, other: Int32Array, b: number): boolean {
  const [x, y] = [lettersOf(one, a), lettersOf(other, b)];
  const meet = (these: Int32Array, those: Int32Array): boolean => these.some((letters) => those.includes(letters));
  return meet(x.acronyms, y.acronyms) || meet(x.unspelled, y.initials) || meet(y.unspelled, x.initials);
}

function lettersOf(list: Int32Array, at: number): Readonly<Record<'acronyms' | 'unspelled' | 'initials', Int32Array>> {
  let from = at + HEAD + (list[at] ?? 0) * OF_A_WORD;
  const next = (count: number): Int32Array => list.subarray(from, from += count);
  return { acronyms: next(list[at + ACRONYMS] ?? 0), unspelled: next(list[at + UNSPELLED] ?? 0), initials: next(list[at + INITIALS] ?? 0) };
}

/** How much of a name's weight the other has too, and whether a word of its highest weight is not among it. */
function saidOf(one: Int32Array, a: number, other: Int32Array, b: number): number {
  const weight = one[a + WEIGHT] ?? 0;
  const end = a + HEAD + (one[a] ?? 0) * OF_A_WORD;
  let [covered, most, mostLacking] = [0, 0, 0];
  for (let word = a + HEAD; word < end; word += OF_A_WORD) {
    const own = one[word + WORD_WEIGHT] ?? 0;
    if (hasCounterpart(one, word, other, b)) covered += own;
    else if (own > mostLacking) mostLacking = own;
    if (own > most) most = own;
  }
  return Number(covered * 2 < weight || weight === 0) * LITTLE_COVERED + Number((covered * 4 < weight * 3 || weight === 0) && mostLacking === most) * LACKS_MOST;
}

/** The same word, its cognate, or one that a slip of the pen may have made of it: it begins or ends alike. */
function hasCounterpart(one: Int32Array, word: number, other: Int32Array, b: number): boolean {
  const [root, beginning, ending] = [one[word + ROOT], one[word + BEGINNING], one[word + ENDING]];
  const end = b + HEAD + (other[b] ?? 0) * OF_A_WORD;
  for (let at = b + HEAD; at < end; at += OF_A_WORD) {
    if (other[at + ROOT] === root || other[at + BEGINNING] === beginning && beginning !== NONE || other[at + ENDING] === ending && ending !== NONE) return true;
  }
  return false;
}
