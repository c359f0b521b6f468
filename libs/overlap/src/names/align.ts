import { spells } from './acronym.ts';
import type { Name } from './read-name.ts';
import type { Word } from './word.ts';

/** How two words are alike; likeness is in tenths. */
export type Manner = 'equal' | 'concept' | 'translation' | 'cognate' | 'typo' | 'beginning' | 'joined' | 'initials';

export interface Match {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly manner: Manner;
}

export interface Alignment {
  readonly matches: readonly Match[];
  /** Words that found no counterpart, by their place in the name. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

/** Pairs the words of two names, the most alike first, each word once; then words written together, and acronyms of several words. */
export function align(a: Name, b: Name): Alignment {
  const matches: Match[] = [];
  const [freeA, freeB] = [a.words.map(() => true), b.words.map(() => true)];
  const take = (match: Match): void => { matches.push(match); freeA[match.a] = false; freeB[match.b] = false; };
  for (const match of candidates(a.words, b.words)) if (freeA[match.a] && freeB[match.b]) take(match);
  if (freeA.includes(true) || freeB.includes(true)) {
    joinedWords(a.words, b.words, freeA, freeB, (i, j) => ({ a: i, b: j })).forEach((match) => matches.push(match));
    joinedWords(b.words, a.words, freeB, freeA, (j, i) => ({ a: i, b: j })).forEach((match) => matches.push(match));
    spelled(a, b, freeA, freeB, (i, j) => ({ a: i, b: j })).forEach((match) => matches.push(match));
    spelled(b, a, freeB, freeA, (j, i) => ({ a: i, b: j })).forEach((match) => matches.push(match));
  }
  return { matches, leftA: places(freeA), leftB: places(freeB) };
}

const places = (free: readonly boolean[]): number[] => free.flatMap((is, at) => (is ? [at] : []));

function candidates(a: readonly Word[], b: readonly Word[]): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const [one, other] = [a[i], b[j]];
      const alike = one && other ? wordsAlike(one, other) : null;
      if (alike) found.push({ a: i, b: j, likeness: alike.likeness, manner: alike.manner });
    }
  }
  return found.length < 2 ? found : found.sort((x, y) => y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || (x.a + x.b) - (y.a + y.b) || x.a - y.a);
}

type Alike = Pick<Match, 'likeness' | 'manner'>;
const EQUAL: Alike = { likeness: 10, manner: 'equal' };
const CONCEPT: Alike = { likeness: 10, manner: 'concept' };
const COGNATE: Alike = { likeness: 9, manner: 'cognate' };

/** How alike two words are; null where nothing speaks for it. The order of the two does not matter. */
export function wordsAlike(a: Word, b: Word): Alike | null {
  if (a.text === b.text) return EQUAL;
  if (a.number || b.number) return null;
  if (a.concept === b.concept) return CONCEPT;
  const translated = a.translations?.get(b.text);
  if (translated !== undefined && translated >= 8) return { likeness: translated, manner: 'translation' };
  if (a.skeleton === b.skeleton) return COGNATE;
  return misspelt(a, b) ?? beginning(a, b) ?? (translated === undefined ? null : { likeness: translated, manner: 'translation' });
}

/** One slip of the pen in a word of five letters or more, two from nine; the first letter stays. An exchanged letter may be another name. */
function misspelt(a: Word, b: Word): Alike | null {
  const [short, long] = byLength(a, b);
  if (!mayBeMisspelt(short, long) || (a.listed && b.listed && short.length < 9)) return null;
  const slips = slipsBetween(short, long, long.length >= 9 ? 2 : 1);
  if (slips === null) return null;
  if (slips.exchanged > 0 && short.length < 8) return { likeness: 5, manner: 'typo' };
  return { likeness: slips.count === 1 ? 8 : 7, manner: 'typo' };
}

const byLength = (a: Word, b: Word): [short: string, long: string] => (a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text]);
const mayBeMisspelt = (short: string, long: string): boolean => short.length >= 4 && long.length - short.length <= 2 && short[0] === long[0];

