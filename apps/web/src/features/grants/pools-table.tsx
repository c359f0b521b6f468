import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PoolsTable_PoolFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './grants.module.css';

export const POOLS = graphql(`
  fragment PoolsTable_pool on Pool {
    id name host { id name }
    contributed { amount currency } granted { amount currency }
    contributors { id name partner { id shortName letter hue } }
  }
`);

type Sum = PoolsTable_PoolFragment['granted'];

export function PoolsTable({ pools }: { pools: readonly PoolsTable_PoolFragment[] }) {
  const { t } = useTranslation('grants');
  const columns: readonly Column<PoolsTable_PoolFragment>[] = [
    { key: 'pool', head: t('pools.pool'), names: true, cell: ({ name }) => <PartyMark pool partner={null} name={name} /> },
    { key: 'host', head: t('pools.host'), cell: ({ host }) => host?.name ?? t('unknown') },
    { key: 'contributors', head: t('pools.contributors'), cell: ({ contributors }) => (contributors.length === 0 ? t('pools.none') : <ul className={styles['bare']}>{contributors.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul>) },
    { key: 'contributed', head: t('pools.contributed'), figures: true, cell: ({ contributed }) => <Sums sums={contributed} /> },
    { key: 'granted', head: t('pools.granted'), figures: true, cell: ({ granted }) => <Sums sums={granted} /> },
  ];
  const empty = <EmptyState title={t('pools.empty')}><p>{t('pools.emptyWhy')}</p></EmptyState>;
  return <DataTable caption={t('pools.caption')} columns={columns} rows={pools} rowKey={({ id }) => id} empty={empty} />;
}

function Sums({ sums }: { sums: Sum }) {
  const { t } = useTranslation('grants');
  if (sums.length === 0) return <span className={styles['quiet']}>{t('pools.none')}</span>;
  return <>{sums.map(({ amount, currency }) => <div key={currency}><Money amount={amount} currency={currency} /></div>)}</>;
}
