import { HIDDEN } from '../grants/grant.queries.ts';

/** Whether none of some grants is protected: what is, is never told to the record. */
const tellable = (...grants: string[]) => `not exists (
  select from "grant" g
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  where g.collaborative_id = $1 and g.id in (${grants.join(', ')}) and ${HIDDEN})`;

const MADE = `
  select s.by_id as party_id, s.made_at as at, jsonb_build_object('sounded', s.id, 'at', to_json(s.made_at), 'grant', s.compared, 'theme', t.code,
    'readers', s.readers, 'reason', s.reason, 'lastDay', s.last_day::text) as done
  from sounding s left join theme t on t.collaborative_id = s.collaborative_id and t.id = s.theme_id
  where s.collaborative_id = $1 and s.entry_id is null and ${tellable('s.grant_id')}`;

const REVEALED = `
  select side.party_id, a.revealed_at, jsonb_build_object('revealed', a.id, 'at', to_json(a.revealed_at), 'own', side.own, 'other', side.other)
  from sounding_answer a join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id
  cross join lateral (values (s.by_id, a.sounder_side, a.reader_side), (a.party_id, a.reader_side, a.sounder_side)) as side(party_id, own, other)
  where a.collaborative_id = $1 and a.revealed_at is not null and a.entry_id is null and ${tellable('s.grant_id', 'a.grant_id')}`;

const SETTLED = `
  select side.party_id, x.settled_at, jsonb_build_object('settled', x.revealed_id, 'at', to_json(x.settled_at), 'answer', x.answer, 'reason', x.reason, 'by', x.settled_by_id)
  from sounding_settlement x
  join sounding_answer a on a.collaborative_id = x.collaborative_id and a.id = x.revealed_id
  join sounding s on s.collaborative_id = a.collaborative_id and s.id = a.sounding_id
  cross join lateral (values (s.by_id), (a.party_id)) as side(party_id)
  where x.collaborative_id = $1 and x.entry_id is null and ${tellable('s.grant_id', 'a.grant_id')}`;

/** For each party with people here, what it has part in and what stands in no entry yet, in the order in which it happened. */
export const TO_ENTER = `
  select p.id as "partyId", coalesce((select jsonb_agg(d.done order by d.at, d.done::text) from (${MADE} union all ${REVEALED} union all ${SETTLED}) d
    where d.party_id = p.id), '[]') as done
  from party p where p.collaborative_id = $1 and exists (select from person who where who.collaborative_id = $1 and who.party_id = p.id) order by p.id`;

/** It stands in this entry now ($2). */
export const MARK_ENTERED = [
  'update sounding set entry_id = $2 where collaborative_id = $1 and entry_id is null',
  'update sounding_answer set entry_id = $2 where collaborative_id = $1 and revealed_at is not null and entry_id is null',
  'update sounding_settlement set entry_id = $2 where collaborative_id = $1 and entry_id is null',
] as const;
