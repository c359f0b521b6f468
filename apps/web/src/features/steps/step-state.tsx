import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

export const STATES = ['open', 'doing', 'done', 'dropped'] as const;
export type StepStateWord = (typeof STATES)[number];

const TONES: Readonly<Record<StepStateWord, Tone>> = { open: 'open', doing: 'look', done: 'settled', dropped: 'quiet' };

/** The state of a step in a word; overdue is said besides, in red. */
export function StepState({ state, overdue = false }: { state: string; overdue?: boolean }) {
  const { t } = useTranslation('steps');
  return <>{overdue && <><StateWord tone="refused">{t('overdue')}</StateWord> </>}<StateWord tone={TONES[state as StepStateWord]}>{t(`state.${state as StepStateWord}`)}</StateWord></>;
}
