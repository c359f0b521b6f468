import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';

export interface Period {
  /** Day, month or year; null where it is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the source says, where it is vaguer: shown instead. */
  readonly written?: string | null;
}

/** A period in words; an end that nobody knows is said to be unknown, never left out. */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  return ({ from, to, written }) => {
    if (written) return `“${written}”`;
    if (!from && !to) return t('period.unknown');
    if (!to) return t('period.from', { from: formatDate(from ?? '', locale) });
    if (!from) return t('period.to', { to: formatDate(to, locale) });
    if (from === to) return formatDate(from, locale);
    return t('period.range', { from: formatDate(from, locale), to: formatDate(to, locale) });
  };
}

export function PeriodText({ period }: { period: Period }) {
  const say = usePeriodWords();
  return <span className="numbers">{say(period)}</span>;
}
