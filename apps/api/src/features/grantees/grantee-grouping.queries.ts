import { audienceOf, granteeThere } from './grantee.predicates.ts';

/** What is one grantee is worked out by one transaction after the other. */
export const HOLD_GRANTEES = `select pg_advisory_xact_lock(hashtextextended('grantees ' || $1::text, 0))`;

/** Whether anything was ever said of one of some parties ($2). */
export const TOUCHED_BY = `
  select exists (select from grantee_verdict where collaborative_id = $1 and (left_id = any($2::uuid[]) or right_id = any($2::uuid[]))) as any`;

/** The last verdicts of pairs with who sees them. They count as long as both parties are there for them. */
const lastVerdicts = (of: string): string => `
  from (select distinct on (v.left_id, v.right_id) v.collaborative_id, v.left_id, v.right_id, v.verdict from grantee_verdict v
    where v.collaborative_id = $1 and ${of} order by v.left_id, v.right_id, v.said_at desc, v.id desc) v
  join party l on l.collaborative_id = v.collaborative_id and l.id = v.left_id
  join party r on r.collaborative_id = v.collaborative_id and r.id = v.right_id
  cross join lateral (select ${audienceOf('l', 'r')} as owner_id) view
  where ${granteeThere('l', 'view.owner_id')} and ${granteeThere('r', 'view.owner_id')}`;

/** What was said last of each pair, where it says whether two parties are one. */
export const EDGES = `
  select v.left_id as "leftId", v.right_id as "rightId", v.verdict = 'same' as same, view.owner_id as "ownerId"
  ${lastVerdicts('true')} and v.verdict in ('same', 'different', 'branch') order by v.left_id, v.right_id`;

/** Which of some parties ($2) are said to be another than whom. */
export const DIFFERENCES = `
  select v.left_id as "leftId", v.right_id as "rightId", view.owner_id as "ownerId"
  ${lastVerdicts('(v.left_id = any($2::uuid[]) or v.right_id = any($2::uuid[]))')} and v.verdict in ('different', 'branch') order by v.left_id, v.right_id`;

/** The parts of what some parties ($2) are merged with. */
export const MERGED_WITH = `
  select other.party_id as "partyId", other.grantee_id as "granteeId", other.owner_id as "ownerId" from grantee_part other
  where other.collaborative_id = $1 and other.conflict_id is null
    and other.grantee_id in (select one.grantee_id from grantee_part one where one.collaborative_id = $1 and one.party_id = any($2::uuid[]))
  order by other.party_id, other.owner_id`;

/** What decides which of some parties ($2) names the whole; of grants, those that all see. */
export const STANDINGS = `
  select p.id, (select to_json(max(c.chosen_at)) #>> '{}' from grantee_choice c where c.collaborative_id = $1 and c.party_id = p.id) as "chosenAt",
    exists (select from registration r where r.collaborative_id = $1 and r.party_id = p.id) as numbered,
    (select count(*)::int from "grant" g where g.collaborative_id = $1 and g.grantee_id = p.id and g.shared_at is not null and g.protection <> 'protected') as grants
  from party p where p.collaborative_id = $1 and p.id = any($2::uuid[])`;

export const PARTS = `
  select party_id as "partyId", grantee_id as "granteeId", owner_id as "ownerId", conflict_id as "conflictId" from grantee_part where collaborative_id = $1`;

const SAME_ROW = `given."partyId" = part.party_id and given."granteeId" = part.grantee_id
  and given."ownerId" is not distinct from part.owner_id and given."conflictId" is not distinct from part.conflict_id`;

/** All parts ($2, JSON rows); what stays as it is is not written. */
export const SAVE_PARTS = `
  with given as (select * from jsonb_to_recordset($2::jsonb) as given("partyId" uuid, "granteeId" uuid, "ownerId" uuid, "conflictId" uuid)),
  gone as (delete from grantee_part part where part.collaborative_id = $1 and not exists (select from given where ${SAME_ROW}))
  insert into grantee_part (collaborative_id, id, party_id, grantee_id, owner_id, conflict_id)
  select $1, gen_random_uuid(), "partyId", "granteeId", "ownerId", "conflictId" from given
  where not exists (select from grantee_part part where part.collaborative_id = $1 and ${SAME_ROW})`;

/** All grants to some parties ($2), whoever sees them: what is said of a grantee counts for each view of it. */
export const GRANTS_TO = `select id from "grant" where collaborative_id = $1 and grantee_id = any($2::uuid[]) order by id`;
