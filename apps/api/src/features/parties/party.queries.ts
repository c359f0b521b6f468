import { visibleTo } from '../../platform/guard/visible.ts';

/** A party as it is named in a sentence (`PartyRef`), as JSON, with its mark where it is a partner. */
export function partyRef(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'partner', (
    select json_build_object('id', mark.id, 'shortName', mark.short_name, 'letter', mark.letter, 'hue', mark.hue)
    from partner mark where mark.collaborative_id = ${alias}.collaborative_id and mark.party_id = ${alias}.id))`;
}

/** What of a name decides whether two names are written alike: letters and digits, without case and accents. */
export function nameKey(name: string): string {
  return `btrim(regexp_replace(lower(regexp_replace(normalize(${name}, NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'))`;
}

export const NAME_KEYS = `
  select ${nameKey('name')} as key from unnest($1::text[]) with ordinality as given(name, place) order by place`;

/** The parties there for the viewer that hold one of the identifiers ($3) or are named by one of the keys ($4). */
export const KNOWN_PARTIES = `
  select p.id, p.owner_id = $2 as own, p.shared_at is not null as shared,
    array(select r.identifier from registration r where r.collaborative_id = p.collaborative_id and r.party_id = p.id) as identifiers,
    array(select ${nameKey('p.name')} union
          select ${nameKey('n.text')} from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id) as keys
  from party p
  where p.collaborative_id = $1 and ${visibleTo('p', '$2')} and p.id in (
    select r.party_id from registration r where r.collaborative_id = $1 and r.identifier = any($3::text[])
    union select n.party_id from party_name n where n.collaborative_id = $1 and ${nameKey('n.text')} = any($4::text[])
    union select q.id from party q where q.collaborative_id = $1 and ${nameKey('q.name')} = any($4::text[]))
  order by p.id`;

export const SAVE_PARTIES = `
  insert into party (collaborative_id, id, name, owner_id)
  select $1, id, name, $2 from unnest($3::uuid[], $4::text[]) as party(id, name)`;

export const SAVE_NAMES = `
  insert into party_name (collaborative_id, id, party_id, text, kind)
  select $1, id, party_id, text, 'published' from unnest($2::uuid[], $3::uuid[], $4::text[]) as name(id, party_id, text)`;

export const SAVE_REGISTRATIONS = `
  insert into registration (collaborative_id, id, party_id, identifier)
  select $1, id, party_id, identifier from unnest($2::uuid[], $3::uuid[], $4::text[]) as number(id, party_id, identifier)`;

export const SHARE_PARTIES = (now: string) => `
  update party set shared_at = ${now}
  where collaborative_id = $1 and owner_id = $2 and id = any($3::uuid[]) and shared_at is null and protection <> 'protected'`;
