import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** What the list is for, in a sentence. */
  title: string;
  children?: ReactNode;
  /** One row as it will look, greyed; it cannot be followed. */
  example?: ReactNode;
  /** The one thing to do. */
  act?: ReactNode;
}

export function EmptyState({ title, children, example, act }: EmptyStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['why']}>{children}</div>}
      {example && (
        <figure className={styles['example']}>
          <figcaption>{t('empty.example')}</figcaption>
          <div inert className={styles['row']} aria-hidden="true">{example}</div>
        </figure>
      )}
      {act && <div>{act}</div>}
    </div>
  );
}
