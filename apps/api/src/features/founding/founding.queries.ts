/** The collaborative as a party of its own, which everybody in it sees, and its pool: the secretariat acts for it. */
export const SAVE_POOL_PARTY = `
  with party as (
    insert into party (collaborative_id, id, short_id, name, owner_id, shared_at, protection) values ($1, $2, 'ORG-1', $3, $2, now(), 'open') returning id),
  numbered as (insert into short_id (collaborative_id, prefix, last) values ($1, 'ORG', 1)),
  name as (
    insert into party_name (collaborative_id, id, party_id, text, kind) select $1, $4, id, $3, 'legal' from party)
  insert into pool (collaborative_id, id, party_id, host_id, programmes) select $1, $5, id, null, '{}' from party`;

export const SETUP = `
  select (select count(*)::int from partner where collaborative_id = $1) as partners,
    (select count(*)::int from person p join partner m on m.collaborative_id = p.collaborative_id and m.party_id = p.party_id
     where p.collaborative_id = $1 and p.ended_at is null and cardinality(p.roles) > 0) as people,
    (select count(*)::int from cycle where collaborative_id = $1) as cycles,
    (select count(*)::int from agreement where collaborative_id = $1) as agreements,
    (select count(*)::int from decision where collaborative_id = $1) as decisions`;
