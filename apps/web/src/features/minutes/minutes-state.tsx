import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const TONES = { draft: 'quiet', circulated: 'look', locked: 'settled' } as const satisfies Record<string, Tone>;
const STATES = ['draft', 'circulated', 'locked'] as const;

export function MinutesState({ state }: { state: string }) {
  const { t } = useTranslation('minutes');
  const known = STATES.find((one) => one === state) ?? 'draft';
  return <StateWord tone={TONES[known]}>{t(`state.${known}`)}</StateWord>;
}
