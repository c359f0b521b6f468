import { useTranslation } from 'react-i18next';
import type { Tone } from '../../ui/state-word.tsx';

export const LEVELS = ['macro', 'micro', 'next', 'collaborative', 'strategy'] as const;
export const STATES = ['open', 'in-discussion', 'answered', 'dropped', 'reopened'] as const;
type Level = (typeof LEVELS)[number];
export type QuestionState = (typeof STATES)[number];

/** A level in words, with the set within it where it has sets. */
export function useLevelWord(): (level: string, part?: number | null) => string {
  const { t } = useTranslation('questions');
  return (level, part) => (part ? t('levelSet', { level: t(`level.${level as Level}`), part }) : t(`level.${level as Level}`));
}

export const TONES: Readonly<Record<QuestionState, Tone>> = { open: 'open', 'in-discussion': 'look', answered: 'settled', dropped: 'quiet', reopened: 'look' };
