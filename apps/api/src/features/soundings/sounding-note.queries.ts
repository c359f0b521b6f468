import type { Viewer } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GRANTS_THERE, HIDDEN } from '../grants/grant.queries.ts';
import { LIVE, SOUNDED } from './sounding.queries.ts';

/** Grants of the viewer's own ($2) that soundings meet. */
const MET = `
  select m.sounding_id, json_agg(row_to_json(own) order by own."awardedOn" desc, own.id) as grants
  from sounding_match m join (${GRANTS_THERE}) own on own.id = m.grant_id and own."ownerId" = $2 and own.protection <> 'protected'
  where m.collaborative_id = $1 and m.party_id = $2 group by m.sounding_id`;

/** What reaches the viewer: beside own grants alone, and nothing that tells whose it is, or since when. */
const NOTES = (viewer: Viewer) => `
  select s.id, met.grants, case when t.id is not null then json_build_object('en', t.name_en, 'es', t.name_es) end as theme, s.last_day::text as "lastDay",
    coalesce(a.answer, 'open') as answer, a.grant_id as "grantId"
  from ${SOUNDED}
  join (${MET}) met on met.sounding_id = s.id
  left join theme t on t.collaborative_id = s.collaborative_id and t.id = s.theme_id
  left join sounding_answer a on a.collaborative_id = s.collaborative_id and a.sounding_id = s.id and a.party_id = $2
  where s.collaborative_id = $1 and s.by_id <> $2 and $2 = any(s.readers) and a.revealed_at is null and ${LIVE(viewer)}`;

/** In the order of their ids, which are random. `$5` only those that wait for an answer. */
export const NOTE_LIST = (viewer: Viewer) => `${NOTES(viewer)} and ($3::uuid is null or s.id > $3) and ($5::boolean is not true or a.id is null) order by s.id limit $4`;
export const ONE_NOTE = (viewer: Viewer) => `${NOTES(viewer)} and s.id = $3`;

/** Holds a sounding ($2) until the end of the transaction: it is answered and opened one after the other. */
export const HOLD_SOUNDING = 'select id from sounding where collaborative_id = $1 and id = $2 for update';

/** `$3` the sounding, `$4` a new id, `$5` the answer, `$6` the reader's own grant, `$7` who answers. */
export const SAVE_NOTE_ANSWER = (viewer: Viewer) => `
  insert into sounding_answer (collaborative_id, id, sounding_id, party_id, answer, grant_id, answered_by_id, answered_at)
  values ($1, $4, $3, $2, $5, $6, $7, ${sqlNow(viewer)})
  on conflict (collaborative_id, party_id, sounding_id) do update set answer = excluded.answer, grant_id = excluded.grant_id,
    answered_by_id = excluded.answered_by_id, answered_at = excluded.answered_at`;

export const TAKE_ANSWER_BACK = 'delete from sounding_answer where collaborative_id = $1 and party_id = $2 and sounding_id = $3 and revealed_at is null';

/** A grant as it is revealed: the fields of libs/access `REVEALED`. Null where it is protected, or no more. */
const side = (grant: string, person: string) => `(
  select jsonb_build_object('partner', owner.name, 'officer', who.name, 'grantee', grantee.name, 'title', g.title, 'stage', g.stage,
    'amount', jsonb_build_object('amount', g.amount::text, 'currency', g.currency),
    'startsOn', g.starts_on::text, 'endsOn', g.ends_on::text, 'periodWritten', g.period_written)
  from "grant" g
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party owner on owner.collaborative_id = g.collaborative_id and owner.id = g.owner_id
  join person who on who.collaborative_id = g.collaborative_id and who.id = ${person}
  where g.collaborative_id = $1 and g.id = ${grant} and not ${HIDDEN})`;

/** Where both have agreed about a sounding ($2), both sides are kept as they are at that moment. Gives what was revealed, and to whom. */
export const REVEAL = (viewer: Viewer) => `
  update sounding_answer a set revealed_at = ${sqlNow(viewer)}, sounder_side = both_sides.sounder, reader_side = both_sides.reader
  from (select agreed.id, s.by_id, ${side('s.grant_id', 's.opened_by_id')} as sounder, ${side('agreed.grant_id', 'agreed.answered_by_id')} as reader
    from ${SOUNDED} join sounding_answer agreed on agreed.collaborative_id = s.collaborative_id and agreed.sounding_id = s.id
    where s.collaborative_id = $1 and s.id = $2 and s.opened_at is not null and agreed.answer = 'agreed' and agreed.revealed_at is null and ${LIVE(viewer)}) both_sides
  where a.collaborative_id = $1 and a.id = both_sides.id and both_sides.sounder is not null and both_sides.reader is not null
  returning a.id, both_sides.by_id as "byId", a.party_id as "partyId"`;

const sideOf = (viewer: 'own' | 'other') => `case when (s.by_id = $2) = ${viewer === 'own'} then a.sounder_side else a.reader_side end`;

/** What the viewer's party and another revealed to each other: as it was said then, as long as neither grant is protected. */
const REVEALED = `
  select a.id, a.revealed_at as "revealedAt", to_json(a.revealed_at) #>> '{}' as moment, ${sideOf('own')} as "own", ${sideOf('other')} as "other", row_to_json(mine) as "grant",
    coalesce((select json_agg(json_build_object('id', x.id, 'answer', x.answer, 'reason', x.reason, 'by', who.name, 'at', x.settled_at) order by x.settled_at desc, x.id desc)
      from sounding_settlement x join person who on who.collaborative_id = x.collaborative_id and who.id = x.settled_by_id
      where x.collaborative_id = a.collaborative_id and x.revealed_id = a.id), '[]') as settlements, a.entry_id is not null as entered
  from sounding_answer a
  join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id
  left join (${GRANTS_THERE}) mine on mine.id = case when s.by_id = $2 then s.grant_id else a.grant_id end
  where a.collaborative_id = $1 and a.revealed_at is not null and $2 in (s.by_id, a.party_id) and not exists (
    select from "grant" g
    join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
    join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
    where g.collaborative_id = a.collaborative_id and g.id in (s.grant_id, a.grant_id) and ${HIDDEN})`;

export const REVEALED_LIST = `${REVEALED} and ($3::timestamptz is null or (a.revealed_at, a.id) < ($3::timestamptz, $4::uuid)) order by a.revealed_at desc, a.id desc limit $5`;
export const ONE_REVEALED = `${REVEALED} and a.id = $3`;
export const REVEALED_OF_SOUNDING = `${REVEALED} and a.sounding_id = $3 and a.party_id = $2`;

/** The two parties of something that was revealed ($2). */
export const PARTIES_OF_REVEALED = `
  select s.by_id as "byId", a.party_id as "partyId" from sounding_answer a
  join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id where a.collaborative_id = $1 and a.id = $2`;

export const SAVE_SETTLEMENT = (viewer: Viewer) => `
  insert into sounding_settlement (collaborative_id, id, revealed_id, answer, reason, settled_by_id, settled_at) values ($1, $2, $3, $4, $5, $6, ${sqlNow(viewer)})`;
