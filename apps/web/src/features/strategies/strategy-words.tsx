import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

export const KINDS = ['mission', 'strategy', 'charter'] as const;
type State = 'planned' | 'standing' | 'review-due';
const TONES: Readonly<Record<State, Tone>> = { planned: 'open', standing: 'settled', 'review-due': 'look' };

export function StrategyState({ state }: { state: string }) {
  const { t } = useTranslation('strategies');
  return <StateWord tone={TONES[state as State]}>{t(`state.${state as State}`)}</StateWord>;
}

export function StrategyKind({ kind }: { kind: string }) {
  const { t } = useTranslation('strategies');
  return <>{t(`kind.${kind as (typeof KINDS)[number]}`)}</>;
}
