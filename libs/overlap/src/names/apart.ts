import type { Name } from './read-name.ts';
import type { Word } from './word.ts';

/**
 * Whether less than half of what is telling in each of two names has a counterpart in the other: then they are two organisations'
 * ("Centro San Juan Xilitla", "Comité San Juan Apizaco"). Asked before names are compared in full, of very many. Acronyms and other
 * names leave it open.
 */
export function areApart(a: Name, b: Name): boolean {
  if (a.acronyms.length + b.acronyms.length + a.also.length + b.also.length > 0) return false;
  return 2 * coveredIn(b, a) < a.weight && 2 * coveredIn(a, b) < b.weight;
}

/** The weight of the words of a name that the other has too. */
function coveredIn(other: Name, { words }: Name): number {
  let covered = 0;
  for (const word of words) if (hasCounterpart(word, other.words)) covered += word.weight;
  return covered;
}

/** The same word, its cognate, or one that a slip of the pen may have made of it: it begins or ends alike. */
function hasCounterpart({ root, text }: Word, words: readonly Word[]): boolean {
  for (const other of words) if (other.root === root || beginsAlike(text, other.text) || endsAlike(text, other.text)) return true;
  return false;
}

const beginsAlike = (a: string, b: string): boolean => a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1) && a.charCodeAt(2) === b.charCodeAt(2);

const endsAlike = (a: string, b: string): boolean =>
  a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1) && a.charCodeAt(a.length - 2) === b.charCodeAt(b.length - 2) && a.charCodeAt(a.length - 3) === b.charCodeAt(b.length - 3);
