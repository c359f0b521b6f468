import type { Viewer } from '../ctx.ts';

/**
 * What the viewer may see, as a predicate in SQL over a table with `owner_id`, `shared_at` and `protection`. It belongs
 * in every list, join, loader, count and search; never a filter afterwards. The rule is libs/access `isThere`.
 *
 * @param alias the table's alias in the statement
 * @param partyParameter the parameter that holds the viewer's party (`$2`)
 */
export function visibleTo(alias: string, partyParameter: string): string {
  return `(${alias}.owner_id = ${partyParameter} or (${alias}.shared_at is not null and ${alias}.protection <> 'protected'))`;
}

/** The first two parameters of a statement about a collaborative's things: the tenant, and the viewer's party. */
export const sightOf = (viewer: Viewer): [string, string] => [viewer.collaborativeId, viewer.partyId];
