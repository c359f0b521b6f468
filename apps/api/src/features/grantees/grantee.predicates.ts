import { visibleTo } from '../../platform/guard/visible.ts';

/**
 * Whether a party `alias` is a grantee there for somebody: it is seen, and a grant to it is. Nothing protected is among them, for its
 * owner neither. `viewer` is a parameter or column with the viewer's party; null asks for what all see.
 */
export const granteeThere = (alias: string, viewer: string): string => `(${visibleTo(alias, viewer)} and ${alias}.protection <> 'protected' and exists (
  select from "grant" given join party payer on payer.collaborative_id = given.collaborative_id and payer.id = given.funder_id
    and payer.protection <> 'protected' and (given.owner_id = ${viewer} or ${visibleTo('payer', viewer)})
  where given.collaborative_id = ${alias}.collaborative_id and given.grantee_id = ${alias}.id and given.protection <> 'protected' and ${visibleTo('given', viewer)}))`;

/** Whose view two parties are in together: null where all see both, else the owner of the one that is unshared. */
export const audienceOf = (left: string, right: string): string =>
  `(case when ${left}.shared_at is null then ${left}.owner_id when ${right}.shared_at is null then ${right}.owner_id end)`;
