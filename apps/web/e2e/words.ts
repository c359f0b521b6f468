import { en } from '../src/locales/en/index.ts';
import { es } from '../src/locales/es/index.ts';
import type { Language } from './browser.ts';

/** The client's own words: what a reader of the language looks for on the page. */
export const WORDS = { en, es } as const;
export const wordsOf = (language: Language) => WORDS[language] as typeof en;

/** A sentence with holes, as what it can look like on the page. */
export function like(sentence: string): RegExp {
  const escaped = sentence.split(/{{.*?}}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('.+'));
}
