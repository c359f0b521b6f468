import { visibleTo } from '../../platform/guard/visible.ts';
import { codeOf, nameKey } from '../parties/party.queries.ts';

/** Whether the collaborative's own papers speak of a party `p`: as an office, of a body, a role, a responsibility, an actor, a view, an agreement. */
const IN_PAPERS = `(p.office_of_id is not null or exists (select from party o where o.collaborative_id = p.collaborative_id and o.office_of_id = p.id)
  or ${[
    ['body', 'party_id'], ['outside_actor', 'party_id'], ['role_term', 'party_id'], ['responsibility', 'party_id'],
    ['statement', 'perspective_id'], ['passage', 'audience_id'], ['agreement_party', 'party_id'],
  ].map(([table, column]) => `exists (select from ${table} x where x.collaborative_id = p.collaborative_id and x.${column} = p.id)`).join(' or ')})`;

/** A party there for the viewer ($2), held until the end of the transaction. `$3` its id. */
export const HOLD_PARTY = `
  select p.id, p.owner_id as "ownerId", p.protection, p.protection as "ownProtection", ${codeOf('p')} as "codeName",
    exists (select from partner m where m.collaborative_id = p.collaborative_id and m.party_id = p.id)
      or exists (select from pool where pool.collaborative_id = p.collaborative_id and pool.party_id = p.id)
      or exists (select from person where person.collaborative_id = p.collaborative_id and person.party_id = p.id) or ${IN_PAPERS} as inside
  from party p where p.collaborative_id = $1 and ${visibleTo('p', '$2')} and p.id = $3 for update of p`;

/** `$3` the party, `$4` how far it may be seen. */
export const PROTECT_PARTY = `update party set protection = $4 where collaborative_id = $1 and owner_id = $2 and id = $3`;

/** `$3` the grant, `$4` the version that was decided on, `$5` how far it may be seen. */
export const PROTECT_GRANT = `
  update "grant" set protection = $5, version = version + 1
  where collaborative_id = $1 and owner_id = $2 and id = $3 and version = $4 returning id`;

/** Grants that name a party ($2), whose they are; counted as changed, so that nobody shares one by what it was. */
export const TOUCH_GRANTS = `
  update "grant" set version = version + 1 where collaborative_id = $1 and $2 in (grantee_id, funder_id) returning id, owner_id as "ownerId"`;

/** Owners other than $2 who have something that names a party ($3), and whether they have shared it. */
export const OTHER_OWNERS = `
  select owner_id as "ownerId", bool_or(shared_at is not null) as shared from (
    select owner_id, shared_at from "grant" where collaborative_id = $1 and owner_id <> $2 and $3 in (grantee_id, funder_id)
    union all select owner_id, shared_at from contribution where collaborative_id = $1 and owner_id <> $2 and funder_id = $3) named
  group by owner_id order by owner_id`;

/** A party of its own for another owner ($4), as it knew the one ($2) that is protected now; `$3` its id, `$5` its short id where it is shared. */
export const PART_PARTY = `
  insert into party (collaborative_id, id, short_id, name, country, owner_id, shared_at, sample)
  select collaborative_id, $3, $5, name, country, $4, case when $5::text is not null then coalesce(shared_at, now()) end, sample
  from party where collaborative_id = $1 and id = $2`;

export const PART_NAMES = `
  insert into party_name (collaborative_id, id, party_id, text, kind)
  select collaborative_id, gen_random_uuid(), $3, text, kind from party_name where collaborative_id = $1 and party_id = $2`;

export const PART_REGISTRATIONS = `
  insert into registration (collaborative_id, id, party_id, identifier)
  select collaborative_id, gen_random_uuid(), $3, identifier from registration where collaborative_id = $1 and party_id = $2`;

/** What another owner ($4) has goes on with its own party ($3). */
export const PART_GRANTS = `
  update "grant" set grantee_id = case when grantee_id = $2 then $3::uuid else grantee_id end, funder_id = case when funder_id = $2 then $3::uuid else funder_id end
  where collaborative_id = $1 and owner_id = $4 and $2 in (grantee_id, funder_id)`;

export const PART_CONTRIBUTIONS = `update contribution set funder_id = $3 where collaborative_id = $1 and owner_id = $4 and funder_id = $2`;

/** Of the owner ($2): what it granted to the grantee of one of its grants ($4) goes on with its own party ($3). */
export const TAKE_GRANTS = `
  update "grant" set grantee_id = $3
  where collaborative_id = $1 and owner_id = $2 and grantee_id <> $3
    and grantee_id in (select one.grantee_id from "grant" one where one.collaborative_id = $1 and one.owner_id = $2 and one.id = $4::uuid)`;

