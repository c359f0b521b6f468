import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ContributionsTable_ContributionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateOfContribution } from './state-of-contribution.tsx';
import styles from './pools.module.css';

export const CONTRIBUTIONS = graphql(`
  fragment ContributionsTable_contribution on Contribution {
    id title state paidOn sample amount { amount currency } received pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }
  }
`);

type Row = ContributionsTable_ContributionFragment;

interface ContributionsTableProps {
  contributions: readonly Row[];
  more: { load: (() => void) | null; loading: boolean };
}

/** What partners give to pools: never a grant, in no total. */
export function ContributionsTable({ contributions, more }: ContributionsTableProps) {
  const { t } = useTranslation('pools');
  const columns: readonly Column<Row>[] = [
    { key: 'what', head: t('contributions.what'), names: true, cell: ({ title, sample }) => <>{title || t('unknown')} {sample && <span className={styles['sample']}>{t('sample')}</span>}</> },
    { key: 'from', head: t('contributions.from'), cell: ({ funder }) => <PartyMark partner={funder.partner} name={funder.name} /> },
    { key: 'pool', head: t('contributions.pool'), cell: ({ pool }) => <PartyMark pool partner={null} name={pool.name} /> },
    { key: 'day', head: t('contributions.day'), tight: true, cell: ({ paidOn }) => <DateText value={paidOn ?? null} /> },
    { key: 'state', head: t('contributions.state'), tight: true, cell: ({ state }) => <StateOfContribution state={state} /> },
    { key: 'source', head: t('contributions.source'), cell: ({ source }) => <Source source={source ?? null} /> },
    { key: 'pledged', head: t('contributions.pledged'), figures: true, cell: ({ amount }) => <Money {...amount} /> },
    { key: 'received', head: t('contributions.received'), figures: true, cell: ({ received, amount: { currency } }) => <Money amount={received} currency={currency} /> },
  ];
  const empty = <p className={styles['quiet']}>{t('contributions.none')}</p>;
  return <DataTable caption={t('contributions.title')} columns={columns} rows={contributions} rowKey={({ id }) => id} empty={empty} more={more} />;
}

function Source({ source }: { source: NonNullable<Row['source']> | null }) {
  const { t } = useTranslation('pools');
  const { collaborative: { slug } } = useSession();
  if (!source) return <>{t('contributions.byHand')}</>;
  return <Link to={`/${slug}/data/${source.importId}`}>{t('contributions.bySource', { file: source.fileName, row: source.row })}</Link>;
}
