import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';

interface HowComputedProps {
  /** What is computed, for those who hear many of one name. */
  of: string;
  formula?: string;
  children: ReactNode;
}

/** How a figure comes about, in words and as a formula. */
export function HowComputed({ of, formula, children }: HowComputedProps) {
  const { t } = useTranslation('figures');
  return (
    <details className={styles['how']}>
      <summary aria-label={t('howOf', { what: of })}>{t('how')}</summary>
      {children}
      {formula && <p className={styles['formula']}>{formula}</p>}
    </details>
  );
}
