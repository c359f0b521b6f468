import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/state-word.tsx';

export function ImportState({ state }: { state: string }) {
  const { t } = useTranslation('imports');
  return state === 'committed'
    ? <StateWord tone="settled">{t('state.committed')}</StateWord>
    : <StateWord tone="open">{t('state.checked')}</StateWord>;
}
