import { codeOf, countryOf, nameOf, partyRef } from '../parties/party.queries.ts';
import { GRANT_THERE, IS_THERE } from './grant.queries.ts';
import { WHOLE } from './grantee-part.queries.ts';

const NAMED = `${IS_THERE} and (g.protection <> 'protected' or grantee.protection = 'protected')`;

/** The party whose name stands for the grantee of a grant, for the viewer: joined as `whole`. */
const MERGED = `
  left join grantee_part mine on mine.collaborative_id = g.collaborative_id and mine.party_id = grantee.id and mine.owner_id = $2
  left join grantee_part ours on ours.collaborative_id = g.collaborative_id and ours.party_id = grantee.id and ours.owner_id is null
  join party whole on whole.collaborative_id = g.collaborative_id and whole.id = coalesce(mine.grantee_id, ours.grantee_id, grantee.id)`;
const BY_ITSELF = 'join party whole on whole.collaborative_id = g.collaborative_id and whole.id = grantee.id';

/**
 * Grantees are those of the grants there for the viewer, one line for all parties that people said are one. A grant that is protected
 * by itself names none: that it has this grantee is what it hides. `$1` tenant, `$2` the viewer's party.
 */
const grantees = (joined: string): string => `
  select whole.id, whole.short_id as "shortId", ${nameOf('whole')} as name, ${countryOf('whole')} as country, whole.protection,
    whole.shared_at is not null as shared, whole.sample, whole.owner_id as "ownerId", owner.name as "ownerName",
    count(distinct grantee.id)::int as "partCount", count(*)::int as "grantCount",
    (count(*) filter (where grantee.id = whole.id and g.owner_id <> whole.owner_id))::int as "othersGrants",
    json_agg(distinct jsonb_build_object('name', ${nameOf('funder')}, 'ref', ${partyRef('funder')})) as funding
  from ${GRANT_THERE} ${joined}
  join party owner on owner.collaborative_id = whole.collaborative_id and owner.id = whole.owner_id
  where ${NAMED}`;

const GROUPED = `group by whole.collaborative_id, whole.id, owner.name`;

/** `$3` text: in the name that is shown, or in any name of what is not protected. */
const FOUND = `($3::text is null or case when grantee.protection = 'protected' then ${codeOf('grantee')} ilike $3
  else grantee.name ilike $3 or grantee.short_id ilike $3 or exists (select from party_name n
    where n.collaborative_id = grantee.collaborative_id and n.party_id = grantee.id and n.text ilike $3) end)`;

/** By the name that is shown. `$4` and `$5` the last one before the page. */
export const GRANTEE_LIST = `
  select * from (${grantees(MERGED)} ${GROUPED} having bool_or(${FOUND})) listed
  where ($4::text is null or (name, id) > ($4, $5::uuid)) order by name, id limit $6`;

export const GRANTEE_COUNT = `select count(distinct whole.id)::int as total from ${GRANT_THERE} ${MERGED} where ${NAMED} and ${FOUND}`;

const ASKED = '(select asked.id from party asked where asked.collaborative_id = $1 and (asked.id::text = $3 or asked.short_id = $3))';

/** By id or short id ($3), of any party that it is made of. */
export const ONE_GRANTEE = `${grantees(MERGED)} and grantee.id in ${WHOLE(ASKED)} ${GROUPED}`;

/** A party ($3) as a grantee of its own, whatever it is merged with. */
export const ONE_PARTY = `${grantees(BY_ITSELF)} and grantee.id = ${ASKED} ${GROUPED}`;

/** All names of a grantee ($3), each with who brought it in; none of a protected one. */
export const NAMES_OF = `
  select id, text, kind, "from" from (
    select distinct on (n.text) n.id, n.text, n.kind, owner.name as "from" from party_name n
    join party p on p.collaborative_id = n.collaborative_id and p.id = n.party_id and p.protection <> 'protected'
    join party owner on owner.collaborative_id = p.collaborative_id and owner.id = p.owner_id
    where n.collaborative_id = $1 and n.party_id in ${WHOLE('$3::uuid')} order by n.text, n.party_id <> $3, n.id) names
  order by text limit 200`;

export const REGISTRATIONS_OF = `
  select distinct r.identifier from registration r
  join party p on p.collaborative_id = r.collaborative_id and p.id = r.party_id and p.protection <> 'protected'
  where r.collaborative_id = $1 and r.party_id in ${WHOLE('$3::uuid')} order by r.identifier limit 200`;

/** `$3` the party, `$4` the name, `$5` its kind. Written once, however often it is said. */
export const ADD_NAME = `
  insert into party_name (collaborative_id, id, party_id, text, kind)
  select $1, $2, $3, $4, $5 where not exists (select from party_name n where n.collaborative_id = $1 and n.party_id = $3 and n.text = $4)`;
