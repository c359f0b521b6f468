import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PortfolioTotals_TotalFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './grants.module.css';

export const TOTALS = graphql(`
  fragment PortfolioTotals_total on PortfolioTotal { currency pooled individual aligned total grants contributed }
`);

const SUMS = ['pooled', 'individual', 'aligned', 'total', 'contributed'] as const;

/** What was granted, for each currency; what was paid into pools is told beside. */
export function PortfolioTotals({ totals }: { totals: readonly PortfolioTotals_TotalFragment[] }) {
  const { t } = useTranslation('grants');
  const { locale } = useLanguage();
  if (totals.length === 0) return null;
  const sums: Column<PortfolioTotals_TotalFragment>[] = SUMS.map((sum) => ({
    key: sum, head: t(`totals.${sum}`), figures: true, cell: (row) => <span data-sum={sum}><Money amount={row[sum]} currency={row.currency} /></span>,
  }));
  const grants: Column<PortfolioTotals_TotalFragment> = { key: 'grants', head: t('totals.grants'), figures: true, cell: (row) => formatCount(row.grants, locale) };
  const currency: Column<PortfolioTotals_TotalFragment> = { key: 'currency', head: t('totals.currency'), names: true, cell: (row) => row.currency };
  return (
    <section className={styles['totals']}>
      <DataTable caption={t('totals.title')} columns={[currency, grants, ...sums]} rows={totals} rowKey={(row) => row.currency} empty={null} />
      <p className={styles['quiet']}>{t('totals.why')}</p>
    </section>
  );
}
