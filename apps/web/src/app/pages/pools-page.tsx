import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AddPool } from '../../features/pools/add-pool.tsx';
import { ContributionsTable } from '../../features/pools/contributions-table.tsx';
import { PoolsTable } from '../../features/pools/pools-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const POOLS_PAGE = graphql(`
  query PoolsPage($after: String) {
    pools { id ...PoolsTable_pool @unmask }
    contributions(first: 50, after: $after) { nodes { id ...ContributionsTable_contribution @unmask } next }
  }
`);

export function PoolsPage() {
  const { t } = useTranslation('pools');
  const { data: { pools, contributions }, fetchMore } = useSuspenseQuery(POOLS_PAGE, FRESH);
  const more = useMore(contributions.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="portfolio" />
      <PoolsTable pools={pools} />
      <AddPool />
      {pools.length > 0 && <ContributionsTable contributions={contributions.nodes} more={more} />}
    </div>
  );
}
