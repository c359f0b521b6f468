import type { Language } from '@acuerdo/words';
import { useLanguage } from './use-language.ts';

/** A text that stands in both languages with equal rank. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** The reader's version of a text. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
