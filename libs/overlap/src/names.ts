import { conceptOf, FIELD_WORDS, NAME_WORDS, PLACE_WORDS, STOP_WORDS } from './lexicon.ts';
import { wordsOf } from './fold.ts';
import { WORD } from './weights.ts';

/** An organisation's name, taken apart. */
export interface Name {
  readonly written: string;
  /** Folded words without stop words and legal form, sorted. */
  readonly words: readonly string[];
  /** The same words as concepts that English and Spanish share, sorted. */
  readonly concepts: readonly string[];
  readonly acronyms: readonly string[];
  /** The legal form as it was written, or null; kept apart, not thrown away. */
  readonly form: string | null;
}

/** `equal`: word for word. `common`: so, but every word is common. `near` and `acronym` are for a person to judge. */
export type NameLevel = 'equal' | 'common' | 'near' | 'acronym' | 'unlike';

const FORMS = new RegExp('[\\s,]+(' + [
  'a\\.?\\s?c\\.?', 'asociaci[oó]n civil', 'i\\.?\\s?a\\.?\\s?p\\.?', 'a\\.?\\s?b\\.?\\s?p\\.?', 'i\\.?\\s?b\\.?\\s?p\\.?', 'f\\.?\\s?b\\.?\\s?p\\.?',
  's\\.?\\s?c\\.?(?:\\s?p\\.?)?', 's\\.?\\s?a\\.?(?:\\s?p\\.?\\s?i\\.?)?(?:\\s+de\\s+c\\.?\\s?v\\.?)?', 's\\.?\\s?(?:de\\s+)?r\\.?\\s?l\\.?(?:\\s+de\\s+c\\.?\\s?v\\.?)?',
  'fundaci[oó]n privada', 'ong', 'osc', 'inc\\.?', 'incorporated', 'ltd\\.?', 'limited', 'ltda\\.?', 'llc', 'plc', 'cio', 'c\\.?i\\.?c\\.?', 'e\\.?\\s?v\\.?', 'gmbh',
  '501\\s?\\(?c\\)?\\s?\\(?3\\)?',
].join('|') + ')\\s*$', 'iu');
const BRACKETS = /[([]([^)\]]*)[)\]]/gu;
const LEADING_ACRONYM = /^([A-Z]{3,8})\s+[-–—:]\s+(?=\S)/u;
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** Takes a name apart: legal form, acronyms in brackets or before a dash, and the words that remain. Other brackets name a project. */
export function readName(written: string): Name {
  const acronyms = [...written.matchAll(BRACKETS)].map((found) => (found[1] ?? '').trim()).filter((text) => ACRONYM.test(text));
  const unbracketed = written.replace(BRACKETS, ' ').trim();
  const leading = LEADING_ACRONYM.exec(unbracketed)?.[1];
  const { bare, form } = peel(leading === undefined ? unbracketed : unbracketed.replace(LEADING_ACRONYM, ''));
  if (leading !== undefined) acronyms.push(leading);
  if (ACRONYM.test(bare)) acronyms.push(bare);
  const words = wordsOf(bare).filter((word) => !STOP_WORDS.has(word)).sort();
  return { written, words, concepts: words.map(conceptOf).sort(), acronyms: acronyms.map((text) => text.toLowerCase()), form };
}

function peel(name: string): { bare: string; form: string | null } {
  const found = FORMS.exec(name);
  return found ? { bare: name.slice(0, found.index).trim(), form: found[1] ?? null } : { bare: name, form: null };
}

/** How telling a concept is in a name. */
export function weightOf(concept: string): number {
  if (NAME_WORDS.has(concept)) return WORD.everywhere;
  return FIELD_WORDS.has(concept) ? WORD.ofTheField : WORD.distinctive;
}

/** A place that two names share says little, though one that only one of them has says much. */
const isDistinctive = (concept: string): boolean => weightOf(concept) === WORD.distinctive && !PLACE_WORDS.has(concept);

/**
 * How alike two names are. Near means that they say the same in two languages, or that one has all words of the other, and what
 * they share holds a distinctive word and at least four fifths of the weight of either. So neither "Tides Foundation" and
 * "Tides Center" are near, where each has a word that the other lacks, nor "Refugee Action" and "Refugee Action Kingston".
 */
export function compareNames(a: Name, b: Name): NameLevel {
  if (a.words.length > 0 && a.words.join(' ') === b.words.join(' ')) return a.concepts.some(isDistinctive) ? 'equal' : 'common';
  if (a.concepts.length > 0 && a.concepts.join(' ') === b.concepts.join(' ')) return 'near';
  if (a.acronyms.some((acronym) => b.acronyms.includes(acronym))) return 'acronym';
  const shared = [...new Set(a.concepts)].filter((concept) => b.concepts.includes(concept));
  if (shared.length < new Set(a.concepts).size && b.concepts.some((concept) => !shared.includes(concept))) return 'unlike';
  const common = total(shared) * 5;
  return shared.some(isDistinctive) && common >= total(a.concepts) * 4 && common >= total(b.concepts) * 4 ? 'near' : 'unlike';
}

/** Whether two names share not even one word that not every organisation has. */
export function nothingInCommon(a: Name, b: Name): boolean {
  return compareNames(a, b) === 'unlike' && !a.concepts.some((concept) => !NAME_WORDS.has(concept) && b.concepts.includes(concept));
}

const total = (concepts: readonly string[]): number => [...new Set(concepts)].reduce((sum, concept) => sum + weightOf(concept), 0);

/** Keys of which two names share at least one whenever they are not unlike. */
export function nameKeys(name: Name): string[] {
  return [
    ...name.concepts.filter(isDistinctive).map((concept) => `word ${concept}`),
    ...name.acronyms.map((acronym) => `acronym ${acronym}`),
    `name ${name.concepts.join(' ')}`,
  ];
}
