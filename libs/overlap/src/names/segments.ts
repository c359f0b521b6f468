import { fold, wordsOf } from '../fold.ts';
import { isCountryName } from './countries.ts';
import { isForm } from './legal-form.ts';

/** What a written name holds besides the name. */
export interface Segments {
  readonly main: string;
  readonly acronyms: readonly string[];
  readonly also: readonly string[];
  readonly aside: readonly string[];
  readonly holder: string | null;
}

export interface Token { readonly text: string; readonly capitals: boolean }

const SMALL = new Set(('a an the of and for in at on by to with from el la los las lo de del y e o u en para por con al da do das dos na no nas nos em um uma com '
  + 'le les l d des du et pour sur aux au di della dei delle degli dell il gli i per der die das des und fur von zu zur zum im am van het een voor te og i w the').split(' '));

/** Articles, prepositions and "and" of the languages that meet in these names. */
export const isSmall = (token: string): boolean => SMALL.has(token);

const BRACKETS = /[([{]([^)\]}]*)[)\]}]?/gu;
const FORMER = /\b(?:formerly known as|formerly|previously known as|previously|also known as|aka|a\.k\.a\.|fka|f\/k\/a|dba|d\/b\/a|doing business as|tambi[eé]n conocid[ao] como|conocid[ao] como|antes llamad[ao]|antiguamente|anteriormente|(?<=[,;(]\s*)antes)(?![\p{L}\d])\s*:?\s*/iu;
const HELD = /\b(?:c\/o|fiscally sponsored by|fiscal sponsor:?|an? (?:initiative|program|programme|project) of|un proyecto de|patrocinad[ao] por|a trav[eé]s de)(?![\p{L}\d])\s*/iu;
/** The American charity's paragraph, whose brackets hold nothing. */
const CHARITY = /501\s?\(?c\)?\s?\(?3\)/iu;
const OPENING = /[\s,;:–—-]+$/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]{2,9}$/u;
const LEADING = /^([\p{L}\d]{2,9})\s+[-–—:]\s+(?=\S)|^([\p{L}\d]{3,9}),\s+(?=\S+\s)/u;
const TRAILING = /(?:\s+[-–—/]\s*|,\s*)([\p{L}\d]{2,9})$/u;

/** Bytes of UTF-8 that were read as Latin-1: "FundaciÃ³n". */
const MISREAD = /[\u00c2\u00c3][\u0080-\u00bf]/u;

function mended(text: string): string {
  if (!MISREAD.test(text)) return text;
  return text.replace(/([\u00c2\u00c3])([\u0080-\u00bf])/gu, (_, lead: string, next: string) => String.fromCharCode((lead === '\u00c3' ? 0xc0 : 0x80) | (next.charCodeAt(0) & 0x3f)));
}

const shouted = (text: string): boolean => !/\p{Ll}/u.test(text) && text.trim().includes(' ');
const isAcronym = (text: string, loud: boolean): boolean => !loud && ACRONYM.test(text) && !isForm(fold(text));

/** Takes apart what stands in brackets, before or after a dash, behind "formerly" and behind "a project of". */
export function segmentsOf(written: string): Segments {
  const loud = shouted(written);
  const found: Found = { acronyms: [], also: [], aside: [], holder: null };
  let main = mended(written).replace(CHARITY, '501c3').replace(BRACKETS, (_, inside: string) => { sortBracket(inside, found); return ' '; }).replace(/\s+/g, ' ').trim();
  for (const [pattern, keep] of [[HELD, (rest: string) => { found.holder = rest; }], [FORMER, (rest: string) => { found.also.push(rest); }]] as const) {
    const part = pattern.exec(main);
    if (!part || part.index === 0) continue;
    keep(main.slice(part.index + part[0].length));
    main = main.slice(0, part.index).replace(OPENING, '');
  }
  for (const pattern of [LEADING, TRAILING]) {
    const part = pattern.exec(main);
    const text = part?.[1] ?? part?.[2] ?? '';
    if (part && isAcronym(text, loud)) { found.acronyms.push(fold(text)); main = main.replace(pattern, '').trim(); }
  }
  return { ...found, main: main === '' ? written : main };
}

interface Found { readonly acronyms: string[]; readonly also: string[]; readonly aside: string[]; holder: string | null }

/** What stands in brackets: a country, which says where and not who; who holds it, what it was called, an acronym, another name, or a word that tells one of its kind. */
function sortBracket(part: string, found: Found): void {
  const text = part.trim();
  if (isCountryName(text)) return;
  const [held, former] = [HELD.exec(text), FORMER.exec(`(${text}`)];
  const letters = text.replace(/[.\s]/g, '');
  if (held?.index === 0) found.holder = text.slice(held[0].length);
  else if (former?.index === 1) found.also.push(text.slice(former[0].length));
  else if ((ACRONYM.test(letters) && text === text.toUpperCase()) || isAcronym(text, false)) found.acronyms.push(fold(letters));
  else if (wordsOf(text).length > 1) found.also.push(text);
  else if (text !== '') found.aside.push(...wordsOf(text));
}

/** Without two capitals between two spaces there is no word in capitals. */
const TWO_CAPITALS = /\p{Lu}\S*\p{Lu}/u;

/** The folded words of a text, and which of them stand in capitals; runs of single letters are one word. */
export function tokensOf(text: string): Token[] {
  const capitals = new Set(!TWO_CAPITALS.test(text) || shouted(text) ? [] : (text.match(/[\p{L}\d]+/gu) ?? []).filter((word) => isAcronym(word, false)).map(fold));
  return joined(wordsOf(text)).flatMap(parted).map((word) => ({ text: word, capitals: capitals.has(word) }));
}

function joined(words: readonly string[]): string[] {
  const out: string[] = [];
  let run = '';
  const flush = (): void => { if (run !== '') out.push(...(run.length > 1 ? [run] : [run])); run = ''; };
  for (const word of words) {
    if (word.length === 1 && word >= 'a' && word <= 'z' && !(run === '' && isSmall(word) && word !== 'a')) { run += word; continue; }
    flush();
    out.push(word);
  }
  flush();
  return out;
}

/** Small words that only one language has, or one family: Spanish, Portuguese, Catalan, French and Italian are told apart from English and German. */
const TONGUES: ReadonlyMap<string, string> = new Map(([
  ['en', 'of the and for in at by to from'], ['romance', 'de del la las los el y e da do das dos du des et di della dei para por pour en l d em'], ['de', 'der die das des und fur von zu im'],
] as const).flatMap(([tongue, words]) => words.split(' ').map((word) => [word, tongue] as const)));

/** The language of the first small word that tells it. */
export function tongueOf(tokens: readonly string[]): string | null {
  for (const token of tokens) {
    const tongue = TONGUES.get(token);
    if (tongue !== undefined) return tongue;
  }
  return null;
}

/** Words that are two in another language ("latinoamericana", "Universitätsklinikum"). */
const PARTED: readonly (readonly [RegExp, string])[] = [
  [/^(latino|ibero|centro|norte|sur|sud)(american[oa]s?|america)$/, '$1 $2'],
  [/^(universitats)(klinikum|klinik|spital|krankenhaus)$/, 'universitat $2'], [/^(forschungs)(zentrum|institut)$/, 'forschung $2'],
];

/** Letters of the shortest of them. */
const SHORTEST = 10;

function parted(word: string): string[] {
  if (word.length < SHORTEST) return [word];
  const rule = PARTED.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]).split(' ') : [word];
}
