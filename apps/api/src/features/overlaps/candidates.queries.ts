import { LIMITS } from '@acuerdo/overlap';
import { HIDDEN } from '../grants/grant.queries.ts';

/** Of the keys of some grants ($2), as JSON rows: what is new in them. */
export const SAVE_GRANT_KEYS = `
  insert into grant_keys as k (collaborative_id, id, grantee_id, pooled, decider_id, unit_id, starts_on, ends_on, awarded_on, content, keys, version, outline)
  select $1, id, "granteeId", pooled, "deciderId", "unitId", "startsOn", "endsOn", "awardedOn", content, keys, version, outline
  from jsonb_to_recordset($2::jsonb) as given(id uuid, "granteeId" uuid, pooled boolean, "deciderId" uuid, "unitId" uuid, "startsOn" date, "endsOn" date,
    "awardedOn" date, content bigint, keys bigint[], version integer, outline integer[])
  on conflict (collaborative_id, id) do update set grantee_id = excluded.grantee_id, pooled = excluded.pooled, decider_id = excluded.decider_id,
    unit_id = excluded.unit_id, starts_on = excluded.starts_on, ends_on = excluded.ends_on, awarded_on = excluded.awarded_on, content = excluded.content,
    keys = excluded.keys, version = excluded.version, outline = excluded.outline
  where (k.*) is distinct from (excluded.*)`;

export const SAVE_GRANTEE_KEYS = `
  insert into grantee_keys as k (collaborative_id, id, keys, outline)
  select $1, id, keys, outline from jsonb_to_recordset($2::jsonb) as given(id uuid, keys bigint[], outline integer[])
  on conflict (collaborative_id, id) do update set keys = excluded.keys, outline = excluded.outline where (k.keys, k.outline) is distinct from (excluded.keys, excluded.outline)`;

/** The grantees of some grants ($2), as their keys know them. */
export const GRANTEES_KEPT = `select distinct grantee_id as id from grant_keys where collaborative_id = $1 and id = any($2::uuid[])`;

export const DROP_GRANT_KEYS = `delete from grant_keys where collaborative_id = $1 and id = any($2::uuid[])`;

/** Of some grantees ($2), those of whom no grant is compared any more. */
export const DROP_GRANTEE_KEYS = `
  delete from grantee_keys k where k.collaborative_id = $1 and k.id = any($2::uuid[])
    and not exists (select from grant_keys g where g.collaborative_id = k.collaborative_id and g.grantee_id = k.id)`;

const TOUCHED = 'touched as (select * from grant_keys where collaborative_id = $1 and id = any($2::uuid[]))';

/** Who is one grantee with those of the touched grants, in some view, whatever they are called. */
const MERGED = `
  select own.party_id as id, mate.party_id as other, null::integer[] as outline from grantee_part own
    join grantee_part mate on mate.collaborative_id = own.collaborative_id and mate.grantee_id = own.grantee_id
    where own.collaborative_id = $1 and own.party_id in (select grantee_id from touched)`;

/** Grants in an overlap with a touched one: nothing is dropped that was not looked at. */
const KNOWN = `
  select g.id, g.grantee_id, 'known' as how, null::integer[] as outline, null::integer[] as grantee_outline from touched join overlap o on o.collaborative_id = $1 and touched.id in (o.left_id, o.right_id)
    join "grant" g on g.collaborative_id = $1 and g.id = case when o.left_id = touched.id then o.right_id else o.left_id end`;

/** Two are decided by one decision maker, or one unit of it, and are no copies: they never meet. */
const TWO_DECIDERS = `(t.pooled <> c.pooled or t.decider_id <> c.decider_id or t.unit_id <> c.unit_id or t.content = c.content)`;

const PERIODS = (days: number) => `coalesce(t.starts_on - c.ends_on <= ${days}, true) and coalesce(c.starts_on - t.ends_on <= ${days}, true)`;

