import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './calls.module.css';

/** Where anybody reads the call and applies. */
export function PublicAddress({ id }: { id: string }) {
  const { t } = useTranslation('calls');
  return (
    <p className={styles['line']}>
      <Link to={`/call/${id}`}>{t('address')}</Link>
      <CopyButton text={`${window.location.origin}/call/${id}`} what={t('address')} />
    </p>
  );
}
