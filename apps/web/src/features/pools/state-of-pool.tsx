import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const TONES: Readonly<Record<string, Tone>> = { exploring: 'open', active: 'open', under_evaluation: 'look', dissolved: 'quiet', spun_off: 'quiet' };

/** What a pool is, in a word; that nobody knows is said, too. */
export function StateOfPool({ state }: { state: string | null }) {
  const { t } = useTranslation('pools');
  if (state === null) return <span>{t('unknown')}</span>;
  return <StateWord tone={TONES[state] ?? 'settled'}>{t(`state.${state as 'active'}`)}</StateWord>;
}
