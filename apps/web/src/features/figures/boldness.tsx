import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { Boldness_FigureFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import { BOLD, type AwardsChoice } from './figure-choice.ts';
import styles from './figures.module.css';
import { HowComputed } from './how-computed.tsx';
import { TableFile } from './table-file.tsx';

export const BOLDNESS = graphql(`
  fragment Boldness_figure on BoldFigure {
    of years {
      year grants amount withoutCountry shares { is grants ofGrants amount ofAmount } risks { is grants ofGrants }
      largest { id name } largestShare largestPercent herfindahl herfindahlShown
    }
  }
`);

type Figure = Boldness_FigureFragment;
type Year = Figure['years'][number];

interface BoldnessProps {
  figures: readonly Figure[];
  currency: string;
  /** The address at which the awards behind a figure stand. */
  behind: (awards: AwardsChoice) => string;
}

/** How bold the awards of each year are: who and where is new, what goes on, with how few it stands. */
export function Boldness({ figures, currency, behind }: BoldnessProps) {
  const { t } = useTranslation('figures');
  return (
    <>
      <HowComputed of={t('bold.title')} formula={t('bold.formula')}>
        {BOLD.map((is) => <p key={is}><strong>{t(`bold.is.${is}`)}</strong> {t(`bold.how.${is}`)}</p>)}
        <p><strong>{t('bold.concentration')}</strong> {t('bold.how.concentration')}</p>
        <p><strong>{t('bold.risk')}</strong> {t('bold.how.risk')}</p>
      </HowComputed>
      {figures.map((figure) => <Awards key={figure.of} figure={figure} currency={currency} behind={behind} />)}
    </>
  );
}

function Awards({ figure, currency, behind }: { figure: Figure } & Omit<BoldnessProps, 'figures'>) {
  const { t } = useTranslation('figures');
  const of = figure.of as 'pool';
  const name = t(`bold.of.${of}`);
  const shareOf = ({ shares }: Year, is: (typeof BOLD)[number]) => shares.find((share) => share.is === is);
  const columns: readonly Column<Year>[] = [
    { key: 'year', head: t('trend.year'), names: true, cell: ({ year }) => year },
    { key: 'grants', head: t('bold.awards'), figures: true, cell: ({ year, grants }) => <Link to={behind({ of, year, is: null })} aria-label={t('bold.see', { what: t('bold.awards'), year, count: grants })}>{grants}</Link> },
    { key: 'amount', head: t('total'), figures: true, cell: ({ amount }) => <Money amount={amount} currency={currency} /> },
    ...BOLD.map((is): Column<Year> => ({ key: is, head: t(`bold.is.${is}`), cell: (year) => <Share share={shareOf(year, is)} currency={currency} to={behind({ of, year: year.year, is })} label={t('bold.see', { what: t(`bold.is.${is}`), year: year.year, count: shareOf(year, is)?.grants ?? 0 })} /> })),
    { key: 'concentration', head: t('bold.concentration'), cell: (year) => <Concentration year={year} /> },
    { key: 'risk', head: t('bold.risk'), cell: ({ risks }) => <Risks risks={risks} /> },
  ];
  const file = () => [
    [t('trend.year'), t('bold.awards'), t('total'), ...BOLD.flatMap((is) => [t(`bold.is.${is}`), `${t(`bold.is.${is}`)} (${currency})`]), t('bold.largest'), t('bold.largestShare'), t('bold.herfindahl')],
    ...figure.years.map((year) => [year.year, year.grants, year.amount, ...BOLD.flatMap((is) => [shareOf(year, is)?.grants ?? 0, shareOf(year, is)?.amount ?? '0.00']), year.largest?.name ?? '', year.largestShare ?? '', year.herfindahl ?? '']),
  ];
  return (
    <div className={styles['block']}>
      <h3>{name}</h3>
      <DataTable caption={name} captionHidden columns={columns} rows={figure.years} rowKey={({ year }) => String(year)} empty={<p className={styles['quiet']}>{t('bold.none')}</p>} />
      <TableFile name={`boldness-${of}-${currency}`} of={name} rows={file} />
    </div>
  );
}

/** Who was given most, and how unevenly all were. */
function Concentration({ year: { largest, largestPercent, largestShare, herfindahl, herfindahlShown } }: { year: Year }) {
  const { t } = useTranslation('figures');
  if (!largest) return <span className={styles['quiet']}>–</span>;
  return (
    <>
      <span title={largestShare ?? undefined}>{largest.name} <span className="numbers">{largestPercent}</span></span>
      <br /><span className={styles['quiet']} title={herfindahl ?? undefined}>{t('bold.herfindahl')} <span className="numbers">{herfindahlShown}</span></span>
    </>
  );
}

/** The risk classes that awards have; those without one are said to have none. */
function Risks({ risks }: { risks: Year['risks'] }) {
  const { t } = useTranslation('figures');
  return <ul className={styles['shares']}>{risks.filter(({ grants }) => grants > 0).map(({ is, ofGrants }) => <li key={is}>{t(`bold.risks.${is as 'high'}`)} <span className="numbers">{ofGrants}</span></li>)}</ul>;
}

interface ShareProps {
  share: Year['shares'][number] | undefined;
  currency: string;
  to: string;
  label: string;
}

/** The share of the awards, then of the money; the number leads to them. */
function Share({ share, currency, to, label }: ShareProps) {
  const { t } = useTranslation('figures');
  if (!share || share.grants === 0) return <span className={styles['quiet']}>{t('bold.noOne')}</span>;
  return (
    <>
      <Link to={to} aria-label={label} className="numbers">{share.grants} ({share.ofGrants})</Link>
      <br /><Money amount={share.amount} currency={currency} cents="if-any" /><br /><span className="numbers">({share.ofAmount})</span>
    </>
  );
}
