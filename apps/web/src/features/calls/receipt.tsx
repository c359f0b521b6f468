import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { MomentText } from '../../ui/date-text.tsx';

interface ReceiptProps {
  number: string;
  submittedAt: string;
  timeZone: string;
}

/** That an application was taken in, and by which number it can be named. */
export function Receipt({ number, submittedAt, timeZone }: ReceiptProps) {
  const { t } = useTranslation('calls');
  return (
    <Callout tone="note" title={t('receipt.title', { number })} act={<CopyButton text={number} what={t('receipt.number')} />} live>
      {t('receipt.why')} <MomentText at={submittedAt} timeZone={timeZone} />
    </Callout>
  );
}
