import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { WHOLE } from '../grants/grantee-part.queries.ts';
import { partyRef } from '../parties/party.queries.ts';
import { namedWith } from '../pools/pool.queries.ts';

/** A grant as libs/overlap reads it from a register. What only stands in for the day of the award is no evidence. */
const kept = (funder: string) => `g.id, g.vehicle, g.stage, ${funder} as funder,
    case when unit.id is not null then json_build_object('id', unit.id, 'name', unit.name, 'shortName', unit.short_name) end as unit,
    case when pool_party.id is not null then json_build_object('id', pool_party.id, 'name', pool_party.name, 'programmes', pool.programmes) end as pool,
    json_build_object('id', grantee.id, 'name', grantee.name, 'names', coalesce(names.texts, '{}'), 'registrations', coalesce(numbers.identifiers, '{}')) as grantee,
    g.title, g.description, g.programmes, coalesce(themes.names, '{}') as themes, g.places, json_build_object('amount', g.amount::text, 'currency', g.currency) as amount,
    case when not g.awarded_inferred then g.awarded_on::text end as "awardedOn", g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
    g.period_written as "periodWritten", g.onward`;

const UNIT = `left join unit on unit.collaborative_id = g.collaborative_id and unit.id = g.unit_id`;
const pool = (isNamed: string) => `left join pool on pool.collaborative_id = g.collaborative_id and pool.id = g.pool_id
  left join party pool_party on pool_party.collaborative_id = pool.collaborative_id and pool_party.id = pool.party_id and ${isNamed}`;
const lists = (ofGrantee: string) => `left join lateral (select array_agg(n.text order by n.id) as texts from party_name n
    where n.collaborative_id = g.collaborative_id and n.party_id ${ofGrantee}) names on true
  left join lateral (select array_agg(r.identifier order by r.identifier) as identifiers from registration r
    where r.collaborative_id = g.collaborative_id and r.party_id ${ofGrantee}) numbers on true
  left join lateral (select array_agg(t.name_en order by t.code) as names from grant_theme gt
    join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
    where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id) themes on true`;

/** What overlaps are computed from, of some grants: all but what is protected. Nobody sees this; who sees an overlap is decided when it is read. */
export const comparableWhere = (which: string) => `
  select g.owner_id as "ownerId", g.shared_at is not null as shared, ${kept(`json_build_object('id', funder.id, 'name', funder.name)`)}
  from "grant" g
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  ${UNIT} ${pool('true')}
  ${lists('= g.grantee_id')}
  where g.collaborative_id = $1 and ${which} and not ${HIDDEN}`;

/** Of these grants ($2). */
export const COMPARABLE = comparableWhere('g.id = any($2::uuid[])');

const THERE = `${IS_THERE} and not ${HIDDEN}`;

/** What the viewer ($2) may see of it, in pages: after `$3`, `$4` of them. */
export const COMPARABLE_THERE = `
  select ${kept(partyRef('funder'))}, g.short_id as "shortId", g.external_id as "externalId", g.owner_id = $2 as own, g.sample
  from ${GRANT_THERE}
  ${UNIT} ${pool(namedWith('pool_party', 'g'))}
  ${lists(`in ${WHOLE('g.grantee_id')}`)}
  where ${THERE} and ($3::uuid is null or g.id > $3) order by g.id limit $4`;

export const COMPARABLE_COUNT = `select count(*)::int as total from ${GRANT_THERE} where ${THERE}`;
