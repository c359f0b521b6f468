import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverlapCard_OverlapFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OverlapCard } from './overlap-card.tsx';
import styles from './overlaps.module.css';

interface OverlapInboxProps<O extends OverlapCard_OverlapFragment> {
  overlaps: readonly O[];
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** What can be done with the grants of one, right where it stands. */
  act: (overlap: O) => ReactNode;
}

/** What waits for the viewer: at most twenty, the most important first, and why in this order. */
export function OverlapInbox<O extends OverlapCard_OverlapFragment>({ overlaps, total, more, act }: OverlapInboxProps<O>) {
  const { t } = useTranslation('overlaps');
  const { locale } = useLanguage();
  const { viewer } = useSession();
  const isDirector = viewer.can('overlaps.answer').allowed && !viewer.can('overlaps.handle').allowed;
  const left = total - overlaps.length;
  return (
    <section className={styles['answer']} aria-labelledby="inbox">
      <h2 id="inbox">{t('inbox.title')}</h2>
      {overlaps.length === 0 ? (
        <EmptyState title={t('inbox.empty')} act={<Button component={Link} variant="default" to="?state=all&mine=1">{t('inbox.seeMine')}</Button>}>
          <p>{isDirector ? t('inbox.emptyDirector') : t('inbox.emptyWhy')}</p>
        </EmptyState>
      ) : (
        <>
          <p className={styles['quiet']}>{t('inbox.why')} {isDirector && t('inbox.director')}</p>
          <ol className={styles['cards']}>{overlaps.map((overlap) => <li key={overlap.id}><OverlapCard overlap={overlap} act={act(overlap)} /></li>)}</ol>
          {left > 0 && (
            <p className={styles['shown']}>
              <span className={styles['quiet']}>{t(more ? 'inbox.moreThan' : 'inbox.left', { count: left, shown: formatCount(left, locale) })}</span>
              <Link to="?mine=1">{t('inbox.seeAll')}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
