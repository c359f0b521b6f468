import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const STATES = { published: 'settled', provisional: 'look', fallen: 'refused' } as const satisfies Record<string, Tone>;

/** Published, provisional while its result waits on boards, or fallen with it. */
export function DecisionState({ state }: { state: string }) {
  const { t } = useTranslation('decisions');
  const known = state === 'provisional' || state === 'fallen' ? state : 'published';
  return <StateWord tone={STATES[known]}>{t(known)}</StateWord>;
}
