import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MeetingTable } from '../../features/meetings/meeting-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './page.module.css';

const MEETINGS_PAGE = graphql(`
  query MeetingsPage($after: String) {
    meetings(first: 50, after: $after) { nodes { id ...MeetingRow_meeting } next total }
  }
`);

export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { viewer, collaborative: { slug } } = useSession();
  const { data: { meetings }, fetchMore } = useSuspenseQuery(MEETINGS_PAGE, FRESH);
  const more = useMore(meetings.next ?? null, fetchMore);
  const enter = viewer.can('meetings.keep').allowed && (
    <>
      <Button component={Link} to={`/${slug}/meetings/plan`}>{t('plan')}</Button>
      <Button component={Link} to={`/${slug}/meetings/new`} variant="default">{t('enter')}</Button>
    </>
  );
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} act={meetings.total > 0 && enter} />
      <MeetingTable meetings={meetings.nodes} more={{ ...more, total: meetings.total }} enter={enter} />
    </div>
  );
}
