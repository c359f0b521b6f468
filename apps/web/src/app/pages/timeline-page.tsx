import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../features/timeline/timeline.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const TIMELINE_PAGE = graphql(`
  query TimelinePage($to: Date, $after: String) {
    timeline(to: $to, first: 50, after: $after) { nodes { id ...Moment_moment @unmask } next total }
  }
`);

/** From the first thing that is told to the end of this year. */
export function TimelinePage() {
  const { t } = useTranslation('timeline');
  const { collaborative: { today } } = useSession();
  const year = today.slice(0, 4);
  const { data: { timeline }, fetchMore } = useSuspenseQuery(TIMELINE_PAGE, { ...FRESH, variables: { to: `${year}-12-31` } });
  const more = useMore(timeline.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note', { year })} act={<Button variant="default" onClick={() => { window.print(); }}>{t('print')}</Button>} />
      <RoomViews room="future" />
      <Timeline moments={timeline.nodes} more={more} />
    </div>
  );
}
