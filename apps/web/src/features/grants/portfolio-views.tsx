import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../../lib/session.ts';
import styles from './grants.module.css';

/** The two views of the portfolio: what went out, and what was paid in. */
export function PortfolioViews() {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  return (
    <nav className={styles['views']} aria-label={t('views.label')}>
      <NavLink to={`/${slug}/portfolio`} end>{t('views.grants')}</NavLink>
      <NavLink to={`/${slug}/portfolio/pools`}>{t('views.pools')}</NavLink>
    </nav>
  );
}
