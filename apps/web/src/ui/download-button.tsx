import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download, type Progress } from '../lib/download.ts';
import { formatCount } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';
import styles from './download-button.module.css';
import { ProblemNotice } from './problem-notice.tsx';

interface DownloadButtonProps {
  address: string;
  /** The name under which it is saved. */
  name: string;
  children: ReactNode;
}

/** Fetches a file that takes a while to be made, and says how far it is. */
export function DownloadButton({ address, name, children }: DownloadButtonProps) {
  const { t } = useTranslation('record');
  const { locale } = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    setState('busy');
    setError(null);
    setProgress(null);
    await download(address, name, setProgress).then(() => { setState('done'); }, (thrown: unknown) => { setError(thrown); setState('idle'); });
  };
  const bytes = progress && formatCount(progress.bytes, locale);
  return (
    <div className={styles['download']} data-screen-only>
      <Button variant="default" onClick={() => { void run(); }} loading={state === 'busy'}>{children}</Button>
      <span role="status" className={styles['said']}>
        {state === 'busy' && (bytes ? t('download.bytes', { bytes }) : t('download.waiting'))}
        {state === 'done' && t('download.done', { name, bytes: bytes ?? '0' })}
      </span>
      {error !== null && <ProblemNotice error={error} onAgain={() => { void run(); }} />}
    </div>
  );
}
