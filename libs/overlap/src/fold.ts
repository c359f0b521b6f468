/** Lower case, without accents or other marks: "Fundación" and "FUNDACION" are one word. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; dotted initials are one word ("A. C." is "ac"), "&" is left out like "and". */
export function wordsOf(text: string): string[] {
  const joined = fold(text).replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s*){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) => ` ${initials.replace(/[.\s]/g, '')} `);
  return joined.replace(/['’`]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One spelling for equality: "The Community Justice-Fund" is "the community justice fund". */
export const sameText = (text: string): string => wordsOf(text).join(' ');
