import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { saveText } from '../../lib/download.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './ballot.module.css';

interface SecretReceiptProps {
  motion: BallotPaper_MotionFragment;
  /** Null where this device does not have it, or has it no more. */
  receipt: string | null;
  deadline: ReactNode;
  onRemove: () => void;
  /** Absent where it can no longer be replaced. */
  onReplace: (() => void) | undefined;
}

/** That a ballot is in the box, and its receipt as long as it is on this device. What the ballot says is not here any more. */
export function SecretReceipt({ motion, receipt, deadline, onRemove, onReplace }: SecretReceiptProps) {
  const { t } = useTranslation('ballots');
  const read = useBilingual();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus({ preventScroll: false }); }, [receipt]);
  const save = (text: string) => { saveText(`${motion.shortId} ${read(motion.title)}\n${t('secret.code')}: ${text}\n\n${t('secret.why')}\n`, `${motion.shortId}-${t('secret.fileName')}.txt`, 'text/plain'); };
  return (
    <div ref={box} className={styles['ballot']} tabIndex={-1}>
      <Sheet shortId={motion.shortId} kind={t('secret.kind')} title={read(motion.title)}>
        {receipt === null ? <p>{t('secret.gone')}</p> : (
          <>
            <p>{t('secret.code')}:</p>
            <p className={styles['receipt']}><code>{receipt}</code> <CopyButton text={receipt} what={t('secret.code')} /></p>
            <p>{t('secret.why')}</p>
            <p>{t('secret.lost')}</p>
          </>
        )}
      </Sheet>
      {receipt !== null && (
        <div className={styles['send']} data-screen-only>
          <Button variant="default" onClick={() => { save(receipt); }}>{t('secret.save')}</Button>
          <Button variant="default" onClick={() => { window.print(); }}>{t('receipt.print')}</Button>
          <Button variant="default" onClick={onRemove}>{t('secret.remove')}</Button>
          <p className={styles['kept']}>{t('secret.here')}</p>
        </div>
      )}
      <p role="status">{onReplace ? <>{t('secret.until')} {deadline}.</> : t('receipt.final')}</p>
      {onReplace && <div className={styles['send']} data-screen-only><Button variant="default" onClick={onReplace}>{t('secret.replace')}</Button></div>}
    </div>
  );
}
