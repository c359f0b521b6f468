import { ROLE_KINDS } from '@acuerdo/overlap';
import { ALL_PLACED, PLACED, PLACED_JOINS } from '../charters/charter.queries.ts';
import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';

/** The next overlaps after an id ($2), so many ($3), with the two grants as the charter reads them. */
export const NEXT_TO_JUDGE = `
  with o as materialized (select * from overlap where collaborative_id = $1 and gone_at is null and id > $2 order by id limit $3 for no key update),
    placed as materialized (${ALL_PLACED} and g.id in (select left_id from o union select right_id from o))
  select o.id, o.kind, o.between, o.role_confusion as "roleConfusion", o.tenths as bits, o.rank::text as rank, o.evidence,
    case when o.at_stake is not null then json_build_object('amount', o.at_stake::text, 'currency', o.currency) end as "atStake", l.placed as "left", r.placed as "right"
  from o join placed l on l.id = o.left_id join placed r on r.id = o.right_id order by o.id`;

/** Keeps what was judged, and says of which grants. */
export const SAVE_JUDGED = `
  with judged as (
    update overlap o set role_confusion = given."roleConfusion", evidence = given.evidence, rank = given.rank
    from jsonb_to_recordset($2::jsonb) as given(id uuid, "roleConfusion" boolean, evidence jsonb, rank bigint)
    where o.collaborative_id = $1 and o.id = given.id returning o.left_id, o.right_id)
  select left_id as id from judged union select right_id from judged`;

/** All that the charter reads of a grant, as one text: grants of which it is the same are alike to every charter. */
const ALIKE = `row(g.vehicle, g.stage, g.places, themed.ids, coalesce(g.pool_id, g.funder_id), case when g.pool_id is null then g.unit_id end)::text`;

/**
 * What a charter can change of what the viewer ($2) sees. Alike grants are told once, by a number, with how many of them can still be
 * moved; overlaps of alike grants are counted.
 */
export const WHAT_A_CHARTER_READS = `
  with themed as materialized (select gt.grant_id, array_agg(gt.theme_id order by gt.theme_id) as ids from grant_theme gt where gt.collaborative_id = $1 group by gt.grant_id),
  seen as materialized (
    select g.id, g.stage, ${ALIKE} as alike from ${GRANT_THERE} left join themed on themed.grant_id = g.id where ${IS_THERE} and not ${HIDDEN}),
  numbered as materialized (
    select alike, row_number() over () as number, (array_agg(id))[1] as id, count(*) filter (where stage <> 'closed') as count from seen group by alike),
  known as materialized (select seen.id, numbered.number from seen join numbered using (alike))
  select (select json_agg(json_build_object('number', n.number, 'count', n.count, 'placed', ${PLACED})) from numbered n
      join "grant" g on g.collaborative_id = $1 and g.id = n.id join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id ${PLACED_JOINS}) as grants,
    (select json_agg(counted) from (
      select o.kind, o.between, o.role_confusion as "roleConfusion", l.number as "left", r.number as "right", count(*) as count
      from overlap o join known l on l.id = o.left_id join known r on r.id = o.right_id
      where o.collaborative_id = $1 and o.gone_at is null and o.kind in (${ROLE_KINDS.map((kind) => `'${kind}'`).join(', ')})
      group by 1, 2, 3, 4, 5) counted) as overlaps`;
