import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, moment } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { LEVELS } from './question.entity.ts';
import type { Question, QuestionLevel, QuestionRef } from './question.model.ts';

export type QuestionRow = Omit<Question, 'viewerCan'> & { readonly position: number };

/** SQL, where `today` is the day in the collaborative: the last step of a question's life decides its state; where the decision that settled it has ended, the question is open again. */
const stateOf = (today: string) => `coalesce((
  select case when ended.state is not null then 'reopened' else a.state end from question_answer a
  left join decision_span ended on ended.collaborative_id = a.collaborative_id and ended.decision_id = a.decision_id and ended.valid @> ${today}
    and ended.state in ('fallen', 'superseded', 'expired', 'revoked')
  where a.collaborative_id = q.collaborative_id and a.question_id = q.id order by a.number desc limit 1), 'open')`;

const answersOf = (today: string) => `(
  select coalesce(json_agg(json_build_object('id', a.id, 'number', a.number, 'state', a.state, 'text', ${bilingual('a.text')},
    'reason', case when a.reason_en is not null then ${bilingual('a.reason')} end, 'by', w.name, 'at', ${moment('a.answered_at')}, 'receipt', encode(l.hash, 'hex'),
    'decision', case when x.id is not null then json_build_object('id', x.id, 'shortId', 'DEC-' || x.number, 'title', ${bilingual('x.title')}, 'state', xs.state) end) order by a.number desc), '[]')
  from question_answer a join person w on w.collaborative_id = a.collaborative_id and w.id = a.answered_by_id
  left join decision x on x.collaborative_id = a.collaborative_id and x.id = a.decision_id
  left join decision_span xs on xs.collaborative_id = x.collaborative_id and xs.decision_id = x.id and xs.valid @> ${today}
  left join ledger_entry l on l.collaborative_id = a.collaborative_id and l.id = a.entry_id
  where a.collaborative_id = q.collaborative_id and a.question_id = q.id)`;

const questions = (today: string) => `
  select q.id, q.short_id as "shortId", q."position", q.level, q.part, ${bilingual('q.text')} as text, ${bilingual('q.asked_at')} as "askedAt",
    ${stateOf(today)} as state, ${answersOf(today)} as answers, ${passageRef('q')} as passage, q.concerns,
    (select json_build_object('id', d.id, 'shortId', d.short_id, 'title', ${bilingual('d.title')}) from deliberation d
     where d.collaborative_id = q.collaborative_id and d.id = q.deliberation_id) as deliberation
  from question q where q.collaborative_id = $1`;

/** `$2` level, `$3` state. */
const filtered = (today: string) => `($2::text is null or q.level = $2) and ($3::text is null or ${stateOf(today)} = $3 or ($3 = 'unsettled' and ${stateOf(today)} not in ('answered', 'dropped')))`;

export interface Narrowed {
  readonly level: string | null;
  readonly state: string | null;
}

/** Questions in the order in which they were asked. */
export async function listQuestions(ctx: MemberCtx, { level, state }: Narrowed, page: PageRequest) {
  const narrowed = [ctx.viewer.collaborativeId, level, state];
  const rows = await ctx.db.query<QuestionRow[]>(
    `${questions(sqlToday(ctx.viewer))} and ${filtered(sqlToday(ctx.viewer))} and ($4::int is null or q."position" > $4) order by q."position" limit $5`, [...narrowed, page.after?.[0] ?? null, page.limit + 1]);
  const [{ total }] = await ctx.db.query<[{ total: number }]>(`select count(*)::int as total from question q where q.collaborative_id = $1 and ${filtered(sqlToday(ctx.viewer))}`, narrowed);
  return { ...pageOf(rows, page, ({ position }) => [position]), total };
}

/** How many questions each level has, set by set. */
export function countLevels(ctx: MemberCtx): Promise<QuestionLevel[]> {
  return ctx.db.query<QuestionLevel[]>(
    `select q.level, q.part, count(*)::int as total, (count(*) filter (where ${stateOf(sqlToday(ctx.viewer))} not in ('answered', 'dropped')))::int as open
     from question q where q.collaborative_id = $1 group by q.level, q.part order by array_position($2::text[], q.level), q.part nulls first`,
    [ctx.viewer.collaborativeId, LEVELS]);
}

export async function findQuestion(ctx: MemberCtx, name: string): Promise<QuestionRow | null> {
  const [row] = await ctx.db.query<QuestionRow[]>(`${questions(sqlToday(ctx.viewer))} and (q.short_id = $2 or q.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ?? null;
}

/** A question `q` as it is named elsewhere (`QuestionRef`), as JSON. */
export const questionRef = (today: string) => `json_build_object('id', q.id, 'shortId', q.short_id, 'text', ${bilingual('q.text')}, 'state', ${stateOf(today)})`;

/** The questions that each of some decisions answered or dropped, in their order. */
export async function questionsSettledBy(ctx: MemberCtx, decisionIds: readonly string[]): Promise<QuestionRef[][]> {
  const rows = await ctx.db.query<{ decisionId: string; question: QuestionRef }[]>(
    `select distinct on (a.decision_id, q."position") a.decision_id as "decisionId", ${questionRef(sqlToday(ctx.viewer))} as question
     from question_answer a join question q on q.collaborative_id = a.collaborative_id and q.id = a.question_id
     where a.collaborative_id = $1 and a.decision_id = any($2::uuid[]) order by a.decision_id, q."position"`, [ctx.viewer.collaborativeId, decisionIds]);
  return decisionIds.map((id) => rows.filter(({ decisionId }) => decisionId === id).map(({ question }) => question));
}
