import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { Differentiation_FigureFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './figures.module.css';
import { HowComputed } from './how-computed.tsx';
import { TableFile } from './table-file.tsx';

export const DIFFERENTIATION = graphql(`
  fragment Differentiation_figure on DifferentiationFigure {
    beside partner { id name } unit { id name shortName }
    years {
      year pool other index { exact shown } byTheme { exact shown } byCountry { exact shown } byGrantee { exact shown }
      common { theme { en es } country grantee { id name } pool other exact shown }
    }
  }
`);

type Figure = Differentiation_FigureFragment;
type Year = Figure['years'][number];
const DIMENSIONS = ['byTheme', 'byCountry', 'byGrantee'] as const;

interface DifferentiationProps {
  figures: readonly Figure[];
  currency: string;
}

/** How unlike the pool's portfolio is to each that the viewer is shown: 0 the same, 1 nothing in common. */
export function Differentiation({ figures, currency }: DifferentiationProps) {
  const { t } = useTranslation('figures');
  return (
    <>
      <HowComputed of={t('unlike.title')} formula={t('unlike.formula')}>
        <p>{t('unlike.how')}</p>
        <p>{t('unlike.limits')}</p>
      </HowComputed>
      {figures.map((figure) => <Beside key={`${figure.beside} ${figure.unit?.id ?? ''}`} figure={figure} currency={currency} />)}
    </>
  );
}

function Beside({ figure, currency }: { figure: Figure; currency: string }) {
  const { t } = useTranslation('figures');
  const name = useBesideName()(figure);
  const columns: readonly Column<Year>[] = [
    { key: 'year', head: t('trend.year'), names: true, cell: ({ year }) => year },
    { key: 'index', head: t('unlike.index'), cell: ({ index }) => <Scale index={index} /> },
    ...DIMENSIONS.map((dimension): Column<Year> => ({ key: dimension, head: t(`unlike.${dimension}`), figures: true, cell: (row) => <Exactly index={row[dimension]} /> })),
    { key: 'pool', head: t('unlike.pool'), figures: true, cell: ({ pool }) => <Money amount={pool} currency={currency} /> },
    { key: 'other', head: t('unlike.other'), figures: true, cell: ({ other }) => <Money amount={other} currency={currency} /> },
    { key: 'common', head: t('unlike.common'), cell: (year) => <Common year={year} currency={currency} /> },
  ];
  const file = () => [
    [t('trend.year'), t('unlike.index'), ...DIMENSIONS.map((dimension) => t(`unlike.${dimension}`)), t('unlike.pool'), t('unlike.other'), t('controls.currency')],
    ...figure.years.map(({ year, index, pool, other, ...row }) => [year, index.exact ?? '', ...DIMENSIONS.map((dimension) => row[dimension].exact ?? ''), pool, other, currency]),
  ];
  return (
    <div className={styles['block']}>
      <h3>{name}</h3>
      <p className={styles['quiet']}>{t(`unlike.who.${figure.beside as 'partners'}`)}</p>
      <DataTable caption={name} captionHidden columns={columns} rows={figure.years} rowKey={({ year }) => String(year)} empty={<p className={styles['quiet']}>{t('unlike.none')}</p>} />
      <TableFile name={`differentiation-${figure.beside}-${currency}`} of={name} rows={file} />
    </div>
  );
}

function useBesideName() {
  const { t } = useTranslation('figures');
  return ({ beside, partner, unit }: Figure) => t(`unlike.beside.${beside as 'partners'}`, { partner: partner?.name ?? '', unit: unit?.shortName ?? unit?.name ?? '' });
}

function Scale({ index }: { index: Year['index'] }) {
  return (
    <span className={styles['index']}>
      <Exactly index={index} />
      <span className={styles['scale']} aria-hidden="true"><span style={{ width: `${Number.parseFloat(index.shown ?? '0') * 100}%` }} /></span>
    </span>
  );
}

/** Two decimals to read, the exact fraction for who asks. */
function Exactly({ index: { exact, shown } }: { index: Year['index'] }) {
  return <span className="numbers" title={exact ?? undefined}>{shown ?? '–'}</span>;
}

function Common({ year: { index, common }, currency }: { year: Year; currency: string }) {
  const { t } = useTranslation('figures');
  const { language, locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const placeName = usePlaceName();
  if (common.length === 0) return <span className={styles['quiet']}>{t(index.exact === null ? 'unlike.oneAlone' : 'unlike.nothing')}</span>;
  const money = (amount: string) => formatMoney({ amount, currency }, locale, 'if-any');
  return (
    <ul className={styles['common']}>
      {common.map(({ theme, country, grantee, pool, other, shown }) => (
        <li key={`${theme.en} ${country} ${grantee.id}`}>
          <Link to={`/${slug}/portfolio/grantees/${grantee.id}`}>{grantee.name}</Link>, {theme[language]}, {placeName(country)}: {t('unlike.moves', { shown, pool: money(pool), other: money(other) })}
        </li>
      ))}
    </ul>
  );
}