/** What happened to things ($3) stays with their owner ($2). */
export const HIDE_ACTIVITY = `update activity set audience_id = $2 where collaborative_id = $1 and subject_id = any($3::uuid[])`;

/** Erases what opens the commitments that name grants ($2): the record keeps its form, and tells nothing. */
export const CLOSE_OPENINGS = `delete from ledger_opening where collaborative_id = $1 and name = 'grant' and value ->> 'id' = any($2::text[])`;

/** What stands behind a code name, for its owner ($2) alone. `$3` a party. */
export const NAME_OF_PARTY = `
  select ${codeOf('p')} as "codeName", p.name, null as title, null as description, null as "externalId", null as url,
    case when p.country is null then '{}' else array[p.country] end as places, ${namesOf('p')}
  from party p where p.collaborative_id = $1 and p.owner_id = $2 and p.id = $3`;

/** `$3` a grant. */
export const NAME_OF_GRANT = `
  select ${codeOf('g')} as "codeName", p.name, g.title, g.description, g.external_id as "externalId", g.url, g.places, ${namesOf('p')}
  from "grant" g join party p on p.collaborative_id = g.collaborative_id and p.id = g.grantee_id
  where g.collaborative_id = $1 and g.owner_id = $2 and g.id = $3`;

function namesOf(party: string): string {
  return `array(select n.text from party_name n where n.collaborative_id = ${party}.collaborative_id and n.party_id = ${party}.id and n.text <> ${party}.name order by n.text) as "otherNames",
    array(select r.identifier from registration r where r.collaborative_id = ${party}.collaborative_id and r.party_id = ${party}.id order by r.identifier) as registrations`;
}

/** The grants to be removed with a party ($3), or one alone ($4), with what imports know them by. */
export const GRANTS_TO_PURGE = `
  select id, external_id as "externalId", title from "grant"
  where collaborative_id = $1 and owner_id = $2 and ($3::uuid in (grantee_id, funder_id) or id = $4::uuid) for update`;

export const CONTRIBUTIONS_TO_PURGE = `
  select id, external_id as "externalId", title from contribution where collaborative_id = $1 and owner_id = $2 and funder_id = $3::uuid for update`;

/** Every name and number of a party ($2), the names as they are compared too. */
export const KNOWN_BY = `
  select array(select p.name union select n.text from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id) as names,
    array(select ${nameKey('p.name')} union select ${nameKey('n.text')} from party_name n where n.collaborative_id = p.collaborative_id and n.party_id = p.id) as "nameKeys",
    array(select r.identifier from registration r where r.collaborative_id = p.collaborative_id and r.party_id = p.id) as identifiers
  from party p where p.collaborative_id = $1 and p.id = $2`;

/** Of the owner's ($2) own openings, those that name it ($3 patterns). */
export const PURGE_OPENINGS = `
  delete from ledger_opening where collaborative_id = $1 and audience_id = $2 and value::text ilike any($3::text[])`;

/** Where the owner ($2) says the name ($3 pattern of a regular expression) elsewhere, the code name ($4) stands in its place. */
export const PURGE_MENTIONS = ['"grant"', 'contribution'].map((table) => `
  update ${table} set title = regexp_replace(title, $3, $4, 'gi'), description = regexp_replace(description, $3, $4, 'gi')
  where collaborative_id = $1 and owner_id = $2 and (title ~* $3 or description ~* $3)`);

/** Each with the ids ($2) of what is removed, in this order. */
export const REMOVE = [
  `delete from activity where collaborative_id = $1 and subject_id = any($2::uuid[])`,
  `delete from allocation where collaborative_id = $1 and (grant_id = any($2::uuid[]) or contribution_id = any($2::uuid[]))`,
  `delete from grant_theme where collaborative_id = $1 and grant_id = any($2::uuid[])`,
  `delete from "grant" where collaborative_id = $1 and id = any($2::uuid[])`,
  `select purge_contribution_events($1, $2::uuid[])`,
  `delete from contribution where collaborative_id = $1 and id = any($2::uuid[])`,
  `update pool set host_id = null where collaborative_id = $1 and host_id = any($2::uuid[])`,
  `delete from party_name where collaborative_id = $1 and party_id = any($2::uuid[])`,
  `delete from registration where collaborative_id = $1 and party_id = any($2::uuid[])`,
  `delete from party where collaborative_id = $1 and id = any($2::uuid[])`,
  `delete from code_name where collaborative_id = $1 and id = any($2::uuid[])`,
] as const;
