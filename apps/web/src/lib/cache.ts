import { InMemoryCache, type ApolloCache, type FieldPolicy, type PossibleTypesMap } from '@apollo/client';

interface Page {
  readonly nodes: readonly unknown[];
  readonly next: string | null;
}

/** A list in pages: what comes `after` is laid below what is there; anything else begins the list anew. */
export const pagedBy = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs: [...keyArgs, 'first'],
  merge: (shown, incoming, { args }) => (args?.['after'] && shown ? { ...incoming, nodes: [...shown.nodes, ...incoming.nodes] } : incoming),
});

export const createCache = (possibleTypes: PossibleTypesMap): InMemoryCache => new InMemoryCache({
  possibleTypes,
  typePolicies: {
    Query: {
      fields: {
        grants: pagedBy('filter'), grantees: pagedBy('text'), overlaps: pagedBy('filter'), granteePairs: pagedBy('filter'), charterFlags: pagedBy('state'),
        figureGrants: pagedBy('cell'), boldGrants: pagedBy('of'), contributions: pagedBy(), imports: pagedBy(), activity: pagedBy(),
        decisions: pagedBy('asOf', 'filter'), people: pagedBy(), roleTerms: pagedBy('filter'), sources: pagedBy(), passages: pagedBy('source'),
        factTopics: pagedBy('filter'), timeline: pagedBy('from', 'to'), questions: pagedBy('filter'), steps: pagedBy('filter'), strategies: pagedBy(), evaluations: pagedBy(), outcomes: pagedBy(),
        soundings: pagedBy(), soundingNotes: pagedBy('waiting'), revealedSoundings: pagedBy(),
        meetings: pagedBy(), statements: pagedBy('meeting'), proposals: pagedBy(),
      },
    },
    Import: { fields: { rows: pagedBy('onlyFindings') } },
    Grantee: { fields: { grants: pagedBy(), contactNotes: pagedBy() } },
    ImportCounts: { merge: true },
    TimelineMoment: { keyFields: ['kind', 'id'] },
    CharterRole: { keyFields: false },
    CoReview: { merge: true },
    Viewer: { keyFields: ['accountId'] },
    Privacy: { keyFields: [] },
    Workspace: { keyFields: ['slug'] },
  },
});

/** For pages: what is known is shown at once, and asked for again, since others work here too. */
export const FRESH = { fetchPolicy: 'cache-and-network' } as const;

const LISTS = [
  'grants', 'portfolioTotals', 'pools', 'pool', 'contributions', 'overlaps', 'charterFlags', 'heatMap', 'imports', 'activity', 'proposals', 'grantees', 'granteePairs',
] as const;

/** After something that changes many things at once: what was listed before is asked for anew. */
export function forgetLists(cache: ApolloCache): void {
  for (const fieldName of LISTS) cache.evict({ id: 'ROOT_QUERY', fieldName });
}
