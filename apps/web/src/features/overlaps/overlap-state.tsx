import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { StateWord } from '../../ui/state-word.tsx';

interface OverlapStateProps {
  state: string;
  /** The viewer's own party laid it aside until then. */
  snoozedUntil: string | null;
}

/** Open or answered; and, on the viewer's own desk, laid aside. */
export function OverlapState({ state, snoozedUntil }: OverlapStateProps) {
  const { t } = useTranslation('overlaps');
  const { locale } = useLanguage();
  if (state === 'answered') return <StateWord tone="settled">{t('state.answered')}</StateWord>;
  return snoozedUntil ? <StateWord tone="quiet">{t('state.aside', { date: formatDate(snoozedUntil, locale) })}</StateWord> : <StateWord tone="open">{t('state.open')}</StateWord>;
}
