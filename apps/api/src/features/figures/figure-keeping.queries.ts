import { ROLE_KINDS } from '@acuerdo/overlap';
import { HIDDEN } from '../grants/grant.queries.ts';
import { HELD } from '../overlaps/answering.queries.ts';

/** Whether one of the parties that the other grant of a meeting, `h`, names is so. */
const NAMES_ONE = (which: string) => `exists (select from party named
  where named.collaborative_id = h.collaborative_id and named.id in (h.funder_id, h.grantee_id) and named.${which})`;

/** A grant that names a party which others do not see is there for its owner alone, shared or not. */
const ONLY_FOR_OWNER = `(h.shared_at is null or ${NAMES_ONE('shared_at is null')})`;

const MEETING = `json_build_object('ownerId', case when ${ONLY_FOR_OWNER} then h.owner_id end, 'isExplained', not o.role_confusion or o.state = 'answered')`;

/** What `o` finds is no meeting where somebody said that the two are not the same; and what is protected meets nobody, for its owner neither. */
const MEETS = `o.gone_at is null and o.between = 'pool-partner' and o.kind in (${ROLE_KINDS.map((kind) => `'${kind}'`).join(', ')})
  and not (o.state = 'answered' and held.answer = 'not-the-same') and h.protection <> 'protected' and not ${NAMES_ONE("protection = 'protected'")}`;

/** What the figures count of some grants ($2): all but what is protected. Nobody sees this; who sees a line is said by its owner and `shared`. */
export const COUNTED = `
  select g.id, g.owner_id as "ownerId", g.shared_at is not null and funder.shared_at is not null and grantee.shared_at is not null as shared,
    g.vehicle = 'pooled' as "isPooled", g.stage = 'proposal' as proposed, g.amount::text, g.currency, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
    g.awarded_on::text as "awardedOn", g.places as countries, array(
      select t.code from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
      where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id and t.kind = 'theme') as themes,
    coalesce((select json_agg(${MEETING}) from overlap o
      join "grant" h on h.collaborative_id = o.collaborative_id and h.id = case when o.left_id = g.id then o.right_id else o.left_id end
      ${HELD} where o.collaborative_id = g.collaborative_id and (o.left_id = g.id or o.right_id = g.id) and ${MEETS}), '[]') as meetings
  from "grant" g
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  where g.collaborative_id = $1 and g.id = any($2::uuid[]) and not ${HIDDEN}`;

const KEYS = 'owner_id, shared, proposed, currency, year, theme, country, state';

const addTo = (changes: string, sign: '' | '-') => `
  insert into figure_cell as c (collaborative_id, ${KEYS}, amount) select $1, ${KEYS}, ${sign}sum(amount) from ${changes} group by ${KEYS}
  on conflict (collaborative_id, ${KEYS}) do update set amount = c.amount + excluded.amount`;

/** Takes the lines of some grants ($2) away, and out of their cells. */
export const TAKE_LINES = `
  with gone as (delete from figure_line where collaborative_id = $1 and grant_id = any($2::uuid[]) returning ${KEYS}, amount) ${addTo('gone', '-')}`;

/** New lines, as JSON rows ($2), and what they add to their cells. */
export const ADD_LINES = `
  with come as (
    insert into figure_line (collaborative_id, grant_id, part, moved, ${KEYS}, amount)
    select $1, "grantId", part, moved, "ownerId", shared, proposed, currency, year, theme, country, state, amount
    from jsonb_to_recordset($2::jsonb) as given("grantId" uuid, part integer, moved boolean, "ownerId" uuid, shared boolean, proposed boolean, currency text,
      year integer, theme text, country text, state text, amount numeric)
    returning ${KEYS}, amount) ${addTo('come', '')}`;

/** One act of a collaborative is counted at a time, until its transaction ends. */
export const HOLD_COUNTING = `select pg_advisory_xact_lock(hashtextextended('figures ' || $1::text, 0))`;

/** Collaboratives that have grants and no figures of them yet. */
export const NOT_COUNTED = `
  select c.id, array(select g.id from "grant" g where g.collaborative_id = c.id) as "grantIds" from collaborative c
  where exists (select from "grant" g where g.collaborative_id = c.id) and not exists (select from figure_line l where l.collaborative_id = c.id)`;
