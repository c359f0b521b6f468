import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { SAID } from './answering.queries.ts';

/** A grant of an overlap, looked up by its id (`offset 0`): joined with all others, each of them would be read before the few that are shown are picked. */
const grantOf = (side: 'left_id' | 'right_id') => `lateral (
  select from ${GRANT_THERE} where ${IS_THERE} and not ${HIDDEN} and g.id = o.${side} offset 0)`;

/**
 * An overlap is there where both of its grants are: the same predicate stands on both sides. What is protected is matched
 * with nothing, for its owner neither. `$1` tenant, `$2` the viewer's party. Lists walk along the listing index alone.
 */
const THERE = `overlap o
  join ${grantOf('left_id')} l on true
  join ${grantOf('right_id')} r on true
  where o.collaborative_id = $1 and o.gone_at is null and (o.only_for_id is null or o.only_for_id = $2)`;

/** Some overlaps that are there, by their ids. Their grants are shown by whoever shows grants. */
const shown = (ids: string) => `
  with listed as materialized (${ids})
  select o.id, o.short_id as "shortId", o.kind, o.between, o.role_confusion as "roleConfusion", o.tenths, o.rank::text as rank,
    case when o.at_stake is null then null else json_build_object('amount', o.at_stake::text, 'currency', o.currency) end as "atStake",
    o.sentence, o.evidence, encode(o.evidence_hash, 'hex') as "evidenceHash", o.state, o.returned, o.found_at as "foundAt", o.open_since as "openSince",
    o.left_id as "leftId", o.right_id as "rightId", o.left_party_id as "leftPartyId", o.right_party_id as "rightPartyId",
    h.snoozed_until::text as "snoozedUntil", h.shown_at as "shownAt", ${SAID} as answers
  from listed join overlap o on o.collaborative_id = $1 and o.id = listed.id
  left join overlap_handling h on h.collaborative_id = o.collaborative_id and h.overlap_id = o.id and h.party_id = $2
  order by o.rank, o.id`;

/** Every overlap that is there, by its id and short id, with what it says. */
export const OVERLAPS_THERE = `select o.id, o.short_id as "shortId", o.sentence from ${THERE}`;

const MINE = `($2 in (o.left_party_id, o.right_party_id))`;

/** `$3` kind, `$4` role confusion, `$5` state, `$6` a party that it concerns, `$7` the viewer's own, `$8` still changeable (`$9`: ranks of one group). */
const FILTERED = `($3::text is null or o.kind = $3) and ($4::boolean is null or o.role_confusion = $4) and ($5::text is null or o.state = $5)
  and ($6::uuid is null or $6 in (o.left_party_id, o.right_party_id)) and ($7::boolean is not true or ${MINE})
  and ($8::boolean is not true or (o.rank / $9::bigint) % 5 < 4)`;

/** The board: the most important first. */
export const OVERLAP_LIST = shown(`
  select o.id from ${THERE} and ${FILTERED} and ($10::bigint is null or (o.rank, o.id) > ($10::bigint, $11::uuid)) order by o.rank, o.id limit $12`);

/** Counted up to `$10`. */
export const OVERLAP_COUNT = `select count(*)::int as total from (select from ${THERE} and ${FILTERED} limit $10) counted`;

/**
 * What waits for the viewer's party: open, and not laid aside to a day that is still to come (`$3` today). For its directors (`$4`),
 * only what nobody answered since `$5`, or was shown to them.
 */
const WAITING = `${THERE} and o.state = 'open' and ${MINE}
  and not exists (select from overlap_handling h where h.collaborative_id = $1 and h.overlap_id = o.id and h.party_id = $2 and h.snoozed_until > $3::date)
  and (not $4::boolean or o.open_since <= $5::timestamptz
    or exists (select from overlap_handling h where h.collaborative_id = $1 and h.overlap_id = o.id and h.party_id = $2 and h.shown_at is not null))`;

export const INBOX = shown(`select o.id from ${WAITING} order by o.rank, o.id limit $6`);
export const INBOX_COUNT = `select count(*)::int as total from (select from ${WAITING} limit $6) counted`;

/** By its id or its short id ($3). */
export const ONE_OVERLAP = shown(`
  select o.id from ${THERE} and (o.short_id = $3::text or o.id = case when $3::text ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then $3::text::uuid end)`);

/** Those of certain grants ($3). */
export const OVERLAPS_OF_GRANTS = shown(`
  select o.id from ${THERE} and (o.left_id = any($3::uuid[]) or o.right_id = any($3::uuid[])) order by o.rank, o.id limit 1000`);

/** Those of some ids ($3) that are there, in the order of importance. */
export const SEVERAL_OVERLAPS = shown(`select o.id from ${THERE} and o.id = any($3::uuid[])`);

/** Narrows to grants of one kind, whether they are there or not: that is asked besides. */
const among = (side: 'left_id' | 'right_id', which: string) => `o.${side} in (select g.id from "grant" g where g.collaborative_id = $1 and ${which})`;
const either = (which: string) => `(${among('left_id', which)} or ${among('right_id', which)})`;

/** How many there are of what an import ($3) brought. */
export const OVERLAPS_OF_IMPORT = `select count(*)::int as total from ${THERE} and ${either('g.import_id = $3::uuid')}`;

const ALIKE = (pattern: string) => shown(`select o.id from ${THERE} and o.state = 'open' and ${pattern} order by o.rank, o.id limit $3`);
const TO_GRANTEES = 'g.grantee_id = any($4::uuid[])';

/**
 * Open overlaps of one pattern, at most `$3`: of a kind ($4) between two deciders ($5, $6), between grants to certain grantees ($4), or of a
 * programme ($5) of a pool ($4).
 */
export const OVERLAPS_ALIKE = {
  deciders: ALIKE(`o.kind = $4 and ((o.left_party_id = $5::uuid and o.right_party_id = $6::uuid) or (o.left_party_id = $6::uuid and o.right_party_id = $5::uuid))`),
  grantee: ALIKE(`${among('left_id', TO_GRANTEES)} and ${among('right_id', TO_GRANTEES)}`),
  programme: ALIKE(either('g.pool_id = $4::uuid and (g.programmes && $5::text[] or g.programmes = $5::text[])')),
} as const;
