import type { Language } from '@acuerdo/words';
import { useLanguage } from './use-language.ts';

/** A text that stands in both languages with equal rank. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** A text in one of the two languages, or in both. */
export interface Wording {
  readonly en?: string | null;
  readonly es?: string | null;
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** The reader's version of a text. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}

/** The reader's version of a text where there is one, else the other; null where there is none. */
export function useEither(): (text: Wording) => { readonly text: string; readonly lang: Language } | null {
  const { language } = useLanguage();
  return (wording) => {
    const lang = wording[language] ? language : otherLanguage(language);
    const text = wording[lang];
    return text ? { text, lang } : null;
  };
}
