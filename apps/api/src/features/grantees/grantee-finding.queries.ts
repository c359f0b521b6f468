import { visibleTo } from '../../platform/guard/visible.ts';
import { audienceOf } from './grantee.predicates.ts';

/** Of some parties ($2), those that can be compared: grantees, and not protected. With all names and numbers by which they can be known. */
export const COMPARABLE_GRANTEES = `
  select p.id, p.country, array(select p.name union select n.text from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id order by 1) as names,
    array(select r.identifier from registration r where r.collaborative_id = p.collaborative_id and r.party_id = p.id order by 1) as identifiers
  from party p where p.collaborative_id = $1 and p.id = any($2::uuid[]) and p.protection <> 'protected'
    and exists (select from "grant" g where g.collaborative_id = p.collaborative_id and g.grantee_id = p.id)`;

/** Parties ($2) that cannot be compared any more have no keys. */
export const DROP_KEYS = `delete from grantee_keys where collaborative_id = $1 and id = any($2::uuid[])`;

export const SAVE_KEYS = `
  insert into grantee_keys as k (collaborative_id, id, keys, outline)
  select $1, id, keys, outline from jsonb_to_recordset($2::jsonb) as given(id uuid, keys bigint[], outline integer[])
  on conflict (collaborative_id, id) do update set keys = excluded.keys, outline = excluded.outline where (k.keys, k.outline) is distinct from (excluded.keys, excluded.outline)`;

const MOST = 100;

/**
 * Who may be one with some grantees ($2): who shares a key with them, those that share most of them first. What somebody has unshared
 * is taken for its owner apart, so that it moves nothing that others see. Grouped by key rather than joined: how many share one is not known
 * beforehand, while a file comes in.
 */
export const CANDIDATES = `
  with near as (
    select id, unnest(keys) as key from grantee_keys
    where collaborative_id = $1 and keys && array(select distinct unnest(keys) from grantee_keys where collaborative_id = $1 and id = any($2::uuid[]))),
  by_key as (
    select array_agg(id) filter (where id = any($2::uuid[])) as own, array_agg(id) as ids from near group by key having bool_or(id = any($2::uuid[]))),
  sharing as (
    select own.id, other.id as other_id, count(*) as keys from by_key cross join unnest(own) as own(id) cross join unnest(ids) as other(id)
    where own.id <> other.id group by own.id, other.id),
  met as (
    select s.id, s.other_id, case when o.shared_at is null then o.owner_id end as hidden_by, s.keys
    from sharing s join party p on p.collaborative_id = $1 and p.id = s.id
    join party o on o.collaborative_id = $1 and o.id = s.other_id and (p.shared_at is not null or o.shared_at is not null or o.owner_id = p.owner_id))
  select distinct least(id, other_id) as "leftId", greatest(id, other_id) as "rightId"
  from (select *, row_number() over (partition by id, hidden_by order by keys desc, other_id) as place from met) ranked where place <= ${MOST}`;

/** The pairs of some parties ($2) that are kept or that somebody judged, with the last verdict on each. */
export const KNOWN_PAIRS = `
  select x.left_id as "leftId", x.right_id as "rightId", last.verdict, last.basis
  from (${['grantee_pair', 'grantee_verdict'].map((table) => `select left_id, right_id from ${table}
    where collaborative_id = $1 and (left_id = any($2::uuid[]) or right_id = any($2::uuid[]))`).join(' union ')}) x
  left join lateral (select v.verdict, v.basis from grantee_verdict v
    where v.collaborative_id = $1 and v.left_id = x.left_id and v.right_id = x.right_id order by v.said_at desc, v.id desc limit 1) last on true`;

/** Of some pairs ($2 and $3), those to which grants run at the same time: grants that whoever sees both parties sees. */
export const MEETING = `
  select l.id as "leftId", r.id as "rightId" from unnest($2::uuid[], $3::uuid[]) as asked(left_id, right_id)
  join party l on l.collaborative_id = $1 and l.id = asked.left_id
  join party r on r.collaborative_id = $1 and r.id = asked.right_id
  cross join lateral (select ${audienceOf('l', 'r')} as owner_id) view
  where exists (
    select from "grant" a join "grant" b on b.collaborative_id = a.collaborative_id and b.grantee_id = r.id and b.protection <> 'protected' and ${visibleTo('b', 'view.owner_id')}
      and daterange(a.starts_on, a.ends_on, '[]') && daterange(b.starts_on, b.ends_on, '[]')
    where a.collaborative_id = $1 and a.grantee_id = l.id and a.protection <> 'protected' and ${visibleTo('a', 'view.owner_id')}
      and a.starts_on is not null and b.starts_on is not null)`;

/** New and changed pairs, as JSON rows ($2). */
export const SAVE_PAIRS = (now: string) => `
  insert into grantee_pair as x (collaborative_id, id, left_id, right_id, tenths, evidence, evidence_hash, weights_version, state, returned, found_at)
  select $1, id, "leftId", "rightId", tenths, evidence, decode("evidenceHash", 'hex'), "weightsVersion", state, returned, ${now}
  from jsonb_to_recordset($2::jsonb) as given(id uuid, "leftId" uuid, "rightId" uuid, tenths integer, evidence jsonb, "evidenceHash" text,
    "weightsVersion" integer, state text, returned jsonb)
  on conflict (collaborative_id, left_id, right_id) do update set tenths = excluded.tenths, evidence = excluded.evidence, evidence_hash = excluded.evidence_hash,
    weights_version = excluded.weights_version, state = excluded.state, returned = excluded.returned,
    found_at = case when x.evidence_hash = excluded.evidence_hash then x.found_at else excluded.found_at end`;

/** `$2` and `$3`: the pairs, left and right. */
export const DROP_PAIRS = `
  delete from grantee_pair x using unnest($2::uuid[], $3::uuid[]) as gone(left_id, right_id)
  where x.collaborative_id = $1 and x.left_id = gone.left_id and x.right_id = gone.right_id`;

/** Whether a table of pairs has one with a party `p`, by the index of either side. */
const paired = (table: string, more: string): string =>
  ['left_id', 'right_id'].map((side) => `exists (select from ${table} x where x.collaborative_id = $1 and x.${side} = p.id ${more})`).join(' or ');

/** The grantees of some grants ($2), and what has to be done about them; `$3` is the version of the weights. */
export const GRANTEES_OF_GRANTS = `
  select p.id, not exists (select from grantee_keys k where k.collaborative_id = $1 and k.id = p.id) or ${paired('grantee_pair', 'and x.weights_version <> $3')} as "isNew",
    ${paired('grantee_verdict', '')} as judged
  from party p where p.collaborative_id = $1 and p.id in (select g.grantee_id from "grant" g where g.collaborative_id = $1 and g.id = any($2::uuid[]))`;

/** What happened with pairs of something protected ($2) stays with its owner alone; the record opens its commitments no more. */
export const HIDE_JUDGEMENTS = [
  `update activity a set audience_id = p.owner_id from grantee_pair x join party p on p.collaborative_id = x.collaborative_id and p.id in (x.left_id, x.right_id)
   where a.collaborative_id = $1 and x.collaborative_id = $1 and a.subject_id = x.id and p.id = any($2::uuid[]) and p.protection = 'protected'`,
  `delete from ledger_opening w using party p where w.collaborative_id = $1 and p.collaborative_id = $1 and p.id = any($2::uuid[]) and p.protection = 'protected'
   and w.name = 'judgement' and p.id::text in (w.value #>> '{left,id}', w.value #>> '{right,id}')`,
] as const;
