import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/state-word.tsx';
import { TONES, type QuestionState as State } from './question-words.ts';

export function QuestionState({ state }: { state: string }) {
  const { t } = useTranslation('questions');
  return <StateWord tone={TONES[state as State]}>{t(`state.${state as State}`)}</StateWord>;
}
