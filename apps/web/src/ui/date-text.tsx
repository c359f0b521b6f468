import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';

interface DateTextProps {
  /** `2014-09-08`, `2014-09` or `2014`; null where nobody knows. */
  value: string | null;
  /** What somebody wrote, where the date is vaguer than its value (“summer 2014”): this is what is shown. */
  written?: string | null;
}

export function DateText({ value, written }: DateTextProps) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  if (written) return <time dateTime={value ?? undefined} title={value ? formatDate(value, locale) : undefined}>“{written}”</time>;
  if (!value) return <span>{t('date.unknown')}</span>;
  return <time dateTime={value}>{formatDate(value, locale)}</time>;
}

interface MomentTextProps {
  /** ISO instant. */
  at: string;
  /** IANA name; the reader's own zone unless given. */
  timeZone?: string;
}

export function MomentText({ at, timeZone }: MomentTextProps) {
  const { locale } = useLanguage();
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <time dateTime={at}>{formatMoment(at, locale, zone)}</time>;
}
