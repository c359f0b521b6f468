import { useSuspenseQuery } from '@apollo/client/react';
import { GrantsBehind } from '../../features/figures/grants-behind.tsx';
import { graphql } from '../../gql/gql.ts';
import type { BoldGrantsInput, FigureCellInput } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';

const FIGURE_GRANTS = graphql(`
  query FigureGrants($cell: FigureCellInput!, $after: String) {
    figureGrants(cell: $cell, first: 20, after: $after) { nodes { amount state grant { ...GrantsBehind_grant @unmask } } next total }
  }
`);

const BOLD_GRANTS = graphql(`
  query BoldGrants($of: BoldGrantsInput!, $after: String) {
    boldGrants(of: $of, first: 20, after: $after) { nodes { ...GrantsBehind_grant @unmask } next total }
  }
`);

export function CellBehind({ cell }: { cell: FigureCellInput }) {
  const { data: { figureGrants: { nodes, next, total } }, fetchMore } = useSuspenseQuery(FIGURE_GRANTS, { ...FRESH, variables: { cell } });
  const more = useMore(next ?? null, fetchMore);
  return <GrantsBehind grants={nodes.map(({ grant, amount, state }) => ({ grant, part: amount, state }))} total={total} more={more} />;
}

export function AwardsBehind({ of }: { of: BoldGrantsInput }) {
  const { data: { boldGrants: { nodes, next, total } }, fetchMore } = useSuspenseQuery(BOLD_GRANTS, { ...FRESH, variables: { of } });
  const more = useMore(next ?? null, fetchMore);
  return <GrantsBehind grants={nodes.map((grant) => ({ grant }))} total={total} more={more} />;
}
