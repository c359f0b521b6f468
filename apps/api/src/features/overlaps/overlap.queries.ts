import { GRANTS_THERE } from '../grants/grant.queries.ts';

/** Of an overlap `o` and its last answer: an answer holds as long as the evidence stays what it was. */
export const STATE = `case when last.answer <> 'reopen' and last.evidence_hash = o.evidence_hash then 'answered' else 'open' end`;

/** The last answer to an overlap `o`, as `last`. */
export const LAST_ANSWER = `left join lateral (
    select a.answer, a.evidence_hash from overlap_answer a
    where a.collaborative_id = o.collaborative_id and a.overlap_id = o.id order by a.answered_at desc, a.id desc limit 1) last on true`;

/**
 * An overlap is there where both of its grants are: the same predicate stands on both sides. What is protected is matched
 * with nothing, for its owner neither. `$1` tenant, `$2` the viewer's party.
 */
const THERE = `overlap o
  join (${GRANTS_THERE}) l on l.id = o.left_id and l.protection <> 'protected'
  join (${GRANTS_THERE}) r on r.id = o.right_id and r.protection <> 'protected'
  ${LAST_ANSWER}
  where o.collaborative_id = $1 and o.gone_at is null`;

export const OVERLAPS_THERE = `
  select o.id, o.short_id as "shortId", o.kind, o.between, o.role_confusion as "roleConfusion", o.tenths, o.rank::text as rank,
    case when o.at_stake is null then null else json_build_object('amount', o.at_stake::text, 'currency', o.currency) end as "atStake",
    o.sentence, o.evidence, encode(o.evidence_hash, 'hex') as "evidenceHash", ${STATE} as state, o.found_at as "foundAt",
    row_to_json(l) as "left", row_to_json(r) as "right",
    coalesce((select json_agg(json_build_object('id', a.id, 'answer', a.answer, 'reason', a.reason, 'by', p.name, 'at', a.answered_at)
        order by a.answered_at desc, a.id desc)
      from overlap_answer a join person p on p.collaborative_id = a.collaborative_id and p.id = a.answered_by_id
      where a.collaborative_id = o.collaborative_id and a.overlap_id = o.id), '[]') as answers
  from ${THERE}`;

/** `$3` kind, `$4` role confusion, `$5` state. */
const FILTERED = `($3::text is null or o.kind = $3) and ($4::boolean is null or o.role_confusion = $4) and ($5::text is null or ${STATE} = $5)`;

/** The board: the most important first. */
export const OVERLAP_LIST = `${OVERLAPS_THERE} and ${FILTERED} and ($6::bigint is null or (o.rank, o.id) > ($6::bigint, $7::uuid))
  order by o.rank, o.id limit $8`;

export const OVERLAP_COUNT = `select count(*)::int as total from ${THERE} and ${FILTERED}`;

/** By its id or its short id ($3). */
export const ONE_OVERLAP = `${OVERLAPS_THERE} and (o.id::text = $3 or o.short_id = $3)`;

/** Those of certain grants ($3). */
export const OVERLAPS_OF_GRANTS = `${OVERLAPS_THERE} and (o.left_id = any($3::uuid[]) or o.right_id = any($3::uuid[])) order by o.rank, o.id limit 1000`;

/** How many there are of what an import ($3) brought. */
export const OVERLAPS_OF_IMPORT = `select count(*)::int as total from ${THERE} and (l.source ->> 'importId' = $3 or r.source ->> 'importId' = $3)`;

export const SAVE_ANSWER = (now: string) => `
  insert into overlap_answer (collaborative_id, id, overlap_id, answer, reason, answered_by_id, answered_at, evidence_hash)
  values ($1, $2, $3, $4, $5, $6, ${now}, decode($7, 'hex'))`;
