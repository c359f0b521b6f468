import { nameOf, partyRef } from '../parties/party.queries.ts';

/** Lines of what was granted, in the currency $3, as the viewer ($2) sees them; what is merely asked for makes no portfolio. */
const LINES = `
  select l.year, l.theme, l.country, g.grantee_id, g.vehicle = 'pooled' as pooled, l.shared, g.vehicle <> 'pooled' and g.funder_id = $2 as own, g.unit_id, sum(l.amount) as amount
  from figure_line l join "grant" g on g.collaborative_id = l.collaborative_id and g.id = l.grant_id
  where l.collaborative_id = $1 and (l.owner_id = $2 or l.shared) and not l.moved and not l.proposed and l.currency = $3
  group by 1, 2, 3, 4, 5, 6, 7, 8`;

/** With whom the pool is compared: all partners together, of what is shared; the viewer's own party; each of its units. */
const BESIDE = `
  select 'partners' as beside, null::uuid as unit, * from line where shared
  union all select 'partner', null, * from line where pooled or own
  union all select 'unit', u.id, line.* from line join unit u on u.collaborative_id = $1
    and u.partner_id in (select p.id from partner p where p.collaborative_id = $1 and p.party_id = $2)
    and exists (select from line some where some.own and some.unit_id = u.id)
  where line.pooled or (line.own and line.unit_id = u.id)`;

const POOL = `coalesce(sum(amount) filter (where pooled), 0)`;
const OTHER = `coalesce(sum(amount) filter (where not pooled), 0)`;

/**
 * The sums of the pool and of what is beside it: in each cell that both have money in, and in all. What says no theme or no
 * country is left out where theme or country is told apart. `dimension`: all (theme × country × grantee), theme, country, grantee;
 * `cell` false: the whole of the year in this dimension.
 */
export const BESIDE_EACH_OTHER = `
  with line as materialized (${LINES}), beside as materialized (${BESIDE}),
  dimension as (
    select beside, unit, year, 'all' as dimension, theme, country, grantee_id, pooled, amount from beside where theme <> '' and country <> ''
    union all select beside, unit, year, 'theme', theme, null, null, pooled, amount from beside where theme <> ''
    union all select beside, unit, year, 'country', null, country, null, pooled, amount from beside where country <> ''
    union all select beside, unit, year, 'grantee', null, null, grantee_id, pooled, amount from beside),
  cell as (
    select beside, unit, year, dimension, theme, country, grantee_id, ${POOL} as pool, ${OTHER} as other from dimension group by 1, 2, 3, 4, 5, 6, 7)
  select beside, unit, year, dimension, true as cell, theme, country, grantee_id as grantee, pool::text, other::text from cell where pool > 0 and other > 0
  union all select beside, unit, year, dimension, false, null, null, null, sum(pool)::text, sum(other)::text from cell group by 1, 2, 3, 4
  order by beside, unit, year`;

/** What parties and units ($2) are called that stand in a figure: a grant of theirs is there for the viewer, and none of them is protected. */
export const PARTIES_NAMED = `select party.id, ${partyRef('party')} as ref from party where party.collaborative_id = $1 and party.id = any($2::uuid[]) order by ${nameOf('party')}`;
export const UNITS_NAMED = `select u.id, json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) as ref from unit u where u.collaborative_id = $1 and u.id = any($2::uuid[])`;
