import { useTranslation } from 'react-i18next';
import styles from './brand.module.css';

export function Brand() {
  const { t } = useTranslation('shell');
  return (
    <span className={styles['brand']}>
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <rect width="32" height="32" rx="5" fill="var(--pool)" />
        <path d="M8 24 15.2 8h1.6L24 24M10.6 18.5h10.8" fill="none" stroke="var(--on-pool)" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span className="brand-word">{t('product')}</span>
    </span>
  );
}
