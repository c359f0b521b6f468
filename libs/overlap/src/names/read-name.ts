import { ascending } from '../hash.ts';
import { fitOf, initialsOf } from './acronym.ts';
import { keysOf } from './keys.ts';
import { peelForms } from './legal-form.ts';
import { isSmall, segmentsOf, tokensOf, tongueOf } from './segments.ts';
import { trigramsOf } from './trigrams.ts';
import { wordOf, type Word } from './word.ts';

/** An organisation's name, taken apart: everything that does not depend on another name. */
export interface Name {
  readonly written: string;
  /** Family of the legal form, or null; kept apart, not thrown away. */
  readonly form: string | null;
  /** The words that carry meaning, in their order, without legal form, brackets and small words. */
  readonly words: readonly Word[];
  /** The same, small words among them: what initials are made of. */
  readonly tokens: readonly string[];
  /** Acronyms that the name gives itself, and the whole name where it is one. */
  readonly acronyms: readonly string[];
  /** Those of them that the name does not spell out itself: the others say no more than its words do. */
  readonly unspelled: readonly string[];
  /** First letters without and with small words. */
  readonly initials: readonly string[];
  /** The numbers among the words, ascending, as one text. */
  readonly numbers: string;
  /** The language of its small words, where they tell one. */
  readonly tongue: string | null;
  readonly trigrams: Int32Array;
  /** Sum of the weights of the words. */
  readonly weight: number;
  /** What it must share with another name to be compared with it, ascending. */
  readonly keys: readonly number[];
  /** Other names that the text gives: a former one, one in another language, a project in brackets. */
  readonly also: readonly Name[];
  /** Who holds it, where the text says so ("a project of …", "c/o …"). */
  readonly holder: string | null;
}

export function readName(written: string): Name {
  const { main, acronyms, also, aside, holder } = segmentsOf(written);
  const name = readPart(main, acronyms, aside);
  const others = also.map((part) => readPart(part, [], []));
  return { ...name, written, holder, also: others, keys: others.length > 0 ? ascending([name, ...others].flatMap(({ keys }) => keys)) : name.keys };
}

/** `aside`: words from brackets, which tell one of its kind and may be left out. */
function readPart(text: string, given: readonly string[], aside: readonly string[]): Name {
  const read = tokensOf(text);
  const { words: kept, forms } = peelForms(read.map(({ text: token }) => token));
  const leading = forms.length > 0 && read[0]?.text !== kept[0] ? 2 : 0;
  const tokens = read.slice(leading, leading + kept.length);
  const content = tokens.filter(({ text: token }) => !isSmall(token));
  const own = (content.length > 0 ? content : tokens).map(({ text: token, capitals }) => wordOf(token, capitals));
  const words = [...own, ...aside.map((token) => inBrackets(wordOf(token, false)))];
  const [first] = own;
  const alone = own.length === 1 && first && (first.capitals || first.text.length <= 6) ? [first.text] : [];
  const acronyms = [...new Set([...given, ...alone])];
  const initials = initialsOf(kept);
  const unspelled = acronyms.filter((acronym) => fitOf(acronym, { tokens: kept, initials }) === 'none');
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return {
    written: text, form: forms.at(-1) ?? null, words, tokens: kept, acronyms, unspelled, initials, keys: keysOf({ words: own, acronyms, initials }), also: [], holder: null,
    numbers: words.filter(({ number }) => number).map(({ text: number }) => number).sort().join(' '),
    tongue: tongueOf(kept), trigrams: trigramsOf(kept.join(' ')), weight,
  };
}

/** What a written name must share with another to be compared with it; `Name` holds the same. */
export const nameKeys = (written: string): readonly number[] => readName(written).keys;

const BRACKETED = 8;
const inBrackets = (word: Word): Word => ({ ...word, weight: Math.min(word.weight, BRACKETED) });
