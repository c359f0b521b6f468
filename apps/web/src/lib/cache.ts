import { InMemoryCache, type FieldPolicy, type PossibleTypesMap } from '@apollo/client';

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
    Query: { fields: { grants: pagedBy('filter'), overlaps: pagedBy('filter'), contributions: pagedBy(), imports: pagedBy(), activity: pagedBy(), people: pagedBy() } },
    Import: { fields: { rows: pagedBy('onlyFindings') } },
    ImportCounts: { merge: true },
    Viewer: { keyFields: ['accountId'] },
    Workspace: { keyFields: ['slug'] },
  },
});
