import { HIDDEN } from '../grants/grant.queries.ts';
import { unitRef } from '../parties/organisation.queries.ts';
import { partyRef } from '../parties/party.queries.ts';

/** Reading the charter in force to judge by it holds this shared, changing which one is in force holds it alone: nothing is judged by the one before. */
export const HOLD_CHARTER = (how: 'shared' | 'alone') =>
  `select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended('charter ' || $1::text, 0))`;

export const IN_FORCE = `select roles from charter where collaborative_id = $1 and state = 'in-force'`;

export const NEXT_CHARTER = `select roles from charter where collaborative_id = $1 and state in ('draft', 'put')`;

/** All versions, the latest first. */
export const CHARTERS = `
  select c.id, c.version, c.state, c.roles, encode(c.hash, 'hex') as hash, c.in_force_from::text as "inForceFrom", c.superseded_on::text as "supersededOn", c.sample,
    c.deliberation_id as "deliberationId", c.option_id as "optionId",
    exists (select from motion m where m.collaborative_id = c.collaborative_id and m.deliberation_id = c.deliberation_id
      and not exists (select from decision done where done.collaborative_id = m.collaborative_id and done.motion_id = m.id)
      and not exists (select from settled_result fell where fell.collaborative_id = m.collaborative_id and fell.motion_id = m.id and not fell.stands)) as "underVote",
    case when d.id is not null then json_build_object('id', d.id, 'shortId', 'DEC-' || d.number) end as decision
  from charter c left join decision d on d.collaborative_id = c.collaborative_id and d.id = c.decision_id
  where c.collaborative_id = $1 and ($2::uuid is null or c.id = $2) order by c.version desc limit 100`;

export const LOCK_CHARTER = `select id, version, state, roles from charter where collaborative_id = $1 and id = $2 for update`;

/** Who can lead a role or join it: pools, partners and their units, as everybody in the collaborative may name them. */
export const ACTORS = `
  select * from (
  select 'pool' as kind, ${partyRef('p')} as party, p.name as name, null::json as unit from pool join party p on p.collaborative_id = pool.collaborative_id and p.id = pool.party_id
  where pool.collaborative_id = $1 and p.shared_at is not null
  union all
  select 'partner', ${partyRef('p')}, p.name, ${unitRef('u')}
  from partner m join party p on p.collaborative_id = m.collaborative_id and p.id = m.party_id
  left join lateral (select null::uuid as id, null::text as name, null::text as short_name
    union all select u.id, u.name, u.short_name from unit u where u.collaborative_id = m.collaborative_id and u.partner_id = m.id) u on true
  where m.collaborative_id = $1 and p.shared_at is not null) actor
  order by kind desc, name, unit->>'shortName' nulls first, unit->>'id'`;

export const SCOPE_THEMES = `select code, kind, json_build_object('en', name_en, 'es', name_es) as name from theme where collaborative_id = $1 and kind <> 'scale' order by code`;

/** A grant as the charter reads it (`Placed` of libs/overlap), as JSON; needs what `PLACED_JOINS` joins. */
export const PLACED = `jsonb_strip_nulls(jsonb_build_object('vehicle', g.vehicle, 'stage', g.stage, 'places', g.places, 'themes', coalesce(themed.names, '{}'),
  'decider', case when g.pool_id is not null then jsonb_build_object('kind', 'pool', 'id', pool_party.id, 'name', pool_party.name)
    else jsonb_build_object('kind', 'partner', 'id', funder.id, 'unit', unit.id, 'name', funder.name || coalesce(' (' || unit.short_name || ')', '')) end))`;

export const PLACED_JOINS = `
  left join unit on unit.collaborative_id = g.collaborative_id and unit.id = g.unit_id
  left join pool on pool.collaborative_id = g.collaborative_id and pool.id = g.pool_id
  left join party pool_party on pool_party.collaborative_id = pool.collaborative_id and pool_party.id = pool.party_id
  left join lateral (select array_agg(t.name_en order by t.code) as names from grant_theme gt
    join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
    where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id) themed on true`;

/** Every grant that is not protected: for the server to judge, for nobody to see. */
export const ALL_PLACED = `
  select g.id, ${PLACED} as placed from "grant" g
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  ${PLACED_JOINS}
  where g.collaborative_id = $1 and not ${HIDDEN}`;

export const BEGIN_CHARTER = (now: string) => `
  insert into charter (collaborative_id, id, version, state, roles, begun_by_id, begun_at, sample)
  select $1, $2, coalesce(max(version), 0) + 1, 'draft', $3, $4, ${now}, false from charter where collaborative_id = $1`;

export const SAVE_ROLES = `update charter set roles = $3 where collaborative_id = $1 and id = $2 and state = 'draft'`;

export const PUT_CHARTER = `
  update charter set state = 'put', hash = decode($3, 'hex'), deliberation_id = $4, option_id = $5 where collaborative_id = $1 and id = $2 and state = 'draft'`;

/** The charter that a decision was about, and whether it adopted it. */
export const DECIDED_CHARTER = `
  select c.id, c.version, encode(c.hash, 'hex') as hash, d.id as "decisionId", coalesce(d."count" ->> 'chosen' = c.option_id::text, false) as adopted
  from decision d join motion m on m.collaborative_id = d.collaborative_id and m.id = d.motion_id
  join charter c on c.collaborative_id = m.collaborative_id and c.deliberation_id = m.deliberation_id and c.state = 'put'
  where d.collaborative_id = $1 and d.number = $2 and m.spec -> 'options' @> jsonb_build_array(jsonb_build_object('id', c.option_id)) for update of c`;

export const DECLINE_CHARTER = `update charter set state = 'declined', decision_id = $3 where collaborative_id = $1 and id = $2`;

export const SUPERSEDE_CHARTER = `update charter set state = 'superseded', superseded_on = $2::date where collaborative_id = $1 and state = 'in-force'`;

export const ADOPT_CHARTER = `update charter set state = 'in-force', decision_id = $3, in_force_from = $4::date where collaborative_id = $1 and id = $2`;
