import { nameOf } from '../parties/party.queries.ts';

/** A party of the collaborative, by name: a partner or a pool, or who decided on one of the two grants. */
const party = (key: string) => `(select ${nameOf('p')} from party p where p.collaborative_id = a.collaborative_id and p.id = (a.form ->> '${key}')::uuid)`;
const shortId = `(select g.short_id from "grant" g where g.collaborative_id = a.collaborative_id and g.id = (a.form ->> 'grantId')::uuid)`;

/** What was said of an overlap, the latest first; of one act on several, only those count that the viewer (`$2`) may know. Those given before answers had forms are told as they would be given now. */
export const SAID = `coalesce((
  select json_agg(json_build_object('id', a.id, 'answer', case a.answer when 'by-design' then 'explain' else a.answer end,
    'form', case a.answer when 'by-design' then '{"because": "by-design"}'::jsonb else a.form end,
    'lead', ${party('leadPartyId')}, 'to', ${party('toPartyId')}, 'grant', ${shortId},
    'speaker', (select w.name from person w where w.collaborative_id = a.collaborative_id and w.id = (a.form ->> 'speakerId')::uuid),
    'reason', a.reason, 'by', by.name, 'at', a.answered_at, 'undone', u.id is not null,
    'together', (select count(*) from overlap_answer t join overlap other on other.collaborative_id = t.collaborative_id and other.id = t.overlap_id
      and other.gone_at is null and (other.only_for_id is null or other.only_for_id = $2)
      where t.collaborative_id = a.collaborative_id and t.together_id = a.together_id)) order by a.answered_at desc, a.id desc)
  from overlap_answer a join person by on by.collaborative_id = a.collaborative_id and by.id = a.answered_by_id
  left join overlap_answer u on u.collaborative_id = a.collaborative_id and u.undoes_id = a.id
  where a.collaborative_id = o.collaborative_id and a.overlap_id = o.id), '[]')`;

/** What of a grant an answer rests on, as JSON (`GrantFacts`). */
const factsOf = (grant: string) => `jsonb_build_object('shortId', ${grant}.short_id, 'amount', ${grant}.amount::text, 'currency', ${grant}.currency,
  'from', ${grant}.starts_on::text, 'to', ${grant}.ends_on::text, 'places', (select coalesce(jsonb_agg(distinct place order by place), '[]') from unnest(${grant}.places) place),
  'stage', ${grant}.stage, 'granteeId', ${grant}.grantee_id,
  'project', (select coalesce(jsonb_agg(distinct part order by part), '[]') from (
    select unnest(${grant}.programmes) as part union select t.code from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
    where gt.collaborative_id = ${grant}.collaborative_id and gt.grant_id = ${grant}.id) parts))`;

const RESTS_ON = `jsonb_build_object('left', ${factsOf('l')}, 'right', ${factsOf('r')})`;
const GRANTS = `join "grant" l on l.collaborative_id = o.collaborative_id and l.id = o.left_id join "grant" r on r.collaborative_id = o.collaborative_id and r.id = o.right_id`;

/** Nobody else answers them until the end of the transaction. In the order of ids, so that no two wait for each other. */
export const HOLD_OVERLAPS = `select id from overlap where collaborative_id = $1 and id = any($2::uuid[]) order by id for update`;

/** One answer to each of some overlaps ($2), with what it rests on. Ids of the answers ($3) in the order of the overlaps. */
export const SAVE_ANSWERS = (now: string) => `
  insert into overlap_answer (collaborative_id, id, overlap_id, answer, form, reason, answered_by_id, answered_at, evidence_hash, rests_on, together_id)
  select $1, given.id, o.id, $4, $5, $6, $7, ${now}, o.evidence_hash, ${RESTS_ON}, $8
  from unnest($2::uuid[], $3::uuid[]) as given(overlap_id, id) join overlap o on o.collaborative_id = $1 and o.id = given.overlap_id ${GRANTS}`;

/** Of an overlap `o`, as `held`: the answer that holds, the last one that nobody took back. */
export const HELD = `left join lateral (
  select a.id, a.answer, a.rests_on from overlap_answer a
  where a.collaborative_id = o.collaborative_id and a.overlap_id = o.id and a.answer <> 'undo'
    and not exists (select from overlap_answer u where u.collaborative_id = a.collaborative_id and u.undoes_id = a.id)
  order by a.answered_at desc, a.id desc limit 1) held on true`;