/** Where one says no period, how close the awards are decides; \`unknown\` is what it says where one of them is not known. */
const AWARDS = (unknown: boolean) => `(coalesce(t.starts_on, t.ends_on) is not null and coalesce(c.starts_on, c.ends_on) is not null
  or coalesce(abs(t.awarded_on - c.awarded_on) <= ${LIMITS.awardDays}, ${unknown}))`;

/**
 * What each of some grants ($2) can meet. One grantee may get one grant after another; two grantees do the same only at one time.
 * A grant is left out only where libs/overlap would find nothing for sure. Out comes how it is met: by a key of the grantee, by one of its
 * purpose, whose outlines come with it, or because it was met before.
 */
export const CANDIDATES_OF_EACH = `
  with ${TOUCHED},
  one_grantee as (
    select own.id, other.id as other, other.outline from grantee_keys own join grantee_keys other on other.collaborative_id = $1 and other.keys && own.keys
    where own.collaborative_id = $1 and own.id in (select grantee_id from touched)
    union ${MERGED})
  select id, grantee_id as "granteeId", bool_or(how = 'known') as known, bool_or(how = 'grantee') as "byGrantee", min(outline) as outline, min(grantee_outline) as "granteeOutline" from (
    select c.id, c.grantee_id, 'grantee' as how, null::integer[] as outline, g.outline as grantee_outline from touched t join one_grantee g on g.id = t.grantee_id
      join grant_keys c on c.collaborative_id = $1 and c.grantee_id = g.other and ${TWO_DECIDERS} and ${PERIODS(LIMITS.relayDays + 1)} and ${AWARDS(true)}
    union all
    select c.id, c.grantee_id, 'purpose', c.outline, null from touched t join grant_keys c on c.collaborative_id = $1 and c.keys && t.keys and ${TWO_DECIDERS} and ${PERIODS(0)} and ${AWARDS(false)}
    union all ${KNOWN}) met group by id, grantee_id`;

const WITH_KEY = (table: string) => `(select id, unnest(keys) as key from ${table} where collaborative_id = $1)`;

/** The same for many grants, by one look at all that are kept: whatever shares a key with any of them. */
export const CANDIDATES_OF_ANY = `
  with ${TOUCHED},
  named as (select unnest(keys) as key from grantee_keys where collaborative_id = $1 and id in (select grantee_id from touched))
  select id, grantee_id as "granteeId", true as known, false as "byGrantee", null as outline, null as "granteeOutline" from (
    select id, grantee_id from grant_keys where collaborative_id = $1 and id in (select id from ${WITH_KEY('grant_keys')} kept where key in (select unnest(keys) from touched))
    union
    select id, grantee_id from grant_keys where collaborative_id = $1 and grantee_id in (select id from ${WITH_KEY('grantee_keys')} kept where key in (select key from named))
    union select c.id, c.grantee_id from (${MERGED}) merged join grant_keys c on c.collaborative_id = $1 and c.grantee_id = merged.other
    union select id, grantee_id from (${KNOWN}) known) met`;

/** Grants whose grantees ($2) have other names or numbers than before. */
export const GRANTS_TO = `select id from "grant" where collaborative_id = $1 and grantee_id = any($2::uuid[])`;

/** Collaboratives with grants that are compared and have no keys of these rules ($1), as who works there by itself sees them. */
export const COLLABORATIVES_BEHIND = `
  select c.id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds", clock_timestamp() + make_interval(secs => c.clock_offset_seconds) as now
  from collaborative c where exists (${behind('c.id', '$1')})`;

/** The next \`$3\` of those grants, after one of them ($4). */
export const GRANTS_BEHIND = `${behind('$1', '$2')} and ($4::uuid is null or g.id > $4) order by g.id limit $3`;

function behind(collaborative: string, version: string): string {
  return `select g.id from "grant" g
    join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
    join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
    where g.collaborative_id = ${collaborative} and not ${HIDDEN}
      and not exists (select from grant_keys k where k.collaborative_id = g.collaborative_id and k.id = g.id and k.version = ${version})`;
}
