import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DraftCall } from '../../features/calls/call-form.tsx';
import { CallList } from '../../features/calls/call-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const CALLS_PAGE = graphql(`
  query CallsPage($after: String) {
    calls(first: 50, after: $after) { nodes { id ...CallList_call @unmask } next total }
    themes { code kind name { en es } }
  }
`);

/** What partners and pool ask for openly. */
export function CallsPage() {
  const { t } = useTranslation('calls');
  const { data: { calls, themes }, fetchMore } = useSuspenseQuery(CALLS_PAGE, FRESH);
  const more = useMore(calls.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="reviews" />
      <CallList calls={calls.nodes} more={more} />
      <DraftCall themes={themes} />
    </div>
  );
}
