import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const STATES = { draft: 'quiet', open: 'open', closed: 'settled', provisional: 'look', fallen: 'refused' } as const satisfies Record<string, Tone>;

interface MotionStateProps {
  state: string;
  /** Where its result waits on boards, or fell: that is what its state is. */
  hold?: string | null | undefined;
}

export function MotionState({ state, hold }: MotionStateProps) {
  const { t } = useTranslation('motions');
  const shown = hold && isKnown(hold) ? hold : state;
  if (!isKnown(shown)) return <StateWord tone="quiet">{shown}</StateWord>;
  return <StateWord tone={STATES[shown]}>{t(`state.${shown}`)}</StateWord>;
}

const isKnown = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state);
