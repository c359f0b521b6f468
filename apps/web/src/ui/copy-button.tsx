import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  text: string;
  /** What is copied, in the reader's words: “receipt”. */
  what: string;
}

export function CopyButton({ text, what }: CopyButtonProps) {
  const { t } = useTranslation('ui');
  const { copied, copy } = useClipboard({ timeout: 2000 });
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <button type="button" className={styles['copy']} aria-label={t('copy.what', { what })} onClick={() => { copy(text); }} data-screen-only>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span role="status">{copied ? t('copy.done') : t('copy.act')}</span>
    </button>
  );
}
