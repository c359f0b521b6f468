import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './callout.module.css';

export type CalloutTone = 'look' | 'refused' | 'note';

const ICONS = { look: IconAlertTriangle, refused: IconCircleX, note: IconInfoCircle };

interface CalloutProps {
  tone: CalloutTone;
  title: string;
  children?: ReactNode;
  /** What the reader can do about it. */
  act?: ReactNode;
  /** Read aloud when it appears: for answers to what the reader has just done. */
  live?: boolean;
}

/** Something to look at (amber), something refused (red), or a note. The tone is said in a word, too. */
export function Callout({ tone, title, children, act, live = false }: CalloutProps) {
  const { t } = useTranslation('ui');
  const Icon = ICONS[tone];
  const role = live ? (tone === 'refused' ? 'alert' : 'status') : undefined;
  return (
    <div className={styles['callout']} data-tone={tone} role={role}>
      <span className={styles['icon']} role="img" aria-label={t(`callout.${tone}`)}><Icon size={18} stroke={1.8} aria-hidden /></span>
      <div className={styles['text']}>
        <strong>{title}</strong>
        {children && <div className={styles['why']}>{children}</div>}
        {act && <div className={styles['act']}>{act}</div>}
      </div>
    </div>
  );
}
