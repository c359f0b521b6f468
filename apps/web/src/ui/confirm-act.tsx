import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm-act.module.css';
import { ProblemNotice } from './problem-notice.tsx';

interface ConfirmActProps {
  opened: boolean;
  onClose: () => void;
  /** The act as a question or a name: “Close the vote MOT-4”. */
  title: string;
  /** What will happen, in words. */
  happens: ReactNode;
  /** What cannot be undone. */
  cannotUndo: ReactNode;
  /** The act itself: “Close the vote”. */
  act: string;
  /** Does it; the dialog waits, and stays with the reason if it fails. */
  onAct: () => Promise<void>;
}

/** Asks once before an irreversible act, and says what it will do and what nobody can take back. */
export function ConfirmAct({ opened, onClose, title, happens, cannotUndo, act, onAct }: ConfirmActProps) {
  const { t } = useTranslation('ui');
  const { busy, error, run } = useAct(onAct, onClose);
  const leave = () => { if (!busy) onClose(); };
  return (
    <Modal opened={opened} onClose={leave} title={title} centered closeButtonProps={{ 'aria-label': t('panel.close') }}>
      <div className={styles['body']}>
        <div>{happens}</div>
        <div className={styles['final']}>
          <strong>{t('confirm.cannotUndo')}</strong>
          <div>{cannotUndo}</div>
        </div>
        {error !== null && <ProblemNotice error={error} />}
        <div className={styles['acts']}>
          <Button variant="default" onClick={leave} disabled={busy} data-autofocus>{t('confirm.back')}</Button>
          <Button onClick={() => { void run(); }} loading={busy} aria-label={busy ? t('confirm.working') : undefined}>{act}</Button>
        </div>
      </div>
    </Modal>
  );
}

function useAct(onAct: () => Promise<void>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      await onAct();
      onDone();
    } catch (thrown) {
      setError(thrown ?? new Error('The act failed without a reason'));
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
