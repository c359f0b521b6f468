import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, moment } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { markOf } from '../people/people.queries.ts';
import { questionRef } from '../questions/question.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { Step, StepRef } from './step.model.ts';

export type StepRow = Omit<Step, 'viewerCan'> & { readonly last: string };

/** The last day that the deadline can mean; without a day, never. */
const LAST = `coalesce(upper(st.due_range) - 1, 'infinity')`;

/** The partners of today whose the step is: all, one, that of a unit, that of a person. */
const owners = (today: string) => `partner m where m.collaborative_id = st.collaborative_id and m.valid @> ${today} and (st.all_partners or m.id = st.owner_partner_id
  or m.id = (select u.partner_id from unit u where u.collaborative_id = st.collaborative_id and u.id = st.owner_unit_id)
  or m.party_id = (select p.party_id from person p where p.collaborative_id = st.collaborative_id and p.id = st.owner_person_id))`;

const HAS_ANSWERED = `exists (
  select from step_event e join person p on p.collaborative_id = e.collaborative_id and p.id = e.by_id
  where e.collaborative_id = st.collaborative_id and e.step_id = st.id and e.kind in ('moved', 'answered') and p.party_id = m.party_id)`;

const UNSETTLED = `(st.state in ('open', 'doing'))`;
const overdue = (today: string) => `(${UNSETTLED} and ${LAST} < ${today})`;
const marks = (today: string, condition: string) => `(select coalesce(json_agg(${markOf('m')} order by m.hue, m.letter), '[]') from ${owners(today)} and ${condition})`;

/** Of a step that its unit has to do, only those of that unit, and those of its partner who are in none, say “mine”. */
const mine = (today: string) => `exists (
  select from person me where me.collaborative_id = st.collaborative_id and me.id = $2 and (
    me.id = st.owner_person_id
    or ('secretariat' = any(me.roles) and ${overdue(today)})
    or (st.owner_person_id is null and (st.owner_unit_id is null or me.unit_id is null or me.unit_id = st.owner_unit_id)
      and exists (select from ${owners(today)} and m.party_id = me.party_id))))`;

const EVENTS = `(
  select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'state', e.state, 'reason', e.reason, 'was', e.was, 'by', w.name, 'at', ${moment('e.at')}) order by e.at desc, e.id desc), '[]')
  from step_event e join person w on w.collaborative_id = e.collaborative_id and w.id = e.by_id
  where e.collaborative_id = st.collaborative_id and e.step_id = st.id)`;

const questionsOf = (today: string) => `(
  select coalesce(json_agg(${questionRef(today)} order by q."position"), '[]') from step_question sq
  join question q on q.collaborative_id = sq.collaborative_id and q.id = sq.question_id
  where sq.collaborative_id = st.collaborative_id and sq.step_id = st.id)`;

const step = (today: string) => `
  select st.id, st.short_id as "shortId", ${bilingual('st.title')} as title, st.owner_written as "ownerWritten", st.all_partners as "allPartners", st.state, st.version,
    ${vagueDate('st', 'due')} as due, ${LAST}::text as last, ${overdue(today)} as overdue, ${marks(today, 'true')} as owners,
    ${marks(today, `${UNSETTLED} and not ${HAS_ANSWERED}`)} as "notAnswered", array(select m.party_id from ${owners(today)}) as "ownerParties",
    (select json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name) from unit u where u.collaborative_id = st.collaborative_id and u.id = st.owner_unit_id) as unit,
    ${EVENTS} as events, ${questionsOf(today)} as questions, ${passageRef('st')} as passage
  from step st where st.collaborative_id = $1`;

export interface Narrowed {
  readonly state: string | null;
  readonly overdue: boolean | null;
  readonly mine: boolean | null;
}

/** `$2` the viewer, `$3` state, `$4` overdue, `$5` mine. */
const filtered = (today: string) => `($3::text is null or st.state = $3 or ($3 = 'unsettled' and ${UNSETTLED}) or ($3 = 'settled' and not ${UNSETTLED}))
  and ($4::boolean is null or ${overdue(today)} = $4) and ($5::boolean is null or ${mine(today)} = $5)`;

/** Steps, those whose deadline ends first at the top, those without a day at the end. */
export async function listSteps(ctx: MemberCtx, narrowed: Narrowed, page: PageRequest) {
  const today = sqlToday(ctx.viewer);
  const values = [ctx.viewer.collaborativeId, ctx.viewer.personId, narrowed.state, narrowed.overdue, narrowed.mine];
  const rows = await ctx.db.query<StepRow[]>(
    `${step(today)} and ${filtered(today)} and ($6::date is null or (${LAST}, st.id) > ($6::date, $7::uuid)) order by ${LAST}, st.id limit $8`,
    [...values, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
  const [counts] = await ctx.db.query<[{ total: number; overdue: number }]>(
    `select (count(*) filter (where ${filtered(today)}))::int as total, (count(*) filter (where ${overdue(today)}))::int as overdue from step st where st.collaborative_id = $1`, values);
  return { ...pageOf(rows, page, ({ last, id }) => [last, id]), ...counts };
}

export async function findStep(ctx: MemberCtx, name: string): Promise<StepRow | null> {
  const [row] = await ctx.db.query<StepRow[]>(`${step(sqlToday(ctx.viewer))} and (st.short_id = $2 or st.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ?? null;
}

/** A step `st` as it is named elsewhere (`StepRef`), as JSON. */
export const STEP_REF = `json_build_object('id', st.id, 'shortId', st.short_id, 'title', ${bilingual('st.title')}, 'due', ${vagueDate('st', 'due')}, 'state', st.state)`;

/** The steps that are to help answer each of some questions, in their order. */
export async function stepsOfQuestions(ctx: MemberCtx, questionIds: readonly string[]): Promise<StepRef[][]> {
  const rows = await ctx.db.query<{ questionId: string; step: StepRef }[]>(
    `select sq.question_id as "questionId", ${STEP_REF} as step from step_question sq
     join step st on st.collaborative_id = sq.collaborative_id and st.id = sq.step_id
     where sq.collaborative_id = $1 and sq.question_id = any($2::uuid[]) order by ${LAST}, st.id`, [ctx.viewer.collaborativeId, questionIds]);
  return questionIds.map((id) => rows.filter(({ questionId }) => questionId === id).map(({ step }) => step));
}
