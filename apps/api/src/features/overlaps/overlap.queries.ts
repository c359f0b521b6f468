import { GRANT_THERE, GRANTS_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { SAID } from './answering.queries.ts';

/**
 * An overlap is there where both of its grants are: the same predicate stands on both sides. What is protected is matched
 * with nothing, for its owner neither. `$1` tenant, `$2` the viewer's party. The grants are looked up one by one (`offset 0`):
 * joined with all others, each of them would be read before the few that are shown are picked.
 */
const THERE = `
  join lateral (${GRANTS_THERE} and g.id = o.left_id offset 0) l on l.protection <> 'protected'
  join lateral (${GRANTS_THERE} and g.id = o.right_id offset 0) r on r.protection <> 'protected'
  left join overlap_handling h on h.collaborative_id = o.collaborative_id and h.overlap_id = o.id and h.party_id = $2
  where o.collaborative_id = $1 and o.gone_at is null`;

const SHOWN = `
  select o.id, o.short_id as "shortId", o.kind, o.between, o.role_confusion as "roleConfusion", o.tenths, o.rank::text as rank,
    case when o.at_stake is null then null else json_build_object('amount', o.at_stake::text, 'currency', o.currency) end as "atStake",
    o.sentence, o.evidence, encode(o.evidence_hash, 'hex') as "evidenceHash", o.state, o.returned, o.found_at as "foundAt", o.open_since as "openSince",
    o.left_party_id as "leftPartyId", o.right_party_id as "rightPartyId", h.snoozed_until::text as "snoozedUntil", h.shown_at as "shownAt",
    row_to_json(l) as "left", row_to_json(r) as "right", ${SAID} as answers`;

export const OVERLAPS_THERE = `${SHOWN} from overlap o ${THERE}`;

const OPEN_GRANT = `(select g.id, g.grantee_id, g.pool_id, g.programmes, g.source_import from (
  select g.*, g.import_id::text as source_import from ${GRANT_THERE} where ${IS_THERE} and not ${HIDDEN}) g)`;

/** What lists walk along: only the listing index, and of each grant whether it is there. */
export const LISTED = `overlap o
  join ${OPEN_GRANT} l on l.id = o.left_id
  join ${OPEN_GRANT} r on r.id = o.right_id
  where o.collaborative_id = $1 and o.gone_at is null and (o.only_for_id is null or o.only_for_id = $2)`;

const MINE = `($2 in (o.left_party_id, o.right_party_id))`;

/** `$3` kind, `$4` role confusion, `$5` state, `$6` a party that it concerns, `$7` the viewer's own, `$8` still changeable (`$9`: ranks of one group). */
const FILTERED = `($3::text is null or o.kind = $3) and ($4::boolean is null or o.role_confusion = $4) and ($5::text is null or o.state = $5)
  and ($6::uuid is null or $6 in (o.left_party_id, o.right_party_id)) and ($7::boolean is not true or ${MINE})
  and ($8::boolean is not true or (o.rank / $9::bigint) % 5 < 4)`;

const inOrder = (ids: string) => `with listed as materialized (${ids}) ${SHOWN} from listed join overlap o on o.id = listed.id ${THERE} order by o.rank, o.id`;

/** The board: the most important first. */
export const OVERLAP_LIST = inOrder(`
  select o.id from ${LISTED} and ${FILTERED} and ($10::bigint is null or (o.rank, o.id) > ($10::bigint, $11::uuid)) order by o.rank, o.id limit $12`);

/** Counted up to `$10`. */
export const OVERLAP_COUNT = `select count(*)::int as total from (select from ${LISTED} and ${FILTERED} limit $10) counted`;

/**
 * What waits for the viewer's party: open, and not laid aside to a day that is still to come (`$3` today). For its directors (`$4`),
 * only what nobody answered since `$5`, or was shown to them.
 */
const WAITING = `${LISTED} and o.state = 'open' and ${MINE}
  and not exists (select from overlap_handling h where h.collaborative_id = $1 and h.overlap_id = o.id and h.party_id = $2 and h.snoozed_until > $3::date)
  and (not $4::boolean or o.open_since <= $5::timestamptz
    or exists (select from overlap_handling h where h.collaborative_id = $1 and h.overlap_id = o.id and h.party_id = $2 and h.shown_at is not null))`;

export const INBOX = inOrder(`select o.id from ${WAITING} order by o.rank, o.id limit $6`);
export const INBOX_COUNT = `select count(*)::int as total from (select from ${WAITING} limit $6) counted`;

/** By its id or its short id ($3). */
export const ONE_OVERLAP = `${OVERLAPS_THERE} and (o.short_id = $3::text or o.id = case when $3::text ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then $3::text::uuid end)`;

/** Those of certain grants ($3). */
export const OVERLAPS_OF_GRANTS = `${OVERLAPS_THERE} and (o.left_id = any($3::uuid[]) or o.right_id = any($3::uuid[])) order by o.rank, o.id limit 1000`;

/** How many there are of what an import ($3) brought. */
export const OVERLAPS_OF_IMPORT = `select count(*)::int as total from ${LISTED} and $3 in (l.source_import, r.source_import)`;

/** Those of some ids ($3) that are there, in the order of importance. */
export const SEVERAL_OVERLAPS = `${OVERLAPS_THERE} and o.id = any($3::uuid[]) order by o.rank, o.id`;

const ALIKE = (pattern: string) => inOrder(`select o.id from ${LISTED} and o.state = 'open' and ${pattern} order by o.rank, o.id limit $3`);
const ofPool = (grant: string) => `${grant}.pool_id = $4::uuid and (${grant}.programmes && $5::text[] or ${grant}.programmes = $5::text[])`;

/**
 * Open overlaps of one pattern, at most `$3`: of a kind ($4) between two deciders ($5, $6), between grants to certain grantees ($4), or of a
 * programme ($5) of a pool ($4).
 */
export const OVERLAPS_ALIKE = {
  deciders: ALIKE(`o.kind = $4 and ((o.left_party_id = $5::uuid and o.right_party_id = $6::uuid) or (o.left_party_id = $6::uuid and o.right_party_id = $5::uuid))`),
  grantee: ALIKE(`l.grantee_id = any($4::uuid[]) and r.grantee_id = any($4::uuid[])`),
  programme: ALIKE(`(${ofPool('l')} or ${ofPool('r')})`),
} as const;
