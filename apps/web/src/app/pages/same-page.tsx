import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { JudgedNotice } from '../../features/grantees/judged-notice.tsx';
import { PairFilters } from '../../features/grantees/pair-filters.tsx';
import { PairQueue } from '../../features/grantees/pair-queue.tsx';
import { stateIn } from '../../features/grantees/pair-words.ts';
import { useJudging } from '../../features/grantees/use-judging.ts';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const SAME_PAGE = graphql(`
  query SamePage($filter: GranteePairFilter, $after: String) {
    granteePairs(filter: $filter, first: 20, after: $after) { nodes { id ...PairCard_pair @unmask } next total }
    everyPair: granteePairs(first: 1) { total }
  }
`);

export function SamePage() {
  const { t } = useTranslation('grantees');
  const [search, setSearch] = useSearchParams();
  const state = stateIn(search);
  const { data: { granteePairs: pairs, everyPair }, fetchMore, refetch } = useSuspenseQuery(SAME_PAGE, { ...FRESH, variables: { filter: { state } } });
  const more = useMore(pairs.next ?? null, fetchMore);
  const judging = useJudging(() => refetch());
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="overlaps" />
      <PairFilters state={state} total={pairs.total} onChoose={(chosen) => { setSearch(chosen === 'open' ? {} : { state: chosen }, { replace: true, preventScrollReset: true }); }} />
      <JudgedNotice judging={judging} />
      <PairQueue pairs={pairs.nodes} judging={judging} more={{ ...more, total: pairs.total }} empty={everyPair.total === 0 ? <NothingYet /> : <NoneLeft />} />
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation('grantees');
  const { collaborative: { slug } } = useSession();
  return (
    <EmptyState title={t('empty.title')} example={t('empty.example')} act={<Button component={Link} to={`/${slug}/data`}>{t('empty.act')}</Button>}>
      <p>{t('empty.why')}</p>
    </EmptyState>
  );
}

function NoneLeft() {
  const { t } = useTranslation('grantees');
  return <EmptyState title={t('empty.noneLeft')}><p>{t('empty.noneLeftWhy')}</p></EmptyState>;
}
