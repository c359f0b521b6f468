import { ALL_PLACED, PLACED_THERE } from '../charters/charter.queries.ts';

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

/** What a charter can change of what the viewer ($2) sees: alike ones are counted, not listed. */
export const ALIKE_OVERLAPS = `
  with seen as materialized (${PLACED_THERE})
  select o.kind, o.between, o.role_confusion as "roleConfusion", l.placed as "left", r.placed as "right", count(*)::int as count
  from overlap o join seen l on l.id = o.left_id join seen r on r.id = o.right_id
  where o.collaborative_id = $1 and o.gone_at is null and o.kind in ('duplicate-role', 'parallel-role', 'relay', 'through-intermediary')
  group by 1, 2, 3, 4, 5`;

export const ALIKE_GRANTS = `select placed, count(*)::int as count from (${PLACED_THERE} and g.stage <> 'closed') seen group by placed`;
