import { visibleTo } from '../../platform/guard/visible.ts';
import { IN_TERM } from '../collaboratives/clock.ts';
import { WHOLE } from '../grants/grantee-part.queries.ts';
import { isOfUs } from '../parties/party.queries.ts';
import { markOf } from '../people/people.queries.ts';

/** Whoever a row `x` names: the person `w`, and the mark of the partner that it acts for. */
const NAMING = (person: string) => `
  join person w on w.collaborative_id = x.collaborative_id and w.id = ${person}
  left join partner m on m.collaborative_id = w.collaborative_id and m.party_id = w.party_id`;

/** A grantee `g` of a row `x`, there for the viewer ($2), who is of the collaborative: who evaluates reads of no contact. */
const OF_GRANTEE = `join party g on g.collaborative_id = x.collaborative_id and g.id = x.grantee_id and ${visibleTo('g', '$2')} and ${isOfUs('$2')}`;

/** People `p` who can speak with grantees now. */
const AT_WORK = `from person p join collaborative c on c.id = p.collaborative_id
  where p.collaborative_id = $1 and p.ended_at is null and p.roles && '{officer,secretariat}' and ${IN_TERM}`;

export const CAN_SPEAK = `select p.id ${AT_WORK} and p.id = $2`;

/** Who speaks with each of some grantees ($3), with all that each is one with. */
export const OWNERS_OF = `
  select wanted.id as "wantedId", held.* from unnest($3::uuid[]) as wanted(id)
  cross join lateral (
    select x.grantee_id as "granteeId", w.id as "personId", w.name, w.party_id as "partyId", ${markOf('m')} as partner, x.since, not exists (select ${AT_WORK} and p.id = w.id) as left
    from contact_owner x ${OF_GRANTEE} ${NAMING('x.person_id')}
    where x.collaborative_id = $1 and x.grantee_id in ${WHOLE('wanted.id')} order by x.since, x.grantee_id limit 1) held`;

/** Taking, handing on and letting go take turns: of one grantee there may be several parties, of which each viewer sees some. */
export const HOLD_CONTACTS = `select pg_advisory_xact_lock(hashtextextended('contacts ' || $1::text, 0))`;

export const SAVE_OWNER = (now: string) => `insert into contact_owner (collaborative_id, grantee_id, person_id, since) values ($1, $2, $3, ${now})`;
export const HAND_ON = (now: string) => `update contact_owner set person_id = $3, since = ${now} where collaborative_id = $1 and grantee_id = $2`;
export const LET_GO = 'delete from contact_owner where collaborative_id = $1 and grantee_id = $2';

const NOTES = `from contact_note x ${OF_GRANTEE} ${NAMING('x.person_id')}
  where x.collaborative_id = $1 and (x.owner_id = $2 or x.shared_at is not null)`;

const NOTE = `
  select x.id, x.grantee_id as "granteeId", x.day::text as day, x.way, case when g.protection <> 'protected' then x.text end as text, w.name as by, ${markOf('m')} as partner,
    x.shared_at is not null as shared, x.owner_id as "ownerId", g.protection ${NOTES}`;

/** About a grantee ($3), the latest first. `$4` and `$5` the last one before the page. */
export const NOTES_OF = `
  select listed.*, (select count(*)::int ${NOTES} and x.grantee_id in ${WHOLE('$3::uuid')}) as total from (
    ${NOTE} and x.grantee_id in ${WHOLE('$3::uuid')} and ($4::date is null or (x.day, x.id) < ($4::date, $5::uuid)) order by x.day desc, x.id desc limit $6) listed
  order by day desc, id desc`;

export const ONE_NOTE = `${NOTE} and x.id = $3`;

export const SAVE_NOTE = (now: string) => `
  insert into contact_note (collaborative_id, id, grantee_id, owner_id, person_id, day, way, text, shared_at, noted_at)
  values ($1, $3, $4, $2, $5, $6, $7, $8, case when $9::boolean then ${now} end, ${now})`;
export const SHARE_NOTE = (now: string) => `update contact_note set shared_at = case when $4::boolean then ${now} end where collaborative_id = $1 and owner_id = $2 and id = $3`;
export const REMOVE_NOTE = 'delete from contact_note where collaborative_id = $1 and owner_id = $2 and id = $3';
