/** Cells, or lines, there for the viewer. `$1` tenant, `$2` the viewer's party. The rule of `visibleTo`: what is protected has none. */
const there = (alias: string): string => `${alias}.collaborative_id = $1 and (${alias}.owner_id = $2 or ${alias}.shared)`;

export const CURRENCIES = `
  select c.currency from figure_cell c where ${there('c')} and (not c.proposed or $3) group by c.currency having sum(c.amount) <> 0 order by count(*) filter (where c.amount <> 0) desc, c.currency`;

/** `$3` whether proposals count, `$4` currency. */
const COUNTED = `figure_cell c where ${there('c')} and (not c.proposed or $3) and c.currency = $4`;

export const YEARS = `select c.year, c.state, sum(c.amount)::text as amount from ${COUNTED} group by c.year, c.state having sum(c.amount) <> 0 order by c.year`;

/** `$5` one year, or null for all. */
export const CELLS = `
  select cell.*, json_build_object('en', t.name_en, 'es', t.name_es) as name from (
    select c.theme, c.country, c.state, sum(c.amount)::text as amount from ${COUNTED} and ($5::integer is null or c.year = $5)
    group by c.theme, c.country, c.state having sum(c.amount) <> 0) cell
  left join theme t on t.collaborative_id = $1 and t.code = cell.theme`;

/** Grants behind a cell, the largest part first: `$3` whether proposals count, `$4` currency, `$5` year, `$6` theme, `$7` country, `$8` state; each null for any. */
const BEHIND = `
  select l.grant_id as id, l.state, sum(l.amount) as amount from figure_line l
  where ${there('l')} and (not l.proposed or $3) and l.currency = $4 and ($5::integer is null or l.year = $5)
    and ($6::text is null or l.theme = $6) and ($7::text is null or l.country = $7)
  group by l.grant_id, l.state having sum(l.amount) > 0 and ($8::text is null or l.state = $8)`;

/** So many of them ($11) after one ($9 and $10), and how many there are in all. */
export const GRANTS_BEHIND = `
  with behind as materialized (${BEHIND})
  select (select count(*)::int from behind) as total, coalesce((select json_agg(page) from (
    select id, state, amount::text from behind where $9::numeric is null or (amount, id) < ($9::numeric, $10::uuid)
    order by behind.amount desc, id desc limit $11) page), '[]') as rows`;
