import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AddStrategy } from '../../features/strategies/add-strategy.tsx';
import { StrategyList } from '../../features/strategies/strategy-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const STRATEGIES_PAGE = graphql(`
  query StrategiesPage($after: String) {
    strategies(first: 50, after: $after) { nodes { id ...StrategyList_strategy @unmask } next total }
  }
`);

/** What units and the pool are for, as texts that come back for review. */
export function StrategiesPage() {
  const { t } = useTranslation('strategies');
  const { data: { strategies }, fetchMore } = useSuspenseQuery(STRATEGIES_PAGE, FRESH);
  const more = useMore(strategies.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="future" />
      <StrategyList strategies={strategies.nodes} more={more} />
      <AddStrategy />
    </div>
  );
}
