import { useTranslation } from 'react-i18next';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { STATES } from './meeting-kinds.ts';

const TONES: Readonly<Record<(typeof STATES)[number], Tone>> = { planned: 'look', held: 'open', locked: 'settled' };

export function MeetingState({ state }: { state: string }) {
  const { t } = useTranslation('meetings');
  const known = STATES.find((one) => one === state) ?? 'held';
  return <StateWord tone={TONES[known]}>{t(`state.${known}`)}</StateWord>;
}