/** Grantees of some overlaps ($2) that the answer which holds told apart. */
export const TOLD_APART = `
  select distinct l.grantee_id as "leftPartyId", r.grantee_id as "rightPartyId" from overlap o ${GRANTS} ${HELD}
  where o.collaborative_id = $1 and o.id = any($2::uuid[]) and held.answer = 'not-the-same' and l.grantee_id <> r.grantee_id`;

/** The answers that one act gave: this one ($2), and those given together with it. Only while each is the one that holds. */
export const ACT_OF = `
  select a.id, a.overlap_id as "overlapId", a.answered_by_id as "byId", held.id = a.id as holds
  from overlap_answer one
  join overlap_answer a on a.collaborative_id = one.collaborative_id and (a.id = one.id or a.together_id = one.together_id)
  join overlap o on o.collaborative_id = a.collaborative_id and o.id = a.overlap_id ${HELD}
  where one.collaborative_id = $1 and one.id = $2 and one.answer <> 'undo'`;

export const SAVE_UNDONE = (now: string) => `
  insert into overlap_answer (collaborative_id, id, overlap_id, answer, reason, answered_by_id, answered_at, evidence_hash, undoes_id)
  select $1, given.id, a.overlap_id, 'undo', '', $4, ${now}, a.evidence_hash, a.id
  from unnest($2::uuid[], $3::uuid[]) as given(undoes_id, id) join overlap_answer a on a.collaborative_id = $1 and a.id = given.undoes_id`;

const STANDING = (which: string) => `
  select o.id, o.left_id as "leftId", o.right_id as "rightId", o.state, o.returned, case when held.answer is not null then jsonb_build_object('answer', held.answer, 'restsOn', held.rests_on) end as held, ${RESTS_ON} as now
  from overlap o ${GRANTS} ${HELD} where o.collaborative_id = $1 and ${which}`;

/** Of some overlaps ($2), or of the answered ones of some grants ($2): the answer that holds, what it rests on, and what that is now. */
export const STANDINGS = {
  overlaps: STANDING('o.id = any($2::uuid[])'),
  grants: STANDING(`(o.left_id = any($2::uuid[]) or o.right_id = any($2::uuid[])) and (o.state = 'answered' or o.returned <> '[]')`),
} as const;

/** States that have changed ($2). One that comes back waits from now on, and is laid aside by nobody. */
export const SAVE_STANDINGS = (now: string) => `
  update overlap o set state = given.state, returned = given.returned, open_since = case when o.state = 'answered' and given.state = 'open' then ${now} else o.open_since end
  from jsonb_to_recordset($2::jsonb) as given(id uuid, state text, returned jsonb) where o.collaborative_id = $1 and o.id = given.id`;

export const WAKE = `delete from overlap_handling where collaborative_id = $1 and overlap_id = any($2::uuid[])`;

/** Who works for the parties that an overlap concerns ($2), and can speak to its grantee. */
export const SPEAKERS = `
  select p.id, p.name, p.party_id as "partyId" from person p
  where p.collaborative_id = $1 and p.party_id = any($2::uuid[]) and p.ended_at is null and p.roles && array['officer', 'secretariat', 'delegate'] order by p.name, p.id limit 100`;

/** Where a grant can move to: a pool or a partner. */
export const MOVE_TARGETS = `
  select p.id, ${nameOf('p')} as name, (select json_build_object('id', m.id, 'shortName', m.short_name, 'letter', m.letter, 'hue', m.hue)
    from partner m where m.collaborative_id = p.collaborative_id and m.party_id = p.id) as partner
  from party p where p.collaborative_id = $1 and p.protection <> 'protected' and (exists (select from partner m where m.collaborative_id = $1 and m.party_id = p.id and upper_inf(m.valid))
    or exists (select from pool where pool.collaborative_id = $1 and pool.party_id = p.id)) order by name, p.id limit 100`;

/** What a party does with an overlap on its own desk. */
export const SAVE_HANDLING = (shown: string) => `
  insert into overlap_handling as h (collaborative_id, id, overlap_id, party_id, snoozed_until, shown_at, by_id) values ($1, $2, $3, $4, $5, ${shown}, $6)
  on conflict (collaborative_id, overlap_id, party_id) do update set snoozed_until = excluded.snoozed_until, shown_at = coalesce(h.shown_at, excluded.shown_at), by_id = excluded.by_id`;
