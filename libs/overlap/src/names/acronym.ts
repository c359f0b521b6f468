import { isSmall } from './segments.ts';

/** First letters of the words: without small words, and with them. */
export function initialsOf(tokens: readonly string[]): string[] {
  const letters = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');
  return [...new Set([letters(tokens.filter((token) => !isSmall(token))), letters(tokens)])].filter(({ length }) => length > 1);
}

/** How an acronym is made of words. */
export interface Spelling {
  /** Words that gave letters. */
  readonly used: number;
  /** Words that carry meaning between the first and the last and gave none. */
  readonly skipped: number;
  /** Position of the first word that gave letters, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

const DEEPEST = 5;

/** How many letters both begin with, at most five. */
function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < DEEPEST && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * How the words spell the acronym, each giving one or more of its first letters, in their order ("CIDEFI": Centro de Investigaciones
 * en Fitopatologías); null where they do not. The spelling that skips the fewest words and takes most words wins.
 */
export function spells(acronym: string, tokens: readonly string[], anywhere = true): Spelling | null {
  let best: Spelling | null = null;
  const better = (one: Spelling): boolean => best === null || one.skipped < best.skipped || (one.skipped === best.skipped && one.used > best.used);
  let budget = 400;
  const go = (at: number, word: number, state: { used: number; skipped: number; from: number }): void => {
    if ((budget -= 1) < 0) return;
    if (at === acronym.length) {
      const found = { ...state, to: word };
      if (state.used > 1 && better(found)) best = found;
      return;
    }
    const token = tokens[word];
    if (token === undefined || state.skipped > 2) return;
    const most = sharedBeginning(acronym.slice(at), token);
    for (let length = 1; length <= most; length += 1) go(at + length, word + 1, { ...state, used: state.used + 1, from: state.used === 0 ? word : state.from });
    if (state.used > 0) go(at, word + 1, { ...state, skipped: state.skipped + Number(!isSmall(token)) });
  };
  const starts = anywhere ? tokens.length : 1;
  for (let start = 0; start < starts; start += 1) if (tokens[start]?.[0] === acronym[0]) go(0, start, { used: 0, skipped: 0, from: start });
  return best;
}

/** How well letters stand for a name: all its initials, or its words by some of their first letters; `misfit` and `given` are said of two names. */
export type Acronym = 'misfit' | 'loose2' | 'loose' | 'prefix' | 'two' | 'three' | 'four' | 'given';

const BY_LENGTH: readonly (Acronym | undefined)[] = [undefined, undefined, 'two', 'three', 'four'];

/** How an acronym fits the words of a name. */
export function fitOf(acronym: string, { tokens, initials }: { readonly tokens: readonly string[]; readonly initials: readonly string[] }): 'none' | Acronym {
  if (initials.includes(acronym)) return BY_LENGTH[Math.min(acronym.length, 4)] ?? 'two';
  if (tokens.filter((token) => !isSmall(token)).length < 2) return 'none';
  const spelling = spells(acronym, tokens);
  if (spelling === null) return 'none';
  const long = acronym.length > 3;
  if (spelling.skipped > 0) return 'loose2';
  if (spelling.from === 0 && spelling.to === tokens.length) return long ? 'prefix' : 'loose';
  return long ? 'loose' : 'loose2';
}
