import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeatMap_HeatMapFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './figures.module.css';
import { useCellNames } from './heat-map.tsx';
import { HowComputed } from './how-computed.tsx';
import { STATES } from './money-states.ts';
import { StateBar, StateLegend } from './state-bar.tsx';
import { TableFile } from './table-file.tsx';

interface FigureTotalsProps {
  heatMap: HeatMap_HeatMapFragment & { readonly currency: string };
  quotation: ReactNode;
  /** The heat map itself. */
  children: ReactNode;
}

type Total = HeatMap_HeatMapFragment['total'];

/** The sums of the four states, what they mean, and the heat map below them. */
export function FigureTotals({ heatMap: { currency, year, themes, cells, total }, quotation, children }: FigureTotalsProps) {
  const { t } = useTranslation('figures');
  const names = useCellNames(themes);
  const columns: readonly Column<Total>[] = [
    { key: 'total', head: t('total'), names: true, cell: (money) => <Money amount={money.total} currency={currency} /> },
    ...STATES.map((state, at): Column<Total> => ({ key: state, head: t(`state.${state}`), figures: true, cell: (money) => <><Money amount={money[state]} currency={currency} /> <span className={styles['quiet']}>{money.percents[at]}</span></> })),
  ];
  const file = () => [
    [t('heat.theme'), t('heat.country'), ...STATES.map((state) => t(`state.${state}`)), t('total'), t('controls.currency'), t('controls.year')],
    ...cells.map(({ theme, country, money }) => [names.theme(theme), names.country(country), ...STATES.map((state) => money[state]), money.total, currency, year ?? t('controls.allYears')]),
  ];
  return (
    <section className={styles['section']} aria-labelledby="heat">
      <h2 id="heat">{t('heat.title')}</h2>
      {quotation}
      <DataTable caption={t('total')} captionHidden columns={columns} rows={[total]} rowKey={() => 'total'} empty={null} />
      <StateBar money={total} />
      <StateLegend />
      <HowComputed of={t('heat.title')}>
        <p>{t('heat.how')}</p>
        <p>{t('heat.howStates')}</p>
        <p>{t('heat.limits')}</p>
      </HowComputed>
      {children}
      <TableFile name={`heat-map-${year ?? 'all'}-${currency}`} of={t('heat.title')} rows={file} />
    </section>
  );
}
