import { conceptOf, FIELD_WORDS, isConcept, NAME_WORDS, PLACE_WORDS } from '../lexicon.ts';
import { skeletonOf } from './skeleton.ts';
import { listedWeight, RAREST, rootOf, translationsOf } from './tables.ts';

/** A word of a name with all that comparing it needs. */
export interface Word {
  readonly text: string;
  readonly concept: string;
  readonly skeleton: string;
  /** What the word and its translations have in common: what it is looked up by. */
  readonly root: string;
  /** How telling, in half-bits. */
  readonly weight: number;
  readonly translations: ReadonlyMap<string, number> | undefined;
  /** Written in capitals among small letters, or a short word that the table does not know: it may stand for several words. */
  readonly capitals: boolean;
  readonly number: boolean;
  readonly listed: boolean;
}

/** Most that a word of the field may weigh, whatever the table of another field says. */
const AT_MOST = { everywhere: 12, ofTheField: 18, place: 22, letter: 6 } as const;

/** Words that were read lately: names repeat their words, and a word depends on nothing but itself. Forgotten as a whole when it grows. */
const READ = new Map<string, Word>();
const REMEMBERED = 20_000;

export function wordOf(text: string, capitals: boolean): Word {
  const key = capitals ? `!${text}` : text;
  const known = READ.get(key);
  if (known) return known;
  if (READ.size >= REMEMBERED) READ.clear();
  const word = readWord(text, capitals);
  READ.set(key, word);
  return word;
}

function readWord(text: string, capitals: boolean): Word {
  const concept = conceptOf(text);
  const weight = listedWeight(text);
  const skeleton = skeletonOf(text);
  return {
    text, concept, skeleton, root: rootOf(text) ?? (isConcept(text) ? concept : skeleton), capitals, translations: translationsOf(text),
    weight: Math.min(weight ?? RAREST, atMost(text, concept)), number: /^\d+$/.test(text) || ROMAN.test(text), listed: weight !== undefined,
  };
}

const ROMAN = /^(?:i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xiv|xvi{0,3})$/;

function atMost(text: string, concept: string): number {
  if (text.length === 1) return AT_MOST.letter;
  if (NAME_WORDS.has(concept)) return AT_MOST.everywhere;
  if (FIELD_WORDS.has(concept)) return AT_MOST.ofTheField;
  return PLACE_WORDS.has(concept) ? AT_MOST.place : RAREST;
}
