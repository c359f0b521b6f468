import { nameOf, partyRef } from '../parties/party.queries.ts';

/** What tells two grants of a year apart in each dimension. What says no theme or no country is left out where that is told apart. */
const DIMENSIONS = { all: ['theme', 'country', 'grantee'], theme: ['theme'], country: ['country'], grantee: ['grantee'] } as const;
type Dimension = keyof typeof DIMENSIONS;
const dimensions = Object.keys(DIMENSIONS) as Dimension[];
const says = (dimension: Dimension): string => DIMENSIONS[dimension].map((column) => `${column} is not null`).join(' and ');
/** Every line has a grantee. */
const yearly = (dimension: Dimension): string => ['true', ...DIMENSIONS[dimension].filter((column) => column !== 'grantee').map((column) => `${column} is not null`)].join(' and ');

/** Lines of what was granted, in the currency $3, as the viewer ($2) sees them; what is merely asked for makes no portfolio. */
const LINES = `
  select l.year, nullif(l.theme, '') as theme, nullif(l.country, '') as country, g.grantee_id as grantee, g.vehicle = 'pooled' as pooled, l.shared,
    g.vehicle <> 'pooled' and g.funder_id = $2 as own, g.unit_id as unit, l.amount
  from figure_line l join "grant" g on g.collaborative_id = l.collaborative_id and g.id = l.grant_id
  where l.collaborative_id = $1 and (l.owner_id = $2 or l.shared) and not l.moved and not l.proposed and l.currency = $3`;

/** Without the grantee, all is said in few lines; and cells with one can be common only to grantees that both sides gave to. */
const FEW_LINES = `
  select year, theme, country, null::uuid as grantee, pooled, shared, own, unit, sum(amount) as amount from line group by year, theme, country, pooled, shared, own, unit`;
const MET_LINES = `select * from line where grantee in (select grantee from line group by grantee having bool_or(pooled) and not bool_and(pooled))`;

/** With whom the pool is compared: all partners together, of what is shared; the viewer's own party; each of its units. */
const others = (lines: string): string => `
  select 'partners' as beside, null::uuid as unit, year, theme, country, grantee, amount from ${lines} where not pooled and shared
  union all select 'partner', null, year, theme, country, grantee, amount from ${lines} where own
  union all select 'unit', unit, year, theme, country, grantee, amount from ${lines} where own and unit is not null`;

/** The pool as all see it stands beside all partners; as the viewer sees it, beside the viewer's own party. */
const SEEN = `case when o.beside = 'partners' then p.for_all else p.for_viewer end`;

/** The cells of a dimension that both have money in. Most have of one alone, so they are sought before they are summed. */
const common = (dimension: Dimension): string => {
  const columns = DIMENSIONS[dimension].join(', ');
  const lines = (DIMENSIONS[dimension] as readonly string[]).includes('grantee') ? 'met_line' : 'few_line';
  const shown = (['theme', 'country', 'grantee'] as const).map((column) => ((DIMENSIONS[dimension] as readonly string[]).includes(column) ? column : `null as ${column}`)).join(', ');
  return `
  select beside, unit, year, '${dimension}' as dimension, true as cell, ${shown}, pool::text, other::text from (
    select o.beside, o.unit, year, ${columns}, ${SEEN} as pool, sum(o.amount) as other
    from (${others(lines)}) o join (
      select year, ${columns}, coalesce(sum(amount) filter (where shared), 0) as for_all, sum(amount) as for_viewer
      from ${lines} where pooled and ${says(dimension)} group by year, ${columns}) p using (year, ${columns})
    group by o.beside, o.unit, year, ${columns}, p.for_all, p.for_viewer) ${dimension}_cell where pool > 0 and other > 0`;
};

const whole = (dimension: Dimension): string => `
  select beside, unit, year, '${dimension}', false, null, null, null, coalesce(${SEEN.replaceAll('p.', `p.${dimension}_`)}, 0)::text, coalesce(o."${dimension}", 0)::text
  from other_year o left join pool_year p using (year)`;

/**
 * The sums of the pool and of what is beside it, for each dimension: in each cell that both have money in (\`cell\`), and in the
 * whole year. Only years in which the other one has money.
 */
export const BESIDE_EACH_OTHER = `
  with line as materialized (${LINES}), few_line as materialized (${FEW_LINES}), met_line as materialized (${MET_LINES}),
  other_year as materialized (
    select beside, unit, year, ${dimensions.map((name) => `sum(amount) filter (where ${yearly(name)}) as "${name}"`).join(', ')} from (${others('few_line')}) o group by beside, unit, year),
  pool_year as materialized (
    select year, ${dimensions.map((name) => `sum(amount) filter (where shared and ${yearly(name)}) as ${name}_for_all, sum(amount) filter (where ${yearly(name)}) as ${name}_for_viewer`).join(', ')}
    from few_line where pooled group by year)
  ${[...dimensions.map(common), ...dimensions.map(whole)].join(' union all ')}`;

/** What parties and units ($2) are called that stand in a figure: a grant of theirs is there for the viewer, and none of them is protected. */
export const PARTIES_NAMED = `select party.id, ${partyRef('party')} as ref from party where party.collaborative_id = $1 and party.id = any($2::uuid[]) order by ${nameOf('party')}`;
export const UNITS_NAMED = `select u.id, json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) as ref from unit u where u.collaborative_id = $1 and u.id = any($2::uuid[])`;
