import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const TONES: Readonly<Record<string, Tone>> = { received: 'settled', cancelled: 'quiet', refunded: 'quiet' };

export function StateOfContribution({ state }: { state: string }) {
  const { t } = useTranslation('pools');
  return <StateWord tone={TONES[state] ?? 'open'}>{t(`contributions.states.${state as 'received'}`)}</StateWord>;
}
