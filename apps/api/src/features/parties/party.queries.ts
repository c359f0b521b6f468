import { visibleTo } from '../../platform/guard/visible.ts';

/** What a party or grant is called while it is protected. */
export const codeOf = (alias: string) =>
  `coalesce((select code.name from code_name code where code.collaborative_id = ${alias}.collaborative_id and code.id = ${alias}.id), '–')`;

/** The name by which a party may be said to whoever sees it, its owner too: its code name while it is protected. */
export const nameOf = (alias: string) => `(case when ${alias}.protection = 'protected' then ${codeOf(alias)} else ${alias}.name end)`;

/** The country of a party; of a protected one, no more than the region (M49 code). */
export const countryOf = (alias: string) => `(case when ${alias}.protection = 'protected' then region_of(${alias}.country) else ${alias}.country end)`;

/** A party as it is named in a sentence (`PartyRef`), as JSON, with its mark where it is a partner. */
export function partyRef(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)}, 'partner', (
    select json_build_object('id', mark.id, 'shortName', mark.short_name, 'letter', mark.letter, 'hue', mark.hue)
    from partner mark where mark.collaborative_id = ${alias}.collaborative_id and mark.party_id = ${alias}.id))`;
}

/** What of a name decides whether two names are written alike: letters and digits, without case and accents. */
export function nameKey(name: string): string {
  return `btrim(regexp_replace(lower(regexp_replace(normalize(${name}, NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'))`;
}

/** Whether a party is of the collaborative, as a partner or the pool: who evaluates acts for neither. */
export const isOfUs = (party: string): string => `(exists (select from partner us where us.collaborative_id = $1 and us.party_id = ${party})
  or exists (select from pool us where us.collaborative_id = $1 and us.party_id = ${party}))`;

export const NAME_KEYS = `
  select ${nameKey('name')} as key from unnest($1::text[]) with ordinality as given(name, place) order by place`;

/** Holds what a party owns until the end of the transaction: it is not imported, shared and protected at the same moment. */
export const HOLD_OWNER = `select pg_advisory_xact_lock(hashtextextended('import ' || $1::text || $2::text, 0))`;

/** Whether one of some identifiers ($3) or of some keys of names ($4) is a party's. */
const MENTIONED = `p.id in (
    select r.party_id from registration r where r.collaborative_id = $1 and r.identifier = any($3::text[])
    union select n.party_id from party_name n where n.collaborative_id = $1 and ${nameKey('n.text')} = any($4::text[])
    union select q.id from party q where q.collaborative_id = $1 and ${nameKey('q.name')} = any($4::text[]))`;

const KNOWN = `
  select p.id, p.owner_id = $2 and (p.shared_at is null or p.protection = 'protected') as own, p.protection = 'protected' as protected,
    array(select r.identifier from registration r where r.collaborative_id = p.collaborative_id and r.party_id = p.id) as identifiers,
    array(select ${nameKey('p.name')} union
          select ${nameKey('n.text')} from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id) as keys
  from party p where p.collaborative_id = $1 and ${MENTIONED}`;

/** The parties there for the viewer that are mentioned. A protected one of the viewer's own comes first: what names it stays with it. */
export const KNOWN_PARTIES = `${KNOWN} and ${visibleTo('p', '$2')} order by p.protection = 'protected' desc, p.id`;

/** Of the parties that are mentioned, those of the viewer's own party, protected ones first. */
export const OWN_PARTIES = `${KNOWN} and p.owner_id = $2 order by p.protection = 'protected' desc, p.id`;

export const SAVE_PARTIES = `
  insert into party (collaborative_id, id, name, owner_id)
  select $1, id, name, $2 from unnest($3::uuid[], $4::text[]) as party(id, name)`;

export const SAVE_NAMES = `
  insert into party_name (collaborative_id, id, party_id, text, kind)
  select $1, id, party_id, text, 'published' from unnest($2::uuid[], $3::uuid[], $4::text[]) as name(id, party_id, text)`;

export const SAVE_REGISTRATIONS = `
  insert into registration (collaborative_id, id, party_id, identifier)
  select $1, id, party_id, identifier from unnest($2::uuid[], $3::uuid[], $4::text[]) as number(id, party_id, identifier)`;

/** Shares parties of the viewer's own; those that have no short id yet are given back. */
export const SHARE_PARTIES = (now: string) => `
  update party set shared_at = ${now}
  where collaborative_id = $1 and owner_id = $2 and id = any($3::uuid[]) and shared_at is null and protection <> 'protected'
  returning id, short_id as "shortId"`;

export const NUMBER_PARTIES = `
  update party p set short_id = given.short_id from unnest($2::uuid[], $3::text[]) as given(id, short_id)
  where p.collaborative_id = $1 and p.id = given.id`;

/** Of some parties ($3), those that are protected: only the viewer's own can be. */
export const PROTECTED_AMONG = `select id from party where collaborative_id = $1 and owner_id = $2 and id = any($3::uuid[]) and protection = 'protected'`;

export const CODE_NAMES = `select id, name from code_name where collaborative_id = $1`;

export const SAVE_CODE_NAMES = `
  insert into code_name (collaborative_id, id, name) select $1, id, name from unnest($2::uuid[], $3::text[]) as given(id, name)
  on conflict (collaborative_id, id) do nothing`;