/** Edits (letter lost, doubled, swapped with its neighbour, exchanged) that make one word the other; null when there are more than allowed. */
function slipsBetween(short: string, long: string, allowed: number): { count: number; exchanged: number } | null {
  let [head, tail] = [0, 0];
  while (head < short.length && short[head] === long[head]) head += 1;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail += 1;
  const [x, y] = [short.slice(head, short.length - tail), long.slice(head, long.length - tail)];
  if (x.length === 0) return y.length <= allowed ? { count: y.length, exchanged: 0 } : null;
  if (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]) return { count: 1, exchanged: 0 };
  if (y.length <= allowed) return { count: y.length, exchanged: x.length };
  return null;
}

/** One begins the other ("Univ", "forest" and "forestry"), or both share most of a long beginning; or one is the other without its middle ("Ctro"). */
function beginning(a: Word, b: Word): Alike | null {
  const [short, long] = byLength(a, b);
  if (short[0] !== long[0] || short.length < 3) return null;
  const shared = sharedLetters(short, long);
  const likeness = shared === short.length && (short.length > 3 || long.length > 5) ? (shared >= 5 ? 7 : 5) : mostOf(shared, short, long);
  if (likeness > 0) return { likeness, manner: 'beginning' };
  return isContracted(short, long) ? { likeness: 4, manner: 'beginning' } : null;
}

function sharedLetters(short: string, long: string): number {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared;
}

function mostOf(shared: number, short: string, long: string): number {
  if (shared < 4) return 0;
  if (shared * 10 >= long.length * 6) return shared >= 5 ? 6 : 4;
  return shared >= 5 && shared * 10 >= short.length * 6 ? 4 : 0;
}

const isContracted = (short: string, long: string): boolean =>
  short.length <= 5 && long.length > short.length + 1 && short.at(-1) === long.at(-1) && isWithin(short, long);

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

type Place = (i: number, j: number) => { readonly a: number; readonly b: number };

/** A word that is two neighbours of the other name written together ("Healthcare"), or holds one of five letters or more. */
function joinedWords(a: readonly Word[], b: readonly Word[], freeA: boolean[], freeB: boolean[], place: Place): Match[] {
  const found: Match[] = [];
  a.forEach((whole, i) => {
    if (!freeA[i] || whole.text.length < 6) return;
    const at = b.findIndex((part, j) => freeB[j] && freeB[j + 1] && part.text + (b[j + 1]?.text ?? '') === whole.text);
    const inside = at >= 0 ? -1 : b.findIndex((part, j) => freeB[j] && part.text.length >= 5 && !whole.text.startsWith(part.text) && whole.text.includes(part.text));
    if (at < 0 && inside < 0) return;
    freeA[i] = false;
    for (const j of at >= 0 ? [at, at + 1] : [inside]) {
      freeB[j] = false;
      found.push({ ...place(i, j), likeness: at >= 0 ? 10 : 6, manner: 'joined' });
    }
  });
  return found;
}

/** A word in capitals that is spelled by words of the other name which found no counterpart. */
function spelled(a: Name, b: Name, freeA: boolean[], freeB: boolean[], place: Place): Match[] {
  const found: Match[] = [];
  a.words.forEach((word, i) => {
    if (!freeA[i] || word.text.length < 2 || word.text.length > 8 || !(word.capitals || (!word.listed && word.text.length < 6))) return;
    const left = b.words.flatMap((other, j) => (freeB[j] ? [j] : []));
    if (left.length < 2) return;
    const spelling = spells(word.text, left.map((j) => b.words[j]?.text ?? ''));
    if (!spelling || spelling.skipped > 0) return;
    freeA[i] = false;
    for (const j of left.slice(spelling.from, spelling.to)) {
      freeB[j] = false;
      found.push({ ...place(i, j), likeness: spelling.used > 2 ? 9 : 7, manner: 'initials' });
    }
  });
  return found;
}
