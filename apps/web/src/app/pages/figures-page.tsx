import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { choiceIn, searchOf, type FigureChoice } from '../../features/figures/figure-choice.ts';
import { FigureControls } from '../../features/figures/figure-controls.tsx';
import { FigureQuotation } from '../../features/figures/figure-quotation.tsx';
import { FigureTotals } from '../../features/figures/figure-totals.tsx';
import { FigureTrend } from '../../features/figures/figure-trend.tsx';
import { HeatMap, useCellNames } from '../../features/figures/heat-map.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { RoomViews } from '../room-views.tsx';
import { AwardsBehind, CellBehind } from './figures-behind.tsx';
import { FiguresBeside } from './figures-beside.tsx';
import { FiguresComplete, FiguresStandOn } from './figures-complete.tsx';
import styles from './page.module.css';

const FIGURES_PAGE = graphql(`
  query FiguresPage($currency: String, $year: Int, $proposals: Boolean!) {
    heatMap(currency: $currency, year: $year, proposals: $proposals) { currency currencies ...HeatMap_heatMap @unmask ...FigureTrend_heatMap @unmask }
    figureQuotations { ...FigureQuotation_quotation @unmask }
  }
`);

/** The directors' view: where the money of pool and partners stands, how unlike they are, how bold. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const choice = choiceIn(search);
  const { currency: wanted, year, proposals } = choice;
  const { data: { heatMap, figureQuotations } } = useSuspenseQuery(FIGURES_PAGE, { ...FRESH, variables: { currency: wanted, year, proposals } });
  const at = (chosen: Partial<FigureChoice>) => `?${new URLSearchParams(searchOf({ ...choice, cell: null, awards: null, ...chosen })).toString()}`;
  const go = (chosen: Partial<FigureChoice>) => { void navigate(at(chosen), { replace: true, preventScrollReset: true }); };
  const { currency } = heatMap;
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="overlaps" />
      {currency === null ? <NothingYet /> : (
        <>
          <FigureControls choice={choice} currency={currency} currencies={heatMap.currencies} years={heatMap.years.map((row) => row.year)} onChoose={go} />
          <FigureTotals heatMap={{ ...heatMap, currency }} quotation={<FigureQuotation figure="heat-map" quotations={figureQuotations} />}>
            <HeatMap heatMap={{ ...heatMap, currency }} behind={(cell) => at({ cell })} />
          </FigureTotals>
          <FigureTrend trend={heatMap} currency={currency} />
          <Suspense fallback={<p role="status">{t('loading')}</p>}><FiguresStandOn /></Suspense>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <FiguresBeside currency={currency} quotations={figureQuotations} behind={(awards) => at({ awards })} />
            <FiguresComplete />
          </Suspense>
          <Behind choice={choice} currency={currency} themes={heatMap.themes} onClose={() => { go({}); }} />
        </>
      )}
    </div>
  );
}

interface BehindProps {
  choice: FigureChoice;
  currency: string;
  themes: Parameters<typeof useCellNames>[0];
  onClose: () => void;
}

/** The grants behind what was picked, beside it. */
function Behind({ choice: { cell, awards, year, proposals }, currency, themes, onClose }: BehindProps) {
  const { t } = useTranslation('figures');
  const names = useCellNames(themes);
  const title = cell
    ? [cell.theme === null ? null : names.theme(cell.theme), cell.country === null ? null : names.country(cell.country), year ?? t('controls.allYears')].filter((part) => part !== null).join(' · ')
    : awards && [t(`bold.of.${awards.of}`), awards.is ? t(`bold.is.${awards.is}`) : t('bold.awards'), awards.year].join(' · ');
  return (
    <SidePanel opened={cell !== null || awards !== null} onClose={onClose} title={title}>
      {cell && <AsEvidence cell={cell} />}
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        {cell && <CellBehind cell={{ ...cell, currency, year, proposals }} />}
        {awards && <AwardsBehind of={{ ...awards, currency }} />}
      </Suspense>
    </SidePanel>
  );
}

/** What a cell is called where it is linked to an option; a row or a column of the map is no cell. */
function AsEvidence({ cell: { theme, country } }: { cell: NonNullable<BehindProps['choice']['cell']> }) {
  const { t } = useTranslation('figures');
  if (!theme || !country) return null;
  return <p>{t('heat.asEvidence')} <code>{theme}/{country}</code> <CopyButton text={`${theme}/${country}`} what={t('heat.asEvidence')} /></p>;
}

function NothingYet() {
  const { t } = useTranslation('figures');
  const { collaborative: { slug } } = useSession();
  return (
    <EmptyState title={t('empty')} example={t('emptyExample')} act={<Button component={Link} to={`/${slug}/data`}>{t('emptyAct')}</Button>}>
      <p>{t('emptyWhy')}</p>
    </EmptyState>
  );
}
