import { graphql } from '../../gql/gql.ts';
import type { FigureQuotation_QuotationFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { Quotation } from '../../ui/quotation.tsx';

export const FIGURE_QUOTATION = graphql(`
  fragment FigureQuotation_quotation on FigureQuotation { figure passage { id text page sourceShortId sourceTitle sourceAuthor } }
`);

/** The sentence of the collaborative's sources that a figure answers, where there is one. */
export function FigureQuotation({ figure, quotations }: { figure: 'heat-map' | 'differentiation' | 'boldness'; quotations: readonly FigureQuotation_QuotationFragment[] }) {
  const { collaborative: { slug } } = useSession();
  const passage = quotations.find((quotation) => quotation.figure === figure)?.passage;
  if (!passage) return null;
  return <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}`} />;
}
