import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

export type State = 'drafted' | 'under-way' | 'reported' | 'answered' | 'closed';
export type PartKind = 'question' | 'finding' | 'recommendation';
export type AnswerWord = 'accepts' | 'in-part' | 'does-not';

const TONES: Readonly<Record<State, Tone>> = { drafted: 'open', 'under-way': 'open', reported: 'look', answered: 'open', closed: 'settled' };
const ANSWER_TONES: Readonly<Record<AnswerWord, Tone>> = { accepts: 'settled', 'in-part': 'look', 'does-not': 'refused' };

export const AGAIN = { refetchQueries: ['EvaluationPage'], awaitRefetchQueries: true };

export function EvaluationState({ state }: { state: string }) {
  const { t } = useTranslation('evaluations');
  return <StateWord tone={TONES[state as State]}>{t(`state.${state as State}`)}</StateWord>;
}

export function AnswerState({ answer }: { answer: string | null | undefined }) {
  const { t } = useTranslation('evaluations');
  if (!answer) return <StateWord tone="quiet">{t('answers.none')}</StateWord>;
  return <StateWord tone={ANSWER_TONES[answer as AnswerWord]}>{t(`answers.is.${answer as AnswerWord}`)}</StateWord>;
}
