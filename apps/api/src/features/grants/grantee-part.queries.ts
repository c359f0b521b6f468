/** Whether a part `alias` is the viewer's ($2): its own view of the party where it has one, else the view of all. */
const viewed = (alias: string): string => `(${alias}.owner_id = $2 or ${alias}.owner_id is null and not exists (
  select from grantee_part own where own.collaborative_id = ${alias}.collaborative_id and own.party_id = ${alias}.party_id and own.owner_id = $2))`;

/** The party whose name stands for a party `alias`, for the viewer ($2). */
export const GRANTEE_OF = (alias: string): string => `coalesce((select part.grantee_id from grantee_part part
  where part.collaborative_id = ${alias}.collaborative_id and part.party_id = ${alias}.id and ${viewed('part')}), ${alias}.id)`;

/** What contradicts itself and a party `alias` is in, for the viewer ($2). */
export const CONFLICT_OF = (alias: string): string => `(select part.conflict_id from grantee_part part
  where part.collaborative_id = ${alias}.collaborative_id and part.party_id = ${alias}.id and ${viewed('part')})`;

const beside = (party: string, tie: string): string => `
  select other.party_id from grantee_part one
  join grantee_part other on other.collaborative_id = one.collaborative_id and other.${tie} = one.${tie} and other.owner_id is not distinct from one.owner_id
  where one.collaborative_id = $1 and one.party_id = ${party} and ${viewed('one')}`;

/** The parties that are one grantee with a party, for the viewer ($2), itself among them. */
export const WHOLE = (party: string): string => `(select ${party} union ${beside(party, 'grantee_id')})`;

/** The same, and those that stand in one conflict with it. */
export const TOGETHER = (party: string): string => `(select ${party} union ${beside(party, 'grantee_id')} union ${beside(party, 'conflict_id')})`;
