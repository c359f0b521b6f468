import { useTranslation } from 'react-i18next';
import { Callout } from './callout.tsx';

/** An act that the server refused: its own words, which say who can or what is next. */
export function Refused({ reason }: { reason: string | null }) {
  const { t } = useTranslation('record');
  if (reason === null) return null;
  return <Callout tone="refused" title={t('refused')} live>{reason}</Callout>;
}
