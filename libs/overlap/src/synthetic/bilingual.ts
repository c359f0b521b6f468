/** The same in English and Spanish. */
export type Bilingual = readonly [en: string, es: string];

/** One pair a line, with a bar between the languages. */
export const pairs = (lines: string): readonly Bilingual[] => lines.trim().split('\n').map((line) => {
  const [en = '', es = ''] = line.split('|');
  return [en, es] as const;
});
