import type { MemberCtx } from '../../platform/ctx.ts';
import { visibleTo } from '../../platform/guard/visible.ts';
import { sinceOf, unitRef } from '../parties/organisation.queries.ts';
import { partyRef } from '../parties/party.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { BudgetLine, Responsibility, ScopeTheme } from './responsibility.model.ts';

/** Which cells: all of a collaborative, or those of a theme and a country. */
export interface Scope {
  readonly theme: string | null;
  readonly country: string | null;
}

/** Cells on one line that have the same answer on the day, gathered by theme. */
export interface Gathered {
  readonly line: BudgetLine;
  readonly theme: ScopeTheme;
  readonly countries: string[];
  readonly now: string[];
  readonly before: string[];
  readonly after: string[];
}

const IN_SCOPE = `c.collaborative_id = $1 and ($2::text is null or c.theme = $2) and ($3::char(2) is null or c.country = $3)`;
const CELL = 'partition by c.budget_line_id, c.theme, c.country';
const OWNS = `c.role <> 'consulted'`;

const GATHERED = `
  with cell as (
    select c.*, max(upper(c.valid)) filter (where ${OWNS} and upper(c.valid) <= $4::date) over (${CELL}) as last_end,
      min(lower(c.valid)) filter (where ${OWNS} and lower(c.valid) > $4::date) over (${CELL}) as next_start
    from responsibility_cell c where ${IN_SCOPE}),
  answer as (
    select c.budget_line_id, c.theme, c.country,
      array_agg(c.responsibility_id order by c.responsibility_id) filter (where c.valid @> $4::date) as now,
      array_agg(c.responsibility_id order by c.responsibility_id) filter (where ${OWNS} and upper(c.valid) = c.last_end) as before,
      array_agg(c.responsibility_id order by c.responsibility_id) filter (where ${OWNS} and lower(c.valid) = c.next_start) as after
    from cell c group by 1, 2, 3)
  select json_build_object('id', l.id, 'name', json_build_object('en', l.name_en, 'es', l.name_es)) as line,
    json_build_object('code', t.code, 'name', json_build_object('en', t.name_en, 'es', t.name_es)) as theme,
    array_agg(a.country::text order by a.country) as countries,
    coalesce(a.now, '{}') as now, coalesce(a.before, '{}') as before, coalesce(a.after, '{}') as after
  from answer a
  join budget_line l on l.collaborative_id = $1 and l.id = a.budget_line_id
  join theme t on t.collaborative_id = $1 and t.code = a.theme
  group by l.id, l.name_en, l.name_es, t.code, t.name_en, t.name_es, a.now, a.before, a.after
  order by l.name_en, l.id, t.code, min(a.country) limit 500`;

export function gathered(ctx: MemberCtx, { theme, country }: Scope, on: string): Promise<Gathered[]> {
  return ctx.db.query<Gathered[]>(GATHERED, [ctx.viewer.collaborativeId, theme, country, on]);
}

const RESPONSIBILITY = `
  select r.id, r.role, ${partyRef('p')} as party, ${unitRef('u')} as unit, ${sinceOf('r', 'from')} as "from", (upper(r.valid) - 1)::text as until,
    r.basis, ${passageRef('r')} as passage,
    (select json_build_object('id', d.id, 'shortId', 'DEC-' || d.number) from decision d where d.collaborative_id = r.collaborative_id and d.id = r.decision_id) as decision,
    (select count(*)::int from responsibility_cell c where c.collaborative_id = r.collaborative_id and c.responsibility_id = r.id) as cells
  from responsibility r
  join party p on p.collaborative_id = r.collaborative_id and p.id = r.party_id and ${visibleTo('p', '$2')}
  left join unit u on u.collaborative_id = r.collaborative_id and u.id = r.unit_id
  where r.collaborative_id = $1 and r.id = any($3::uuid[]) order by r.role desc, u.short_name, p.name, r.id`;

export function responsibilitiesById(ctx: MemberCtx, ids: readonly string[]): Promise<Responsibility[]> {
  return ctx.db.query<Responsibility[]>(RESPONSIBILITY, [ctx.viewer.collaborativeId, ctx.viewer.partyId, ids]);
}

/** The first days of what changed in a scope: where something begins, and the day after something ends. */
export async function turnsIn(ctx: MemberCtx, { theme, country }: Scope): Promise<string[]> {
  const rows = await ctx.db.query<{ day: string }[]>(
    `select distinct turn.day::text as day from responsibility_cell c, lateral (values (lower(c.valid)), (upper(c.valid))) turn(day)
     where ${IN_SCOPE} and turn.day is not null order by day limit 50`, [ctx.viewer.collaborativeId, theme, country]);
  return rows.map(({ day }) => day);
}

interface Choices {
  readonly themes: ScopeTheme[];
  readonly lines: BudgetLine[];
  readonly countries: string[];
}

/** What a scope can be made of. */
export async function choices(ctx: MemberCtx): Promise<Choices> {
  const [row] = await ctx.db.query<[Choices]>(
    `select
       coalesce((select json_agg(json_build_object('code', t.code, 'name', json_build_object('en', t.name_en, 'es', t.name_es)) order by t.code)
         from theme t where t.collaborative_id = $1), '[]') as themes,
       coalesce((select json_agg(json_build_object('id', l.id, 'name', json_build_object('en', l.name_en, 'es', l.name_es)) order by l.name_en, l.id)
         from budget_line l where l.collaborative_id = $1), '[]') as lines,
       array(select distinct c.country::text from responsibility_cell c where c.collaborative_id = $1 order by 1) as countries`, [ctx.viewer.collaborativeId]);
  return row;
}

/** Who owns one of the cells of a scope within some days, and in which days: whom a second owner would meet. */
export const MET_OWNERS = `
  select coalesce(u.short_name, m.short_name, p.name) as name, min(lower(c.valid))::text as "from",
    case when bool_or(upper_inf(c.valid)) then null else (max(upper(c.valid)) - 1)::text end as until
  from responsibility_cell c join responsibility r on r.collaborative_id = c.collaborative_id and r.id = c.responsibility_id
  join party p on p.collaborative_id = r.collaborative_id and p.id = r.party_id
  left join partner m on m.collaborative_id = p.collaborative_id and m.party_id = p.id
  left join unit u on u.collaborative_id = r.collaborative_id and u.id = r.unit_id
  where c.collaborative_id = $1 and c.role = 'owner' and c.theme = any($2::text[]) and c.country = any($3::text[]) and c.budget_line_id = any($4::uuid[])
    and c.valid && $5::daterange
  group by r.id, u.short_name, m.short_name, p.name order by 2, 1 limit 1`;
