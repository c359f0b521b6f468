import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/state-word.tsx';

export function MeetingState({ locked }: { locked: boolean }) {
  const { t } = useTranslation('meetings');
  return <StateWord tone={locked ? 'settled' : 'open'}>{t(locked ? 'state.locked' : 'state.open')}</StateWord>;
}
