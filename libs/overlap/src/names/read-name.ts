import { initialsOf } from './acronym.ts';
import { keysOf } from './keys.ts';
import { peelForms } from './legal-form.ts';
import { isSmall, segmentsOf, tokensOf } from './segments.ts';
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
  /** First letters without and with small words. */
  readonly initials: readonly string[];
  /** Places that stand in brackets or behind a comma: which of its kind. */
  readonly aside: readonly string[];
  readonly trigrams: Int32Array;
  /** Sum of the weights of the words. */
  readonly weight: number;
  /** What it must share with another name to be compared with it, ascending. */
  readonly keys: readonly string[];
  /** Other names that the text gives: a former one, one in another language, a project in brackets. */
  readonly also: readonly Name[];
  /** Who holds it, where the text says so ("a project of …", "c/o …"). */
  readonly holder: string | null;
}

export function readName(written: string): Name {
  const { main, acronyms, also, aside, holder } = segmentsOf(written);
  const name = readPart(main, acronyms);
  const others = also.map((part) => readPart(part, []));
  return { ...name, written, aside, holder, also: others, keys: [...new Set([name, ...others].flatMap(({ keys }) => keys))].sort() };
}

function readPart(text: string, given: readonly string[]): Name {
  const read = tokensOf(text);
  const { words: kept, forms } = peelForms(read.map(({ text: token }) => token));
  const first = forms.length > 0 && read[0]?.text !== kept[0] ? 2 : 0;
  const tokens = read.slice(first, first + kept.length);
  const content = tokens.filter(({ text: token }) => !isSmall(token));
  const words = (content.length > 0 ? content : tokens).map(({ text: token, capitals }) => wordOf(token, capitals));
  const alone = words.length === 1 && words[0] && (words[0].capitals || words[0].text.length <= 6) ? [words[0].text] : [];
  const acronyms = [...new Set([...given, ...alone])];
  const initials = initialsOf(kept);
  return {
    written: text, form: forms.at(-1) ?? null, words, tokens: kept,
    acronyms, initials, keys: keysOf({ words, acronyms, initials }), aside: [], also: [], holder: null,
    trigrams: trigramsOf(kept.join(' ')), weight: words.reduce((sum, word) => sum + word.weight, 0),
  };
}

/** What a written name must share with another to be compared with it; `Name` holds the same. */
export const nameKeys = (written: string): readonly string[] => readName(written).keys;
