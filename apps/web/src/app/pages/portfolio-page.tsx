import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { choiceIn, filterOf, searchOf } from '../../features/grants/grant-choice.ts';
import { GrantFilters } from '../../features/grants/grant-filters.tsx';
import { GrantTable } from '../../features/grants/grant-table.tsx';
import { PortfolioTotals } from '../../features/grants/portfolio-totals.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const PORTFOLIO_PAGE = graphql(`
  query PortfolioPage($filter: GrantFilter, $after: String) {
    grants(filter: $filter, first: 50, after: $after) { nodes { id funder { id name } ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }
    portfolioTotals(filter: $filter) { ...PortfolioTotals_total @unmask }
    pools { id contributors { id name } }
  }
`);

export function PortfolioPage() {
  const { t } = useTranslation('grants');
  const [search, setSearch] = useSearchParams();
  const choice = choiceIn(search);
  const { data: { grants, portfolioTotals, pools }, fetchMore } = useSuspenseQuery(PORTFOLIO_PAGE, { ...FRESH, variables: { filter: filterOf(choice) } });
  const more = useMore(grants.next ?? null, fetchMore);
  const funders = inOrder([...grants.nodes.map(({ funder }) => funder), ...pools.flatMap(({ contributors }) => contributors)]);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="portfolio" />
      <PortfolioTotals totals={portfolioTotals} />
      <GrantFilters choice={choice} funders={funders} onChoose={(chosen) => { setSearch(searchOf(chosen), { replace: true, preventScrollReset: true }); }} />
      <GrantTable act={(grant) => <ProtectGrant grant={grant} inList />} grants={grants.nodes} more={{ ...more, total: grants.total }} empty={search.size === 0 ? <NoGrants /> : <EmptyState title={t('noneLeft')} />} />
    </div>
  );
}

function NoGrants() {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  return (
    <EmptyState title={t('empty')} example={t('emptyExample')} act={<Button component={Link} to={`/${slug}/data`}>{t('emptyAct')}</Button>}>
      <p>{t('emptyWhy')}</p>
    </EmptyState>
  );
}

interface Party {
  readonly id: string;
  readonly name: string;
}

const inOrder = (parties: readonly Party[]): Party[] =>
  [...new Map(parties.map((party) => [party.id, party])).values()].sort((a, b) => a.name.localeCompare(b.name));
