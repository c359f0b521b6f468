/** Lower case, without accents or other marks: "Fundación" and "FUNDACION" are one word. */
export const fold = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

// eslint-disable-next-line no-control-regex
const PLAIN = /^[\u0000-\u007f]*$/;

const APOSTROPHE = /['’`]/;

/** The words of a text, folded; dotted initials are one word ("A. C." is "ac"), "&" is left out like "and". */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  const joined = !folded.includes('.') ? folded : folded.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s*){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) => ` ${initials.replace(/[.\s]/g, '')} `);
  return (APOSTROPHE.test(joined) ? joined.replace(/['’`]s?(?![\p{L}\p{N}])/gu, '') : joined).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One spelling for equality: "The Community Justice-Fund" is "the community justice fund". */
export const sameText = (text: string): string => wordsOf(text).join(' ');
