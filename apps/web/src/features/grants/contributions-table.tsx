import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContributionsTable_ContributionFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { GrantSource } from './grant-source.tsx';
import styles from './grants.module.css';

export const CONTRIBUTIONS = graphql(`
  fragment ContributionsTable_contribution on Contribution {
    id title state paidOn amount { amount currency } pool { id name } funder { id name partner { id shortName letter hue } } source { importId fileName row }
  }
`);

interface ContributionsTableProps {
  contributions: readonly ContributionsTable_ContributionFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

/** Payments into a pool: never a grant, in no total. */
export function ContributionsTable({ contributions, more }: ContributionsTableProps) {
  const { t } = useTranslation('grants');
  const columns: readonly Column<ContributionsTable_ContributionFragment>[] = [
    { key: 'what', head: t('pools.what'), names: true, cell: ({ title }) => title || t('unknown') },
    { key: 'from', head: t('pools.from'), cell: ({ funder }) => <PartyMark partner={funder.partner} name={funder.name} /> },
    { key: 'pool', head: t('pools.pool'), cell: ({ pool }) => <PartyMark pool partner={null} name={pool.name} /> },
    { key: 'paidOn', head: t('pools.paidOn'), tight: true, cell: ({ paidOn }) => <DateText value={paidOn ?? null} /> },
    { key: 'state', head: t('pools.state'), cell: ({ state }) => <StateWord tone={state === 'received' ? 'settled' : 'open'}>{t(`pools.states.${state as 'received'}`)}</StateWord> },
    { key: 'source', head: t('facts.source'), cell: ({ source }) => <GrantSource source={source ?? null} /> },
    { key: 'amount', head: t('pools.amount'), figures: true, cell: ({ amount }) => <Money {...amount} /> },
  ];
  const empty = <p className={styles['quiet']}>{t('pools.noContributions')}</p>;
  return <DataTable caption={t('pools.contributions')} columns={columns} rows={contributions} rowKey={({ id }) => id} empty={empty} more={more} />;
}
