import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';

const TONES: Readonly<Record<string, Tone>> = { matching: 'look', checked: 'open', committed: 'settled', undone: 'quiet' };

export function ImportState({ state }: { state: string }) {
  const { t } = useTranslation('imports');
  return <StateWord tone={TONES[state] ?? 'open'}>{t(`state.${state as 'checked'}`)}</StateWord>;
}
