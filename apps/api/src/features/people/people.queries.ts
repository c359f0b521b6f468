import type { EntityManager } from 'typeorm';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { IN_TERM } from '../collaboratives/clock.ts';
import type { Membership, Person, RoleToTry } from './person.model.ts';

/** A person as JSON, with the party it acts for and its unit: one join for every list that names people. */
const PERSON = `json_build_object(
  'id', p.id, 'name', p.name, 'roles', to_json(p.roles),
  'party', json_build_object('id', o.id, 'name', o.name, 'partner', ${markOf('m')}),
  'unit', case when u.id is null then null else json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) end)`;

const JOINS = `
  join party o on o.collaborative_id = p.collaborative_id and o.id = p.party_id
  left join partner m on m.collaborative_id = o.collaborative_id and m.party_id = o.id
  left join unit u on u.collaborative_id = p.collaborative_id and u.id = p.unit_id`;

/** A partner's mark as JSON, or null where the join found no partner. */
export function markOf(alias: string): string {
  return `case when ${alias}.id is null then null else
    json_build_object('id', ${alias}.id, 'shortName', ${alias}.short_name, 'letter', ${alias}.letter, 'hue', ${alias}.hue) end`;
}

export async function personById(db: EntityManager, collaborativeId: string, personId: string): Promise<Person> {
  const [row] = await db.query<{ person: Person }[]>(
    `select ${PERSON} as person from person p ${JOINS} where p.collaborative_id = $1 and p.id = $2`, [collaborativeId, personId]);
  if (!row) throw new Error(`person ${personId} is not in the collaborative`);
  return row.person;
}

/** Everybody who is at work in the collaborative now, by name; whoever is only named in a role is not. */
export async function activePeople(db: EntityManager, collaborativeId: string, page: PageRequest) {
  const rows = await db.query<{ person: Person }[]>(
    `select ${PERSON} as person from person p ${JOINS} join collaborative c on c.id = p.collaborative_id
     where p.collaborative_id = $1 and p.ended_at is null and ${IN_TERM} and p.roles <> '{}' and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
     order by p.name, p.id limit $4`,
    [collaborativeId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
  return pageOf(rows.map(({ person }) => person), page, ({ name, id }) => [name, id]);
}

/** The collaboratives that an account is in; a role of the sample leads nowhere else. */
export async function membershipsOf(db: EntityManager, accountId: string): Promise<Membership[]> {
  return db.query<Membership[]>(
    `select c.slug, c.name, c.sample, ${PERSON} as person from person p ${JOINS}
     join collaborative c on c.id = p.collaborative_id
     where p.account_id = $1 and p.ended_at is null and ${IN_TERM} order by c.name, c.id limit 100`, [accountId]);
}

/** The roles of the samples, the secretariat first. */
export async function rolesToTry(db: EntityManager): Promise<RoleToTry[]> {
  return db.query<RoleToTry[]>(
    `select p.id as "personId", p.name, p.roles, o.name as "partyName", ${markOf('m')} as partner, c.name as collaborative, c.slug
     from person p ${JOINS} join collaborative c on c.id = p.collaborative_id
     where p.to_try and c.sample and p.ended_at is null
     order by 'secretariat' = any(p.roles) desc, m.letter is null, m.hue, p.name limit 50`);
}
