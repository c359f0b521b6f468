import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';
import styles from './desk.module.css';

/** Three ways in, for a desk with nothing on it. */
export function WhereToBegin() {
  const { t } = useTranslation('desk');
  const { viewer, collaborative: { slug } } = useSession();
  return (
    <ul className={styles['begin']} aria-label={t('begin.title')}>
      {viewer.can('grants.import').allowed && <li><Link to={`/${slug}/data`}>{t('begin.file')}</Link><span>{t('begin.fileWhy')}</span></li>}
      <li><Link to={`/${slug}/overlaps`}>{t('begin.overlaps')}</Link><span>{t('begin.overlapsWhy')}</span></li>
      <li><Link to={`/${slug}/portfolio`}>{t('begin.portfolio')}</Link><span>{t('begin.portfolioWhy')}</span></li>
    </ul>
  );
}
