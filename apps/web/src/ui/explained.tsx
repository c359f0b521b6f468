import { nameOptions } from '@acuerdo/voting';
import type { Message, MessageValue } from '@acuerdo/words';
import type { Bilingual } from '../lib/bilingual.ts';
import { useLanguage } from '../lib/use-language.ts';
import { useReason } from './reason.tsx';

export interface Named {
  readonly id: string;
  readonly title: Bilingual;
}

const MARKS = { en: { outer: ['“', '”'], inner: ['‘', '’'] }, es: { outer: ['«', '»'], inner: ['“', '”'] } } as const;

/** Titles between the marks of their language, since some of them hold commas; by id. `inner` is for what is itself quoted. */
export function useTitles(names: readonly Named[], level: 'outer' | 'inner' = 'outer'): Readonly<Record<string, string>> {
  const { language } = useLanguage();
  const [open, close] = MARKS[language][level];
  return Object.fromEntries(names.map(({ id, title }) => [id, `${open}${title[language]}${close}`]));
}

/** Says a message about a vote with the titles of its options; an outcome inside another sentence stands in quotation marks there. */
export function useExplained(names: readonly Named[]): (message: Message) => string {
  const say = useReason();
  const titles = useTitles(names);
  const inner = useTitles(names, 'inner');
  return ({ key, values = {} }) => {
    const outcome = values['outcome'];
    const quoted = isMessage(outcome) ? { ...values, outcome: nameOptions(outcome, inner) } : values;
    return say(nameOptions({ key, values: quoted }, titles));
  };
}

const isMessage = (value: MessageValue | undefined): value is Message => typeof value === 'object' && 'key' in value;
