import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { HeatMap_HeatMapFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Money } from '../../ui/money.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { type CellChoice } from './figure-choice.ts';
import styles from './figures.module.css';
import { statesWithMoney } from './money-states.ts';
import { StateBar, StateShares } from './state-bar.tsx';

export const HEAT_MAP = graphql(`
  fragment MoneyByState on MoneyByState { poolOnly partnerOnly explained unexplained total percents }
  fragment HeatMap_heatMap on HeatMap {
    currency year themes { code name { en es } } countries cells { theme country money { ...MoneyByState @unmask } } total { ...MoneyByState @unmask }
  }
`);

type Cell = HeatMap_HeatMapFragment['cells'][number];

interface HeatMapProps {
  heatMap: HeatMap_HeatMapFragment & { readonly currency: string };
  /** The address at which the grants behind a cell stand. */
  behind: (cell: CellChoice) => string;
}

/** What the rows and columns are called. */
export function useCellNames(themes: HeatMap_HeatMapFragment['themes']) {
  const { t } = useTranslation('figures');
  const { language } = useLanguage();
  const placeName = usePlaceName();
  const names = new Map(themes.map(({ code, name }) => [code, name]));
  return {
    theme: (code: string) => (code === '' ? t('notSaid.theme') : (names.get(code)?.[language] ?? code)),
    country: (code: string) => (code === '' ? t('notSaid.country') : placeName(code)),
  };
}

/** Theme × country. Numbers and words stand in each cell; its ground is the warmer, the more of it is unexplained. On a phone each theme is a list. */
export function HeatMap({ heatMap: { currency, themes, countries, cells }, behind }: HeatMapProps) {
  const { t } = useTranslation('figures');
  const names = useCellNames(themes);
  const at = new Map(cells.map((cell) => [`${cell.theme} ${cell.country}`, cell]));
  return (
    <div className={styles['scroll']} role="region" aria-label={t('heat.title')} tabIndex={0}>
      <table className={styles['heat']} role="table">
        <caption className={styles['unseen']}>{t('heat.caption', { currency })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t('heat.theme')}</th>
            {countries.map((country) => <th key={country} role="columnheader" scope="col">{names.country(country)}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {themes.map(({ code }) => (
            <tr key={code} role="row">
              <th role="rowheader" scope="row"><Link to={behind({ theme: code, country: null })}>{names.theme(code)}</Link></th>
              {countries.map((country) => {
                const cell = at.get(`${code} ${country}`);
                return (
                  <td key={country} role="cell" data-head={names.country(country)} data-empty={!cell || undefined} style={cell && warmth(cell)}>
                    {cell ? <CellFigures cell={cell} currency={currency} to={behind({ theme: code, country })} name={`${names.theme(code)}, ${names.country(country)}`} /> : <span className={styles['quiet']}>–</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const warmth = ({ money: { percents } }: Cell): React.CSSProperties => ({ '--warmth': `${Number.parseFloat(percents[3] ?? '0') || 0}%` } as React.CSSProperties);

function CellFigures({ cell: { money }, currency, to, name }: { cell: Cell; currency: string; to: string; name: string }) {
  const { t } = useTranslation('figures');
  const { locale } = useLanguage();
  const amount = formatMoney({ amount: money.total, currency }, locale, 'always');
  const shares = statesWithMoney(money).map(({ state, percent }) => `${t(`short.${state}`)} ${percent}`).join(', ');
  return (
    <>
      <Link to={to} aria-label={t('heat.cell', { name, amount, shares })}><Money amount={money.total} currency={currency} /></Link>
      <StateBar money={money} />
      <StateShares money={money} />
    </>
  );
}
