import { partyRef } from '../parties/party.queries.ts';
import { CONTRIBUTIONS_THERE, IS_THERE as CONTRIBUTION_IS_THERE, SUMS } from '../pools/contribution.queries.ts';
import { GRANT_THERE, IS_THERE } from './grant.queries.ts';

/** What can be drawn on a contribution `c` with its sums `m`: by the pool's latest agreement, what was committed; else what was received. */
export const DRAWN_LIMIT = `case when (select a.draws_on from agreement a where a.collaborative_id = c.collaborative_id and a.pool_id = c.pool_id
    order by a.recorded_at desc, a.id desc limit 1) = 'committed' then m.committed else m.received end`;

/** What grants other than `g` draw on `c`, all of them: what is allocated is allocated, whoever looks. */
const ELSEWHERE = `coalesce((select sum(o.amount) from allocation o where o.collaborative_id = c.collaborative_id and o.contribution_id = c.id and o.grant_id <> g.id), 0)`;

const SOURCE = `json_build_object('id', c.id, 'title', c.title, 'poolId', c.pool_id, 'currency', c.currency, 'limit', (${DRAWN_LIMIT})::text, 'elsewhere', ${ELSEWHERE}::text,
  'themes', c.themes, 'countries', c.countries)`;

const DRAWING = `json_build_object('poolId', g.pool_id, 'stage', g.stage, 'currency', g.currency, 'amount', g.amount::text, 'places', g.places, 'themes', array(
  select t.code from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
  where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id))`;

/** What grants draw on now, by grant, with all that decides whether they may: of these grants ($2), or of those that draw on these contributions ($3). */
export const DRAWN = `
  select ${DRAWING} as grant, json_agg(json_build_object('source', ${SOURCE}, 'amount', own.amount::text) order by own.id) as lines
  from "grant" g join allocation own on own.collaborative_id = g.collaborative_id and own.grant_id = g.id
  join contribution c on c.collaborative_id = own.collaborative_id and c.id = own.contribution_id ${SUMS}
  where g.collaborative_id = $1 and (g.id = any($2::uuid[])
    or g.id in (select a.grant_id from allocation a where a.collaborative_id = $1 and a.contribution_id = any($3::uuid[])))
  group by g.collaborative_id, g.id`;

/** What a grant ($3) there for the viewer could draw on: contributions that all partners see. */
export const SOURCES = `
  select g.id as "grantId", ${DRAWING} as grant, ${SOURCE} as source, ${partyRef('funder')} as funder, m.received::text as paid, c.no_lobbying as "noLobbying"
  from "grant" g, ${CONTRIBUTIONS_THERE}
  where ${CONTRIBUTION_IS_THERE} and g.collaborative_id = $1 and g.id = any($3::uuid[]) and g.owner_id = $2 and c.pool_id = g.pool_id
    and c.shared_at is not null and c.protection <> 'protected' and m.pledged > 0
  order by funder.name, c.id limit 500`;

/** What grants ($3) draw on, as far as contribution and funder are there for the viewer. */
export const LINES = `
  select a.grant_id as "grantId", c.id as "contributionId", c.title, ${partyRef('funder')} as funder, a.amount::text, c.no_lobbying as "noLobbying", c.sample
  from allocation a join ${CONTRIBUTIONS_THERE} on ${CONTRIBUTION_IS_THERE}
  where a.collaborative_id = $1 and a.contribution_id = c.id and a.grant_id = any($3::uuid[]) order by a.amount desc, funder.name, c.id`;

export const HOLD_GRANT = `select from "grant" where collaborative_id = $1 and id = $2 for no key update`;
export const CLEAR_LINES = `delete from allocation where collaborative_id = $1 and grant_id = $2`;
export const SAVE_LINES = `
  insert into allocation (collaborative_id, id, grant_id, contribution_id, amount)
  select $1, id, $2, contribution_id, amount from unnest($3::uuid[], $4::uuid[], $5::numeric[]) as line(id, contribution_id, amount)`;
export const NEXT_VERSION = `update "grant" set version = version + 1 where collaborative_id = $1 and id = $2 and version = $3 returning id`;

/**
 * The money of pools ($3), for each party and currency: what it pledged, committed and paid; what of the pool's grants drew
 * on that; what it granted itself. With a cycle ($4): contributions to it, and grants awarded in its days.
 * `party` null: what the pool granted in all.
 */
export const MONEY_OF_POOLS = `
  with paid as materialized (
    select c.id, c.pool_id, c.funder_id, c.currency, c.cycle_id, m.pledged, m.committed, m.received from ${CONTRIBUTIONS_THERE} where ${CONTRIBUTION_IS_THERE}),
  granted as materialized (
    select g.id, g.pool_id, g.vehicle, g.funder_id, g.currency, g.amount,
      $4::uuid is null or exists (select from cycle y where y.collaborative_id = $1 and y.id = $4 and g.awarded_on <@ y.valid) as within
    from ${GRANT_THERE} where ${IS_THERE} and g.stage <> 'proposal'),
  line as (
    select paid.pool_id, paid.funder_id, paid.currency, a.amount, granted.within, $4::uuid is null or paid.cycle_id is not distinct from $4 as cycle
    from allocation a join paid on paid.id = a.contribution_id join granted on granted.id = a.grant_id where a.collaborative_id = $1),
  part as (
    select pool_id, funder_id, currency, pledged, committed, received, 0 as drawn, 0 as through, 0 as individual, 0 as pooled
      from paid where pool_id = any($3::uuid[]) and ($4::uuid is null or cycle_id is not distinct from $4)
    union all select pool_id, funder_id, currency, 0, 0, 0, case when cycle then amount else 0 end, case when within then amount else 0 end, 0, 0 from line where pool_id = any($3::uuid[])
    union all select pool.id, granted.funder_id, granted.currency, 0, 0, 0, 0, 0, granted.amount, 0 from granted
      join partner on partner.collaborative_id = $1 and partner.party_id = granted.funder_id, pool
      where pool.collaborative_id = $1 and pool.id = any($3::uuid[]) and granted.vehicle <> 'pooled' and granted.within
    union all select pool_id, null, currency, 0, 0, 0, 0, 0, 0, amount from granted where pool_id = any($3::uuid[]) and within)
  select part.pool_id as "poolId", part.currency, case when funder.id is not null then ${partyRef('funder')} end as party,
    ${['pledged', 'committed', 'received', 'drawn', 'through', 'individual', 'pooled'].map((sum) => `sum(${sum})::numeric(20,2)::text as ${sum}`).join(', ')}
  from part left join party funder on funder.collaborative_id = $1 and funder.id = part.funder_id
  group by part.pool_id, part.currency, funder.collaborative_id, funder.id, funder.name order by part.currency, funder.name nulls last, funder.id`;
