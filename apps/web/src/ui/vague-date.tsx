import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';
import { usePeriodWords } from './period-text.tsx';

export interface VagueDateProps {
  readonly written: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly inferred: boolean;
}

/** A date as it was written, with the days that it means beside it, and whether somebody worked them out. */
export function VagueDate({ date }: { date: VagueDateProps | null | undefined }) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  const say = usePeriodWords();
  if (!date) return <span>{t('date.unknown')}</span>;
  const { written, from = null, to = null, inferred } = date;
  if (from && from === to && written === from) return <time dateTime={from}>{formatDate(from, locale)}</time>;
  const days = from || to ? say({ from, to }) : t('date.unknown');
  return <span className="numbers"><q>{written}</q> ({inferred ? t('date.inferred', { days }) : days})</span>;
}
