import { LANGUAGES, RESOURCES, type Language } from '@acuerdo/words';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';

const KEPT = 'acuerdo.language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** What the reader chose before; else the first of the browser's languages that we speak; else English. */
export function firstLanguage(kept: string | null, preferred: readonly string[]): Language {
  if (isLanguage(kept)) return kept;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

export async function startWords(first: Language): Promise<void> {
  i18next.on('languageChanged', (now) => { document.documentElement.lang = now; });
  await i18next.use(initReactI18next).init({
    resources: { en: { ...en, words: RESOURCES.en }, es: { ...es, words: RESOURCES.es } },
    lng: first,
    supportedLngs: [...LANGUAGES],
    fallbackLng: false,
    ns: [...Object.keys(en), 'words'],
    defaultNS: 'words',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

export function chooseLanguage(chosen: Language): void {
  keep(chosen);
  void i18next.changeLanguage(chosen);
}

export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** A browser may refuse storage (private windows); the choice then lasts as long as the page. */
function keep(chosen: Language): void {
  try {
    localStorage.setItem(KEPT, chosen);
  } catch {
    return;
  }
}
