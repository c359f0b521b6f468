import { nameOptions, type MotionCount } from '@acuerdo/voting';
import { say, type Language } from '@acuerdo/words';
import type { TFunction } from 'i18next';
import type { Bilingual } from '../../lib/bilingual.ts';

export interface Voted {
  readonly shortId: string;
  readonly title: Bilingual;
  readonly count: MotionCount;
  readonly options: readonly { readonly id: string; readonly title: Bilingual; readonly meaning: Bilingual; readonly statusQuo: boolean }[];
}

/** What a decision may begin with, out of the motion and its count: to be read and changed before it is recorded. */
export function firstWords({ shortId, title, count, options }: Voted, language: Language, t: TFunction<'decisions'>): { title: string; text: string; reasons: string } {
  const [open, close] = language === 'es' ? ['«', '»'] : ['“', '”'];
  const titles = Object.fromEntries(options.map((option) => [option.id, `${open}${option.title[language]}${close}`]));
  const stands = options.find(({ id, statusQuo }) => (count.chosen === null ? statusQuo : id === count.chosen));
  const outcome = count.steps.at(-1);
  const what = stands ? { option: titles[stands.id] ?? '', meaning: stands.meaning[language] } : { option: '', meaning: '' };
  return {
    title: title[language],
    text: count.chosen === null ? t('first.kept', what) : t('first.chosen', what),
    reasons: t('first.reasons', { id: shortId, outcome: outcome ? say(language, nameOptions(outcome, titles)) : '' }),
  };
}
