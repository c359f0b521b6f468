import { CONFLICT_OF, GRANTEE_OF, TOGETHER } from '../grants/grantee-part.queries.ts';
import { granteeThere } from './grantee.predicates.ts';

/** What holds of a pair for the viewer: what follows from other verdicts needs no verdict of its own. */
const STATE = `case when x.state = 'open' and ${GRANTEE_OF('l')} = ${GRANTEE_OF('r')} then 'same' else x.state end`;
const IN_CONFLICT = `coalesce(${CONFLICT_OF('l')} = ${CONFLICT_OF('r')}, false)`;

/** A pair is there where both of its grantees are: the same predicate stands on both sides. `$1` tenant, `$2` the viewer's party. */
const THERE = `grantee_pair x
  join party l on l.collaborative_id = x.collaborative_id and l.id = x.left_id
  join party r on r.collaborative_id = x.collaborative_id and r.id = x.right_id
  where x.collaborative_id = $1 and ${granteeThere('l', '$2')} and ${granteeThere('r', '$2')}`;

const PAIRS = `
  select x.id, x.left_id as "leftId", x.right_id as "rightId", x.tenths, x.evidence, x.returned, x.found_at as "foundAt", ${STATE} as state, ${IN_CONFLICT} as conflict,
    coalesce((select json_agg(json_build_object('id', v.id, 'verdict', v.verdict, 'reason', v.reason, 'by', p.name, 'at', v.said_at) order by v.said_at desc, v.id desc)
      from grantee_verdict v join person p on p.collaborative_id = v.collaborative_id and p.id = v.said_by_id
      where v.collaborative_id = x.collaborative_id and v.left_id = x.left_id and v.right_id = x.right_id), '[]') as verdicts
  from ${THERE}`;

/** `$3` state; of conflicts, only what somebody judged. */
const FILTERED = `($3::text is null or case $3 when 'conflict' then ${IN_CONFLICT} and x.state <> 'open' else ${STATE} = $3 end)`;

/** The strongest evidence first. */
export const PAIR_LIST = `${PAIRS} and ${FILTERED} and ($4::integer is null or (x.tenths, x.id) < ($4::integer, $5::uuid)) order by x.tenths desc, x.id desc limit $6`;

export const PAIR_COUNT = `select count(*)::int as total from ${THERE} and ${FILTERED}`;

/** Some pairs by their parties ($3 and $4). */
export const PAIRS_OF = `${PAIRS} and (x.left_id, x.right_id) in (select * from unnest($3::uuid[], $4::uuid[]))`;

/** What was judged within some parties ($3): the history of a grantee. */
export const PAIRS_WITHIN = `${PAIRS} and x.left_id = any($3::uuid[]) and x.right_id = any($3::uuid[]) and exists (select from grantee_verdict v
    where v.collaborative_id = x.collaborative_id and v.left_id = x.left_id and v.right_id = x.right_id)
  order by x.tenths desc, x.id desc limit 200`;

/** Some parties ($3) as they were brought in, as far as they are grantees there for the viewer. */
export const SIDES = `
  select p.id, p.short_id as "shortId", p.name, p.country, owner.name as "ownerName", p.shared_at is not null as shared,
    array(select p.name union select n.text from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id order by 1 limit 50) as names,
    array(select n.identifier from registration n where n.collaborative_id = p.collaborative_id and n.party_id = p.id order by 1 limit 50) as registrations
  from party p join party owner on owner.collaborative_id = p.collaborative_id and owner.id = p.owner_id
  where p.collaborative_id = $1 and p.id = any($3::uuid[]) and ${granteeThere('p', '$2')}`;

/** The parties that a grantee ($3) is made of for the viewer, or that stand in one conflict with it. */
export const TOGETHER_WITH = `
  select p.id from party p where p.collaborative_id = $1 and p.id in ${TOGETHER('$3::uuid')} and ${granteeThere('p', '$2')} order by p.id`;
