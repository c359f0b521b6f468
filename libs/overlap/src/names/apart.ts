import type { Name } from './read-name.ts';
import type { Word } from './word.ts';

/**
 * Whether what is most telling in each of two names has no counterpart in the other: then they are two organisations' ("Centro San
 * Juan Xilitla", "Comité San Juan Apizaco"). Either less than half of each is covered by the other, or less than three quarters and
 * not its most telling word. Asked before names are compared in full, of very many. Acronyms and other names leave it open.
 */
export function areApart(a: Name, b: Name): boolean {
  if (a.also.length + b.also.length > 0 || shareLetters(a, b)) return false;
  const [one, other] = [coverOf(a, b), coverOf(b, a)];
  return one.share < 1 / 2 && other.share < 1 / 2 || one.share < 3 / 4 && other.share < 3 / 4 && one.lacksMost && other.lacksMost;
}

const shareLetters = (a: Name, b: Name): boolean =>
  a.acronyms.some((letters) => b.acronyms.includes(letters)) || a.unspelled.some((letters) => b.initials.includes(letters)) || b.unspelled.some((letters) => a.initials.includes(letters));

/** How much of a name's weight the other has too, and whether a word of its highest weight is not among it. */
function coverOf({ words, weight }: Name, other: Name): { readonly share: number; readonly lacksMost: boolean } {
  let [covered, most, mostLacking] = [0, 0, 0];
  for (const word of words) {
    if (hasCounterpart(word, other.words)) covered += word.weight;
    else if (word.weight > mostLacking) mostLacking = word.weight;
    if (word.weight > most) most = word.weight;
  }
  return { share: weight === 0 ? 0 : covered / weight, lacksMost: mostLacking === most };
}

/** The same word, its cognate, or one that a slip of the pen may have made of it: it begins or ends alike. */
function hasCounterpart({ root, text }: Word, words: readonly Word[]): boolean {
  for (const other of words) if (other.root === root || beginsAlike(text, other.text) || endsAlike(text, other.text)) return true;
  return false;
}

const beginsAlike = (a: string, b: string): boolean => a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1) && a.charCodeAt(2) === b.charCodeAt(2);

const endsAlike = (a: string, b: string): boolean =>
  a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1) && a.charCodeAt(a.length - 2) === b.charCodeAt(b.length - 2) && a.charCodeAt(a.length - 3) === b.charCodeAt(b.length - 3);
