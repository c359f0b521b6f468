import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Boldness } from '../../features/figures/boldness.tsx';
import { Differentiation } from '../../features/figures/differentiation.tsx';
import type { AwardsChoice } from '../../features/figures/figure-choice.ts';
import { FigureQuotation } from '../../features/figures/figure-quotation.tsx';
import { FigureSection } from '../../features/figures/figure-section.tsx';
import { LookThrough } from '../../features/figures/look-through.tsx';
import { graphql } from '../../gql/gql.ts';
import type { FigureQuotation_QuotationFragment } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { FiguresStandOn } from './figures-complete.tsx';

const FIGURES_BESIDE = graphql(`
  query FiguresBeside($currency: String!) {
    differentiation(currency: $currency) { ...Differentiation_figure @unmask }
    boldness(currency: $currency) { ...Boldness_figure @unmask }
    pools { ...LookThrough_pool @unmask }
  }
`);

interface FiguresBesideProps {
  currency: string;
  quotations: readonly FigureQuotation_QuotationFragment[];
  behind: (awards: AwardsChoice) => string;
}

/** What takes longer than the heat map: it comes after it, below. */
export function FiguresBeside({ currency, quotations, behind }: FiguresBesideProps) {
  const { t } = useTranslation('figures');
  const { data: { differentiation, boldness, pools } } = useSuspenseQuery(FIGURES_BESIDE, { ...FRESH, variables: { currency } });
  return (
    <>
      <FigureSection id="unlike" title={t('unlike.title')} quotation={<FigureQuotation figure="differentiation" quotations={quotations} />} standsOn={<FiguresStandOn />}>
        <Differentiation figures={differentiation} currency={currency} />
      </FigureSection>
      <FigureSection id="bold" title={t('bold.title')} quotation={<FigureQuotation figure="boldness" quotations={quotations} />} standsOn={<FiguresStandOn />}>
        <Boldness figures={boldness} currency={currency} behind={behind} />
      </FigureSection>
      <LookThrough pools={pools} currency={currency} />
    </>
  );
}
