import type { Viewer } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { HIDDEN } from '../grants/grant.queries.ts';
import { comparableWhere } from '../overlaps/comparable.queries.ts';

/** Grants as they are compared: some ($2), and all of some owners ($3). */
export const COMPARABLE_ONES = comparableWhere('(g.id = any($2::uuid[]) or g.owner_id = any($3::uuid[]))');

export const CHECK_GRANTS = `insert into sounding_check (collaborative_id, id, grant_id) select $1, gen_random_uuid(), id from unnest($2::uuid[]) as changed(id)`;

/** Those among some grants ($2) that are protected. */
const HIDDEN_ONES = `
  select g.id from "grant" g
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  where g.collaborative_id = $1 and g.id = any($2::uuid[]) and ${HIDDEN}`;

/** Entries that commit to what was sounded, revealed or settled of some grants. */
const entriesOf = (grants: string) => `
  select s.entry_id from sounding s where s.collaborative_id = $1 and s.grant_id in (${grants})
  union select a.entry_id from sounding_answer a join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id
    where a.collaborative_id = $1 and (a.grant_id in (${grants}) or s.grant_id in (${grants}))
  union select x.entry_id from sounding_settlement x join sounding_answer a on a.collaborative_id = x.collaborative_id and a.id = x.revealed_id
    join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id
    where x.collaborative_id = $1 and (a.grant_id in (${grants}) or s.grant_id in (${grants}))`;

/**
 * Of grants that changed ($2), soundings of those that are now shared or protected are over; for others it is as if they had ended by
 * themselves. What was not revealed of those that are protected is dropped, and what opens the entries about them. All are compared anew.
 */
export const CHANGED = (viewer: Viewer) => `
  with hidden as materialized (${HIDDEN_ONES}),
  ended as (
    update sounding s set ended_at = ${sqlNow(viewer)}, ending = case when g.id in (select id from hidden) then 'protected' else 'shared' end
    from "grant" g where s.collaborative_id = $1 and g.collaborative_id = $1 and g.id = s.grant_id and g.id = any($2::uuid[]) and s.ended_at is null
      and (g.shared_at is not null or g.id in (select id from hidden))),
  answers as (delete from sounding_answer where collaborative_id = $1 and revealed_at is null and grant_id in (select id from hidden)),
  matches as (delete from sounding_match where collaborative_id = $1 and grant_id in (select id from hidden)),
  openings as (delete from ledger_opening where collaborative_id = $1 and entry_id in (${entriesOf('select id from hidden')}))
  ${CHECK_GRANTS}`;

const GIVEN = 'select unnest($2::uuid[])';

/** Grants that are taken back ($2). */
export const LEAVE = (viewer: Viewer) => [
  `delete from sounding_match where collaborative_id = $1 and grant_id in (${GIVEN})`,
  `delete from sounding_answer where collaborative_id = $1 and revealed_at is null and grant_id in (${GIVEN})`,
  'update sounding_answer set grant_id = null where collaborative_id = $1 and grant_id = any($2::uuid[])',
  `update sounding set grant_id = null, compared = null, ended_at = coalesce(ended_at, ${sqlNow(viewer)}), ending = coalesce(ending, 'removed')
   where collaborative_id = $1 and grant_id = any($2::uuid[])`,
] as const;

/** Soundings of some grants ($2), and the owner's ($3) of grants that are no more, by the keys of the grantee's names ($4). */
const ASKED = `select s.id from sounding s where s.collaborative_id = $1 and (s.grant_id = any($2::uuid[]) or (s.by_id = $3 and s.grantee_key = any($4::text[])))`;

/** Answers about them, on either side. */
const ANSWERS = `select a.id from sounding_answer a where a.collaborative_id = $1 and (a.grant_id = any($2::uuid[]) or a.sounding_id in (${ASKED}))`;

/** What was said, met and revealed goes; that something was sounded stays, for the limits. */
export const PURGE = [
  `delete from activity where collaborative_id = $1 and subject_id in (${ANSWERS})`,
  `delete from ledger_opening where collaborative_id = $1 and entry_id in (
     select entry_id from sounding where collaborative_id = $1 and id in (${ASKED}) union select entry_id from sounding_answer where collaborative_id = $1 and id in (${ANSWERS})
     union select entry_id from sounding_settlement where collaborative_id = $1 and revealed_id in (${ANSWERS}))`,
  `delete from sounding_settlement where collaborative_id = $1 and revealed_id in (${ANSWERS})`,
  `delete from sounding_answer where collaborative_id = $1 and id in (${ANSWERS})`,
  `delete from sounding_match where collaborative_id = $1 and sounding_id in (${ASKED})`,
  `update sounding set grantee_key = null, compared = null, reason = '' where collaborative_id = $1 and id in (${ASKED})`,
] as const;
