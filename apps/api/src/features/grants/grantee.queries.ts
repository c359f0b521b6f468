import { codeOf, countryOf, nameOf, partyRef } from '../parties/party.queries.ts';
import { GRANT_THERE, IS_THERE } from './grant.queries.ts';

/**
 * Grantees are those of the grants there for the viewer. A grant that is protected by itself names none: that it has this
 * grantee is what it hides. `$1` tenant, `$2` the viewer's party.
 */
const GRANTEES = `
  select grantee.id, grantee.short_id as "shortId", ${nameOf('grantee')} as name, ${countryOf('grantee')} as country, grantee.protection,
    grantee.shared_at is not null as shared, grantee.sample, grantee.owner_id as "ownerId", owner.name as "ownerName",
    count(*)::int as "grantCount", (count(*) filter (where g.owner_id <> grantee.owner_id))::int as "othersGrants",
    json_agg(distinct jsonb_build_object('name', ${nameOf('funder')}, 'ref', ${partyRef('funder')})) as funding
  from ${GRANT_THERE}
  join party owner on owner.collaborative_id = grantee.collaborative_id and owner.id = grantee.owner_id
  where ${IS_THERE} and (g.protection <> 'protected' or grantee.protection = 'protected')`;

const GROUPED = `group by grantee.collaborative_id, grantee.id, owner.name`;

/** `$3` text: in the name that is shown, or in any name of what is not protected. */
const FOUND = `($3::text is null or case when grantee.protection = 'protected' then ${codeOf('grantee')} ilike $3
  else grantee.name ilike $3 or grantee.short_id ilike $3 or exists (select from party_name n
    where n.collaborative_id = grantee.collaborative_id and n.party_id = grantee.id and n.text ilike $3) end)`;

/** By the name that is shown. `$4` and `$5` the last one before the page. */
export const GRANTEE_LIST = `
  select * from (${GRANTEES} and ${FOUND} ${GROUPED}) listed
  where ($4::text is null or (name, id) > ($4, $5::uuid)) order by name, id limit $6`;

export const GRANTEE_COUNT = `
  select count(distinct grantee.id)::int as total from ${GRANT_THERE} where ${IS_THERE} and (g.protection <> 'protected' or grantee.protection = 'protected') and ${FOUND}`;

/** By id or short id ($3). */
export const ONE_GRANTEE = `${GRANTEES} and (grantee.id::text = $3 or grantee.short_id = $3) ${GROUPED}`;

/** All names of a party ($2); none of a protected one. */
export const NAMES_OF = `
  select n.id, n.text, n.kind from party_name n
  join party p on p.collaborative_id = n.collaborative_id and p.id = n.party_id and p.protection <> 'protected'
  where n.collaborative_id = $1 and n.party_id = $2 order by n.text, n.id limit 200`;

export const REGISTRATIONS_OF = `
  select r.identifier from registration r
  join party p on p.collaborative_id = r.collaborative_id and p.id = r.party_id and p.protection <> 'protected'
  where r.collaborative_id = $1 and r.party_id = $2 order by r.identifier limit 200`;

/** `$3` the party, `$4` the name, `$5` its kind. Written once, however often it is said. */
export const ADD_NAME = `
  insert into party_name (collaborative_id, id, party_id, text, kind)
  select $1, $2, $3, $4, $5 where not exists (select from party_name n where n.collaborative_id = $1 and n.party_id = $3 and n.text = $4)`;
