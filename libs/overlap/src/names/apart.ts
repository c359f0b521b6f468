import { hashOf } from '../hash.ts';
import type { Name } from './read-name.ts';

/** An outline begins with the number of words, then has these; then of each word four numbers, then the letters of all three sorts. */
const [WEIGHT, ACRONYMS, UNSPELLED, INITIALS, HEAD] = [1, 2, 3, 4, 5] as const;
const [ROOT, BEGINNING, ENDING, WORD_WEIGHT, OF_A_WORD] = [0, 1, 2, 3, 4] as const;
const [OPEN, NONE] = [-1, 0] as const;
const LETTERS = 3;
/** As many as a number has bits. */
const MOST_WORDS = 31;

export interface WordHashes { readonly root: number; readonly beginning: number; readonly ending: number }

export const hashesOf = (text: string, root: string): WordHashes =>
  ({ root: hashOf(root), beginning: partOf(text.slice(0, LETTERS)), ending: partOf(text.slice(-LETTERS)) });

/** The first or last letters of a word; none of a shorter one. */
const partOf = (letters: string): number => (letters.length < LETTERS ? NONE : hashOf(letters));

/** A name as numbers one after the other, so that very many can be held against each other: texts as their hashes. */
export function outlineOf({ words, weight, acronyms, unspelled, initials, also }: Name): Int32Array {
  if (also.length > 0 || words.length > MOST_WORDS) return OPEN_OUTLINE;
  const outline = [words.length, weight, acronyms.length, unspelled.length, initials.length];
  for (const { hashes, weight: own } of words) outline.push(hashes.root, hashes.beginning, hashes.ending, own);
  for (const letters of [acronyms, unspelled, initials]) for (const one of letters) outline.push(hashOf(one));
  return Int32Array.from(outline);
}

/** The outline of a name that has others besides or very many words, and of what is not known: it is apart from nothing. */
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
  let [ofOne, ofOther] = [0, 0];
  for (let i = 0, word = a + HEAD; i < (one[a] ?? 0); i += 1, word += OF_A_WORD) {
    const found = counterpartsOf(one, word, other, b);
    if (found !== 0) ofOne |= 1 << i;
    ofOther |= found;
  }
  return (saidOf(one, a, ofOne) & saidOf(other, b, ofOther)) !== 0;
}

function shareLetters(one: Int32Array, a: number, other: Int32Array, b: number): boolean {
  const [x, y] = [lettersOf(one, a), lettersOf(other, b)];
  return meet(one, x.acronyms, other, y.acronyms) || meet(one, x.unspelled, other, y.initials) || meet(one, x.initials, other, y.unspelled);
}

/** From one place of a list up to another. */
type Span = readonly [from: number, to: number];

function lettersOf(list: Int32Array, at: number): Readonly<Record<'acronyms' | 'unspelled' | 'initials', Span>> {
  const first = at + HEAD + (list[at] ?? 0) * OF_A_WORD;
  const second = first + (list[at + ACRONYMS] ?? 0);
  const third = second + (list[at + UNSPELLED] ?? 0);
  return { acronyms: [first, second], unspelled: [second, third], initials: [third, third + (list[at + INITIALS] ?? 0)] };
}

function meet(one: Int32Array, [a, endA]: Span, other: Int32Array, [b, endB]: Span): boolean {
  for (let i = a; i < endA; i += 1) {
    for (let j = b; j < endB; j += 1) if (one[i] === other[j]) return true;
  }
  return false;
}

/** Which words of a name are the same as a word of another, its cognate, or one that a slip of the pen may have made of it: they begin or end alike. As bits. */
function counterpartsOf(one: Int32Array, word: number, other: Int32Array, b: number): number {
  const [root, beginning, ending] = [one[word + ROOT], one[word + BEGINNING], one[word + ENDING]];
  let found = 0;
  for (let i = 0, at = b + HEAD; i < (other[b] ?? 0); i += 1, at += OF_A_WORD) {
    if (other[at + ROOT] === root || other[at + BEGINNING] === beginning && beginning !== NONE || other[at + ENDING] === ending && ending !== NONE) found |= 1 << i;
  }
  return found;
}

/** How much of a name's weight the other has too, whose words are given as bits, and whether a word of its highest weight is not among it. */
function saidOf(name: Int32Array, at: number, had: number): number {
  const weight = name[at + WEIGHT] ?? 0;
  let [covered, most, mostLacking] = [0, 0, 0];
  for (let i = 0, word = at + HEAD; i < (name[at] ?? 0); i += 1, word += OF_A_WORD) {
    const own = name[word + WORD_WEIGHT] ?? 0;
    if ((had & 1 << i) !== 0) covered += own;
    else if (own > mostLacking) mostLacking = own;
    if (own > most) most = own;
  }
  return Number(covered * 2 < weight || weight === 0) * LITTLE_COVERED + Number((covered * 4 < weight * 3 || weight === 0) && mostLacking === most) * LACKS_MOST;
}
