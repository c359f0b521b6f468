import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';
import styles from './imports.module.css';

interface CommittedNoticeProps {
  committed: { readonly grants: number; readonly contributions: number; readonly overlaps: number };
}

/** What the commit wrote, and where to look next. */
export function CommittedNotice({ committed }: CommittedNoticeProps) {
  const { t } = useTranslation('imports');
  const { collaborative: { slug } } = useSession();
  const nothing = committed.grants + committed.contributions === 0;
  return (
    <div role="status" className={styles['done']}>
      <h2>{t('commit.done')}</h2>
      <p>{nothing ? t('commit.nothing') : t('commit.doneWhat', { ...committed })}</p>
      <div className={styles['acts']}>
        <Button component={Link} to={`/${slug}/overlaps`}>{t('commit.toOverlaps')}</Button>
        <Button component={Link} to={`/${slug}/portfolio`} variant="default">{t('commit.toPortfolio')}</Button>
      </div>
    </div>
  );
}
