import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { FigureTrend_HeatMapFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import styles from './figures.module.css';
import { STATES } from './money-states.ts';
import { TableFile } from './table-file.tsx';

export const FIGURE_TREND = graphql(`
  fragment FigureTrend_heatMap on HeatMap { currency years { year money { ...MoneyByState @unmask } } }
`);

type Year = FigureTrend_HeatMapFragment['years'][number];

/** Year by year: a column for each, as high as its money, and the same in a table. */
export function FigureTrend({ trend: { years }, currency }: { trend: FigureTrend_HeatMapFragment; currency: string }) {
  const { t } = useTranslation('figures');
  const columns: readonly Column<Year>[] = [
    { key: 'year', head: t('trend.year'), names: true, cell: ({ year }) => year },
    ...STATES.map((state): Column<Year> => ({ key: state, head: t(`state.${state}`), figures: true, cell: ({ money }) => <Money amount={money[state]} currency={currency} /> })),
    { key: 'total', head: t('total'), figures: true, cell: ({ money }) => <Money amount={money.total} currency={currency} /> },
    { key: 'share', head: t('trend.unexplained'), figures: true, cell: ({ money }) => money.percents[3] },
  ];
  const file = () => [['', ...STATES.map((state) => t(`state.${state}`)), t('total'), ''], ...years.map(({ year, money }) => [year, ...STATES.map((state) => money[state]), money.total, currency])];
  return (
    <section className={styles['section']} aria-labelledby="trend">
      <h2 id="trend">{t('trend.title')}</h2>
      <p className={styles['quiet']}>{t('trend.why')}</p>
      <Columns years={years} />
      <DataTable caption={t('trend.title')} captionHidden columns={columns} rows={years} rowKey={({ year }) => String(year)} empty={null} />
      <TableFile name={`trend-${currency}`} of={t('trend.title')} rows={file} />
    </section>
  );
}

/** Heights are drawn by whole hundredths of the largest year: what is read exactly stands in the table. */
function Columns({ years }: { years: readonly Year[] }) {
  const most = Math.max(...years.map(({ money }) => Number.parseFloat(money.total)), 1);
  return (
    <div className={styles['columns']} aria-hidden="true">
      {years.map(({ year, money }) => (
        <div key={year} className={styles['column']}>
          <span className={styles['stack']}>
            {STATES.map((state) => <span key={state} data-state={state} style={{ height: `${Math.round((Number.parseFloat(money[state]) / most) * 10_000) / 100}%` }} />)}
          </span>
          <span className={styles['year']}>{String(year).slice(2)}</span>
        </div>
      ))}
    </div>
  );
}
