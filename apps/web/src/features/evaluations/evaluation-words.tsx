import { useReason } from '../../ui/reason.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

export type State = 'drafted' | 'under-way' | 'reported' | 'answered' | 'closed';
export type PartKind = 'question' | 'finding' | 'recommendation';
export type AnswerWord = 'accepts' | 'in-part' | 'does-not';

const TONES: Readonly<Record<State, Tone>> = { drafted: 'open', 'under-way': 'open', reported: 'look', answered: 'open', closed: 'settled' };
const ANSWER_TONES: Readonly<Record<AnswerWord, Tone>> = { accepts: 'settled', 'in-part': 'look', 'does-not': 'refused' };

export const AGAIN = { refetchQueries: ['EvaluationPage'], awaitRefetchQueries: true };

export function EvaluationState({ state }: { state: string }) {
  const say = useReason();
  return <StateWord tone={TONES[state as State]}>{say({ key: `evaluation.state.${state}` })}</StateWord>;
}

export function AnswerState({ answer }: { answer: string | null | undefined }) {
  const say = useReason();
  return <StateWord tone={answer ? ANSWER_TONES[answer as AnswerWord] : 'quiet'}>{say({ key: `evaluation.answer.${answer ?? 'none'}` })}</StateWord>;
}
