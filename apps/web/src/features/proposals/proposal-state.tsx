import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const STATES = { draft: 'quiet', in_review: 'open', reviewed: 'open', decided: 'settled', withdrawn: 'quiet' } as const satisfies Record<string, Tone>;

export function ProposalState({ state }: { state: string }) {
  const { t } = useTranslation('proposals');
  if (!isKnown(state)) return <StateWord tone="quiet">{state}</StateWord>;
  return <StateWord tone={STATES[state]}>{t(`state.${state}`)}</StateWord>;
}

const isKnown = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state);
