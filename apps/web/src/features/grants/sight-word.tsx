import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/state-word.tsx';

/** Who sees a grant, in a word. */
export function SightWord({ shared, protection }: { shared: boolean; protection: string }) {
  const { t } = useTranslation('grants');
  if (protection === 'protected') return <StateWord tone="look">{t('sight.protected')}</StateWord>;
  if (!shared) return <StateWord tone="look">{t('sight.unshared')}</StateWord>;
  return <StateWord tone="quiet">{protection === 'partners' ? t('sight.partners') : t('sight.open')}</StateWord>;
}
