import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';

export interface PurgedThing {
  readonly name: string;
  readonly grants: number;
  readonly rows: number;
  readonly files: number;
  readonly overlaps: number;
}

/** What was removed for good, in numbers: nothing else is left of it. */
export function PurgedNotice({ purged: { name, ...counts } }: { purged: PurgedThing }) {
  const { t } = useTranslation('protection');
  return <Callout tone="note" title={t('purge.done', { name })} live>{t('purge.doneWhat', counts)}</Callout>;
}
