import { useSuspenseQuery } from '@apollo/client/react';
import { Completeness, StandsOn } from '../../features/figures/completeness.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';

const FIGURES_COMPLETE = graphql(`
  query FiguresComplete { portfolioCompleteness { ...Completeness_completeness @unmask } }
`);

/** What a figure stands on, in one line below it. */
export function FiguresStandOn() {
  const { data: { portfolioCompleteness } } = useSuspenseQuery(FIGURES_COMPLETE, FRESH);
  return <StandsOn rows={portfolioCompleteness} />;
}

/** The same, party by party. */
export function FiguresComplete() {
  const { collaborative: { today } } = useSession();
  const { data: { portfolioCompleteness }, refetch } = useSuspenseQuery(FIGURES_COMPLETE, FRESH);
  return <Completeness rows={portfolioCompleteness} today={today} refresh={() => refetch()} />;
}
