import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { PoolsTable_PoolFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateOfPool } from './state-of-pool.tsx';
import styles from './pools.module.css';

export const POOLS = graphql(`
  fragment PoolsTable_pool on Pool {
    id shortId name state host { id name }
    contributed { amount currency } granted { amount currency }
    contributors { id name partner { id shortName letter hue } }
  }
`);

type Sum = PoolsTable_PoolFragment['granted'];

export function PoolsTable({ pools }: { pools: readonly PoolsTable_PoolFragment[] }) {
  const { t } = useTranslation('pools');
  const { collaborative: { slug } } = useSession();
  const columns: readonly Column<PoolsTable_PoolFragment>[] = [
    { key: 'pool', head: t('list.pool'), names: true, cell: ({ id, shortId, name }) => <Link to={`/${slug}/portfolio/pools/${shortId ?? id}`}><PartyMark pool partner={null} name={name} /></Link> },
    { key: 'state', head: t('list.state'), tight: true, cell: ({ state }) => <StateOfPool state={state ?? null} /> },
    { key: 'host', head: t('list.host'), cell: ({ host }) => host?.name ?? t('unknown') },
    { key: 'contributors', head: t('list.contributors'), cell: ({ contributors }) => (contributors.length === 0 ? t('list.none') : <ul className={styles['bare']}>{contributors.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul>) },
    { key: 'contributed', head: t('list.contributed'), figures: true, cell: ({ contributed }) => <Sums sums={contributed} /> },
    { key: 'granted', head: t('list.granted'), figures: true, cell: ({ granted }) => <Sums sums={granted} /> },
  ];
  const empty = <EmptyState title={t('list.empty')} example={t('list.emptyExample')}><p>{t('list.emptyWhy')}</p></EmptyState>;
  return <DataTable caption={t('list.caption')} columns={columns} rows={pools} rowKey={({ id }) => id} empty={empty} />;
}

function Sums({ sums }: { sums: Sum }) {
  const { t } = useTranslation('pools');
  if (sums.length === 0) return <span className={styles['quiet']}>{t('list.none')}</span>;
  return <>{sums.map(({ amount, currency }) => <div key={currency}><Money amount={amount} currency={currency} /></div>)}</>;
}
