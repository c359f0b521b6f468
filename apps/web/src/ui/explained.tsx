import { nameOptions } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import type { Bilingual } from '../lib/bilingual.ts';
import { useLanguage } from '../lib/use-language.ts';
import { useReason } from './reason.tsx';

export interface Named {
  readonly id: string;
  readonly title: Bilingual;
}

/** Titles between the marks of their language, since some of them hold commas; by id. */
export function useTitles(names: readonly Named[]): Readonly<Record<string, string>> {
  const { language } = useLanguage();
  const [open, close] = language === 'es' ? ['«', '»'] : ['“', '”'];
  return Object.fromEntries(names.map(({ id, title }) => [id, `${open}${title[language]}${close}`]));
}

/** Says a message about a vote with the titles of its options. */
export function useExplained(names: readonly Named[]): (message: Message) => string {
  const say = useReason();
  const titles = useTitles(names);
  return (message) => say(nameOptions(message, titles));
}
