import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';

/** That what was begun is kept on this device, and a way to begin anew. */
export function DraftKept({ kept, onDrop }: { kept: boolean; onDrop: () => void }) {
  const { t } = useTranslation('decisions');
  return kept ? <Callout tone="note" title={t('draft.kept')} act={<Button variant="subtle" size="compact-sm" onClick={onDrop}>{t('draft.drop')}</Button>} /> : null;
}
