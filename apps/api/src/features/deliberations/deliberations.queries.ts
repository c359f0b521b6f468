import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { phasesOf, toPhase, type PhaseRow } from '../phases/phases.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { Deliberation, Option } from './deliberation.model.ts';
import { which } from './which.ts';

/** A moment inside JSON, in the form that a DateTime has. */
export const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A text in both languages, from `<column>_en` and `<column>_es`. */
export const bilingual = (column: string) => `json_build_object('en', ${column}_en, 'es', ${column}_es)`;

/** Rows as a JSON list in an order; empty where there are none. */
export const list = (row: string, from: string, order: string) => `(select coalesce(json_agg(${row} order by ${order}), '[]') from ${from})`;

/** The options linked to one as its parts, or as what it is a part of (`OptionRef`). */
export function optionRefs(id: string, from: 'option_id' | 'part_id', to: 'option_id' | 'part_id'): string {
  return `(select coalesce(json_agg(json_build_object('id', other.id, 'shortId', other.short_id, 'title', ${bilingual('other.title')}) order by other."position", other.id), '[]')
    from option_part part join "option" other on other.collaborative_id = part.collaborative_id and other.id = part.${to}
    where part.collaborative_id = $1 and part.${from} = ${id})`;
}

/** An option `o` as JSON; `a` is the person who added it. */
const OPTION = `json_build_object(
  'id', o.id, 'shortId', o.short_id, 'title', ${bilingual('o.title')}, 'meaning', ${bilingual('o.meaning')}, 'statusQuo', o.status_quo,
  'addedBy', a.name, 'addedById', o.added_by_id, 'addedAt', ${moment('o.added_at')}, 'withdrawnAt', ${moment('o.withdrawn_at')},
  'withdrawnReason', o.withdrawn_reason, 'position', o.position, 'passage', ${passageRef('o')},
  'combines', ${optionRefs('o.id', 'option_id', 'part_id')})`;

/** The options of a collaborative (`$1`) that fit a condition on `o`, as a JSON list in their order, to leave things as they are last. */
export const optionsWhere = (condition: string) => `(
  select coalesce(json_agg(${OPTION} order by o.status_quo, o.position, o.id), '[]') from "option" o
  left join person a on a.collaborative_id = o.collaborative_id and a.id = o.added_by_id
  where o.collaborative_id = $1 and ${condition})`;

/** A criterion `c` as JSON. */
export const CRITERION = `json_build_object('id', c.id, 'title', ${bilingual('c.title')}, 'weight', c.weight)`;

/** What weighs most comes first. */
export const CRITERIA_ORDER = 'c.weight desc, c."position"';

const CRITERIA = `(
  select coalesce(json_agg(${CRITERION} order by ${CRITERIA_ORDER}), '[]')
  from criterion c where c.collaborative_id = d.collaborative_id and c.deliberation_id = d.id)`;

interface Row extends Omit<Deliberation, 'phases'> {
  readonly phases: PhaseRow[];
  readonly today: string;
}

const toDeliberation = ({ phases, today, ...row }: Row): Deliberation => ({ ...row, phases: phases.map((phase) => toPhase(phase, today)) });

/** `today` is SQL for the day in the collaborative. */
const deliberations = (today: string) => `
  select d.id, d.short_id as "shortId", ${bilingual('d.title')} as title, ${bilingual('d.question')} as question, d.source,
    d.opened_at as "openedAt", to_char(d.due_on, 'YYYY-MM-DD') as "dueOn", ${optionsWhere('o.deliberation_id = d.id')} as options, ${CRITERIA} as criteria,
    ${phasesOf('d.id')} as phases, ${today}::text as today
  from deliberation d where d.collaborative_id = $1`;

/** All deliberations, the latest first; those on a single proposal are found with it. */
export async function listDeliberations(ctx: MemberCtx): Promise<Deliberation[]> {
  const rows = await ctx.db.query<Row[]>(
    `${deliberations(sqlToday(ctx.viewer))} and d.proposal_id is null order by d.opened_at desc, d.id desc limit 100`, [ctx.viewer.collaborativeId]);
  return rows.map(toDeliberation);
}

export async function findDeliberation(ctx: MemberCtx, name: string): Promise<Deliberation | null> {
  const [row] = await ctx.db.query<Row[]>(`${deliberations(sqlToday(ctx.viewer))} and (d.short_id = $2 or d.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ? toDeliberation(row) : null;
}

export async function optionById(ctx: MemberCtx, id: string): Promise<Option> {
  const [{ options: [option] }] = await ctx.db.query<[{ options: Option[] }]>(`select ${optionsWhere('o.id = $2')} as options`, [ctx.viewer.collaborativeId, id]);
  if (!option) throw new Error(`option ${id} is not in the collaborative`);
  return option;
}
