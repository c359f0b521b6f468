import type { Viewer } from '../../platform/ctx.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { GRANTS_THERE, HIDDEN } from '../grants/grant.queries.ts';
import { nameKey, partyRef } from '../parties/party.queries.ts';

/** The parties with people who can sound, each once. */
const SOUNDERS = `(select p.* from party p where p.collaborative_id = $1 and exists (select from person who
  where who.collaborative_id = $1 and who.party_id = p.id and who.ended_at is null and who.roles && array['officer', 'secretariat']))`;

/** Who may learn of a grant ($3) of the viewer's, and whether it meets something that they have shared with all. */
export const READERS = `
  select ${partyRef('p')} as party, exists (select from overlap o
    join (${GRANTS_THERE}) h on h.id = case when o.left_id = $3::uuid then o.right_id else o.left_id end and h."ownerId" = p.id and h.shared and h.protection <> 'protected'
    where o.collaborative_id = $1 and (o.left_id = $3::uuid or o.right_id = $3::uuid) and o.gone_at is null and o.kind <> 'parallel-role') as met
  from ${SOUNDERS} p where p.id <> $2 order by p.name, p.id`;

/** What the viewer's party sounded before, by day; `$3` the grantee that is to be sounded now. */
export const PAST_SOUNDINGS = `
  select to_char(s.made_at at time zone c.time_zone, 'YYYY-MM-DD') as on, coalesce(s.grantee_key = ${nameKey('p.name')}, false) as "sameGrantee"
  from sounding s join collaborative c on c.id = s.collaborative_id
  join party p on p.collaborative_id = s.collaborative_id and p.id = $3
  where s.collaborative_id = $1 and s.by_id = $2 order by s.made_at desc limit 200`;

/** Of a grant ($3) of the viewer's; it was decided before that it may be sounded. */
export const SAVE_SOUNDING = (viewer: Viewer) => `
  insert into sounding (collaborative_id, id, by_id, grant_id, grantee_key, theme_id, compared, readers, reason, made_by_id, made_at, last_day, opened_at, opened_by_id)
  select $1, $4, $2, g.id, ${nameKey('p.name')}, $5, $6, $7::uuid[], $8, $9, ${sqlNow(viewer)}, $10, case when $11 then ${sqlNow(viewer)} end, case when $11 then $9::uuid end
  from "grant" g join party p on p.collaborative_id = g.collaborative_id and p.id = g.grantee_id
  where g.collaborative_id = $1 and g.owner_id = $2 and g.id = $3`;

/** A sounding goes on while it is not over and its grant is unshared and unprotected. Its grant `g`, `grantee` and `funder` stand beside it. */
export const LIVE = (viewer: Viewer) => `s.ended_at is null and s.last_day >= ${sqlToday(viewer)} and g.shared_at is null and not ${HIDDEN}`;
export const SOUNDED = `sounding s
  join "grant" g on g.collaborative_id = s.collaborative_id and g.id = s.grant_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id`;

const THEME = `case when t.id is not null then json_build_object('en', t.name_en, 'es', t.name_es) end`;

/** The viewer's own soundings: what they say, and nothing of what became of them with others. */
const MINE = (viewer: Viewer) => `
  select s.id, row_to_json(own) as "grant", ${THEME} as theme, s.reason, maker.name as "by", s.made_at as "madeAt", to_json(s.made_at) #>> '{}' as moment,
    s.last_day::text as "lastDay", s.opened_at as "openedAt", (select json_agg(${partyRef('p')} order by p.name) from party p
      where p.collaborative_id = s.collaborative_id and p.id = any(s.readers)) as readers,
    coalesce(s.ending, case when s.last_day < ${sqlToday(viewer)} then 'expired' else 'live' end) as state
  from sounding s
  join person maker on maker.collaborative_id = s.collaborative_id and maker.id = s.made_by_id
  left join theme t on t.collaborative_id = s.collaborative_id and t.id = s.theme_id
  left join (${GRANTS_THERE}) own on own.id = s.grant_id
  where s.collaborative_id = $1 and s.by_id = $2`;

export const MY_SOUNDINGS = (viewer: Viewer) => `${MINE(viewer)} and ($3::timestamptz is null or (s.made_at, s.id) < ($3::timestamptz, $4::uuid))
  order by s.made_at desc, s.id desc limit $5`;
export const ONE_OF_MINE = (viewer: Viewer) => `${MINE(viewer)} and s.id = $3`;

/** Holds one of the viewer's own that still goes on ($3) until the end of the transaction. */
export const HOLD_MINE = (viewer: Viewer) => `
  select s.id from ${SOUNDED} where s.collaborative_id = $1 and s.by_id = $2 and s.id = $3 and ${LIVE(viewer)} for update of s`;

export const WITHDRAW = (viewer: Viewer) => `update sounding set ended_at = ${sqlNow(viewer)}, ending = 'withdrawn' where collaborative_id = $1 and by_id = $2 and id = $3`;

export const OPEN = (viewer: Viewer) => `
  update sounding set opened_at = ${sqlNow(viewer)}, opened_by_id = $4 where collaborative_id = $1 and by_id = $2 and id = $3 and opened_at is null`;

/** How many each party made, told once they are over for good; not of those that the viewer ($2) could have read: a number would say who it was. */
export const SOUNDING_COUNTS = (viewer: Viewer) => `
  select ${partyRef('p')} as party, (select count(*)::int from sounding s where s.collaborative_id = p.collaborative_id and s.by_id = p.id
    and s.last_day < ${sqlToday(viewer)} and not $2 = any(s.readers)) as made
  from ${SOUNDERS} p where p.id <> $2 order by p.name, p.id`;
