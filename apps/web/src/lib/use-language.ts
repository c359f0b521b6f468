import { LOCALES, type Language } from '@acuerdo/words';
import { useTranslation } from 'react-i18next';
import { language } from './i18n.ts';

/** The reader's language and the locale of its numbers and dates; the component is drawn again when they change. */
export function useLanguage(): { language: Language; locale: string } {
  useTranslation();
  const now = language();
  return { language: now, locale: LOCALES[now] };
}
