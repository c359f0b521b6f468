import { ascending, wideHashOf } from '../hash.ts';
import type { Word } from './word.ts';

/** Half-bits from which two words together are rare enough to be looked up. */
const TOGETHER = 26;
const RAREST = 3;
/** Least letters of half a word that finds it again. */
const HALF = 6;
/** Initials of fewer letters are shared by too many names. */
const LETTERS = 4;

interface Keyed {
  readonly words: readonly Word[];
  readonly acronyms: readonly string[];
  readonly initials: readonly string[];
}

/**
 * What two names must share to be one organisation's at all: a rare word, or one half of it; without one, two of the three
 * rarest words together; initials. Words stand as their cognates and translations do, so that languages meet. Nothing but the name and the
 * committed tables enters, so a name has the same keys in every file. Out come their hashes, ascending.
 */
export function keysOf({ words, acronyms, initials }: Keyed): readonly number[] {
  const distinct = words.filter(({ root }, at) => words.findIndex((word) => word.root === root) === at);
  const keys = [`n ${distinct.map(({ root }) => root).sort().join(' ')}`];
  const rare = distinct.filter((word) => word.rare);
  for (const { root, text } of rare) keys.push(`w ${root}`, ...halvesOf(text));
  if (rare.length === 0) {
    distinct.toSorted(byWeight).slice(0, RAREST).forEach((a, at, rarest) => {
      for (const b of rarest.slice(at + 1)) if (a.weight + b.weight >= TOGETHER) keys.push(a.root < b.root ? `p ${a.root} ${b.root}` : `p ${b.root} ${a.root}`);
    });
  }
  for (const letters of acronyms) if (letters.length >= LETTERS - 1) keys.push(letters.length >= LETTERS ? `i ${letters}` : `a ${letters}`);
  for (const letters of initials) if (letters.length >= LETTERS && !acronyms.includes(letters)) keys.push(`i ${letters}`);
  return ascending(keys.map(wideHashOf));
}

/**
 * The first and the last half of a word: a slip of the pen leaves one of them as it was, but for some in the middle of a short word.
 * The halves of a word of one letter less are among them, so that a word that lost a letter is met.
 */
function halvesOf(text: string): string[] {
  if (text.length <= HALF) return [];
  const [half, less] = [Math.max(HALF, Math.ceil(text.length / 2)), Math.max(HALF, Math.ceil((text.length - 1) / 2))];
  return (half === less ? [half] : [half, less]).flatMap((length) => [`b ${text.slice(0, length)}`, `e ${text.slice(-length)}`]);
}

const byWeight = (a: Word, b: Word): number => b.weight - a.weight || Number(a.root > b.root) - Number(a.root < b.root);

/** Whether two ascending lists of keys have one in common. */
export function shareKey(a: readonly number[], b: readonly number[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) return true;
    if (left < right) i += 1;
    else j += 1;
  }
  return false;
}
