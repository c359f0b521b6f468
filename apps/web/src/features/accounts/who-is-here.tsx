import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';
import styles from './accounts.module.css';
import { SignOutButton } from './sign-out-button.tsx';

/** Who is signed in, as what, and the way out: at the foot of the rail. */
export function WhoIsHere() {
  const { t } = useTranslation(['accounts', 'privacy']);
  const { viewer, collaborative } = useSession();
  return (
    <div className={styles['who']}>
      {viewer.name && <strong>{viewer.name}</strong>}
      <span className={viewer.name ? undefined : styles['ink']}>{viewer.role}</span>
      <span className={styles['whoActs']}><Link to={`/${collaborative.slug}/account`}>{t('account')}</Link><Link to={`/${collaborative.slug}/privacy`}>{t('privacy:here.link')}</Link><SignOutButton /></span>
    </div>
  );
}
