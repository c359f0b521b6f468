/** Collaboratives in which grants wait to be compared. */
export const WAITING = 'select distinct collaborative_id as "collaborativeId" from sounding_check';

/** One process at a time compares those of a collaborative ($1). */
export const LOCK = `select pg_try_advisory_xact_lock(hashtextextended('soundings ' || $1::text, 0)) as mine`;

export const CHECKS = `select id, grant_id as "grantId" from sounding_check where collaborative_id = $1 limit 10000`;
export const DROP_CHECKS = 'delete from sounding_check where collaborative_id = $1 and id = any($2::uuid[])';

/** Soundings that are not over, by the clock of their collaborative ($1). */
export const SOUNDINGS_GOING_ON = `
  select s.id, s.grant_id as "grantId", s.compared, s.readers from sounding s join collaborative c on c.id = s.collaborative_id
  where s.collaborative_id = $1 and s.ended_at is null and s.compared is not null
    and s.last_day >= ((clock_timestamp() + make_interval(secs => c.clock_offset_seconds)) at time zone c.time_zone)::date`;

/** What was found for some soundings and grants takes the place of what was found before: pairs as JSON rows ($2), of which `met` say that they meet. */
export const SAVE_MATCHES = `
  with given as (select * from jsonb_to_recordset($2::jsonb) as pair("soundingId" uuid, "partyId" uuid, "grantId" uuid, met boolean)),
    gone as (delete from sounding_match m using given where m.collaborative_id = $1 and m.sounding_id = given."soundingId" and m.grant_id = given."grantId" and not given.met)
  insert into sounding_match (collaborative_id, id, sounding_id, party_id, grant_id)
  select $1, gen_random_uuid(), given."soundingId", given."partyId", given."grantId" from given
  join "grant" g on g.collaborative_id = $1 and g.id = given."grantId" where given.met
  on conflict (collaborative_id, grant_id, sounding_id) do nothing`;
