/** After these a full stop ends no sentence, in English and Spanish. */
const SHORT = /(?:^|[\s(])(?:Dr|Dra|Sr|Sra|Srta|Mr|Mrs|Ms|Lic|Ing|St|No|Nos|Núm|Art|Cía|vs|cf|p|pp|pág|U\.S|EE)\.\s*$/u;

export interface Sentence {
  readonly text: string;
  /** Where it begins in the paragraph. */
  readonly at: number;
}

/** The sentences of a paragraph in their order, by the rules of Unicode (UAX 29), but never cut after a usual short form. */
export function sentencesOf(paragraph: string): Sentence[] {
  const pieces = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)];
  const whole: { segment: string; index: number }[] = [];
  for (const { segment, index } of pieces) {
    const last = whole.at(-1);
    if (last && SHORT.test(last.segment)) last.segment += segment;
    else whole.push({ segment, index });
  }
  return whole.map(({ segment, index }) => ({ text: segment.trim(), at: index + (segment.length - segment.trimStart().length) })).filter(({ text }) => text !== '');
}
