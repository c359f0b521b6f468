/** Rules of cognates, in order: what English, Spanish, Portuguese, French and Italian write differently in one and the same word. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'], [/sc(?=[ei])/g, 'c'], [/^j/, 'x'], [/th/g, 't'], [/ch/g, 'c'], [/qu/g, 'c'], [/k/g, 'c'], [/y/g, 'i'], [/w/g, 'v'], [/z/g, 's'],
  [/(?:c|s|t|ss)(?:ion|iones|ao|oes|ione|ioni|iun)(?:es|s)?(?=$|al|ar)/g, 'tn'], [/(?:cio|sio)$/, 'tn'],
  [/(?:dades|dade|dad|tades|tad|ties|ti|tes|te|tat|ta)$/, 't'], [/(?:encias|encia|ences|ence|ancias|ancia|ances|ance|enci|anci)$/, 'nc'],
  [/(?:icales|icals|ical|icos|icas|icus|ico|ica|ics|ique|iques|isch|ische|ic|ie|ia|i)$/, 'i'],
  [/(?:mientos|miento|mentos|mento|ments)$/, 'ment'], [/(?:ares|ar|aires|aire|ario|aria|aries|ari)$/, 'ar'], [/(?:ales|al|els|el|ais|aux|elle|ele)$/, 'al'],
  [/(?:adores|ador|ators|ator|ateur)$/, 'ator'], [/(?:ros|ro|res|re|er)$/, 'r'],
  [/(.)\1+/g, '$1'], [/(?:es|os|as|e|o|a|s)$/, ''], [/h/g, ''], [/mp(?=[tn])/g, 'm'], [/^(?:es|is)(?=[pct])/, 's'], [/ou|u/g, 'u'], [/ae|oe/g, 'e'],
];

/** What is left of a folded word when the ways of writing cognates are taken away; words under five letters stay as they are. */
export function skeletonOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const bare = RULES.reduce((rest, [pattern, by]) => rest.replace(pattern, by), word);
  return bare.length < 3 ? word : bare;
}
