import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

interface Said {
  readonly kind: string;
  readonly optionId?: string | null;
  readonly answer?: string | null;
  readonly dueOn?: string | null;
  readonly outcome?: string | null;
}

interface Titled {
  readonly id: string;
  readonly title: { readonly en: string; readonly es: string };
}

const ANSWERS = ['yes', 'no', 'consent', 'reservation', 'stand-aside', 'objection', 'abstain'] as const;
export type AnswerWord = (typeof ANSWERS)[number];
export const answerWord = (answer: string): AnswerWord => ANSWERS.find((one) => one === answer) ?? 'abstain';

/** A mandate in a sentence or two: how it binds, and what the board has said of it. */
export function useMandateWords(options: readonly Titled[]): (mandate: Said) => string {
  const { t } = useTranslation('mandates');
  const read = useBilingual();
  const { locale } = useLanguage();
  return ({ kind, optionId, answer, dueOn, outcome }) => {
    const option = options.find(({ id }) => id === optionId);
    const told = option ? t('told.option', { option: read(option.title) }) : answer ? t('told.answer', { answer: t(`answer.${answerWord(answer)}`) }) : t('told.words');
    if (kind === 'free') return t('says.free');
    if (kind === 'instructed') return told;
    const asked = outcome === 'confirmed' || outcome === 'declined' ? t(`says.${outcome}`) : t('says.approval', { date: dueOn ? formatDate(dueOn, locale) : '' });
    return option ?? answer ? `${asked} ${told}` : asked;
  };
}
