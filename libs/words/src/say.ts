import { createInstance } from 'i18next';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { LANGUAGES, LOCALES, type Language, type Message, type MessageValue } from './message.ts';

/** The words for every message key of the libraries, by language; the client adds them to its own. */
export const RESOURCES = { en, es } as const;

type Tree = { readonly [key: string]: string | Tree };

/** Spanish has a third form for whole millions, which we say as the plural. */
function withMany(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
    if (typeof value !== 'string') return [[key, withMany(value)]];
    return key.endsWith('_other') ? [[key, value], [key.replace(/_other$/, '_many'), value]] : [[key, value]];
  }));
}

const dictionary = createInstance();
// ready at once: a module that waits at its top is read again by Jest for each module that leads to it
void dictionary.init({
  initAsync: false,
  resources: { en: { words: en }, es: { words: withMany(es) } },
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'words',
  interpolation: { escapeValue: false },
  returnNull: false,
});

const NUMBERS = Object.fromEntries(LANGUAGES.map((language) => [language, new Intl.NumberFormat(LOCALES[language])])) as Record<Language, Intl.NumberFormat>;
dictionary.services.formatter?.add('number', (value: string, language) => NUMBERS[language as Language].format(value as Intl.StringNumericLiteral));

const LISTS = Object.fromEntries(LANGUAGES.map((language) => [
  language, new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }),
])) as Record<Language, Intl.ListFormat>;

/** Says a message in a language. An unknown key comes back as it is, so that nothing is silently lost. */
export function say(language: Language, message: Message): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.values ?? {})) values[name] = sayValue(language, value);
  return dictionary.t(message.key, { ...values, lng: language });
}

/** Whether a language has words for a key; plural forms count. */
export function knows(language: Language, key: string): boolean {
  return dictionary.exists(key, { lng: language }) || dictionary.exists(key, { lng: language, count: 2 });
}

function sayValue(language: Language, value: MessageValue): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (isMessage(value)) return say(language, value);
  return LISTS[language].format(value.map((part) => String(sayValue(language, part))));
}

function isMessage(value: MessageValue): value is Message {
  return typeof value === 'object' && 'key' in value;
}
