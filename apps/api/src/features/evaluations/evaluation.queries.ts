import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, list, moment } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { markOf } from '../people/people.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { STEP_REF } from '../steps/step.queries.ts';
import type { EvaluationState } from './evaluation.entity.ts';
import type { Evaluation, EvaluationLink, EvaluationPart, EvaluationSummary } from './evaluation.model.ts';
import type { Held, Standing } from './evaluation.rules.ts';
import { LINKS_THERE } from './link.queries.ts';

/** Evaluations, the latest first. */
export async function listEvaluations(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<EvaluationSummary[]>(
    `select e.id, e.short_id as "shortId", ${bilingual('e.title')} as title, e.state,
       (select count(*)::int from evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'finding') as findings,
       (select count(*)::int from evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'recommendation') as recommendations
     from evaluation e where e.collaborative_id = $1 and ($2::uuid is null or e.id < $2) order by e.id desc limit $3`, [ctx.viewer.collaborativeId, page.after?.[0] ?? null, page.limit + 1]);
  const [{ total }] = await ctx.db.query<[{ total: number }]>('select count(*)::int as total from evaluation where collaborative_id = $1', [ctx.viewer.collaborativeId]);
  return { ...pageOf(rows, page, ({ id }) => [id]), total };
}

type PartRow = Omit<EvaluationPart, 'links'>;

export interface EvaluationRow extends Omit<Evaluation, 'parts' | 'next' | 'viewerCan' | 'viewerCanMove' | 'viewerCanFollowUp' | 'viewerCanAppoint'> {
  readonly state: EvaluationState;
  readonly evaluatorIds: readonly string[];
  readonly parts: readonly PartRow[];
}

/** Who evaluates `e`, by their person; whose term was ended does not any more. */
const EVALUATORS = `array(select v.person_id from evaluator v join person w on w.collaborative_id = v.collaborative_id and w.id = v.person_id
  where v.collaborative_id = e.collaborative_id and v.evaluation_id = e.id and w.ended_at is null)`;

/** What each partner of today (`$2` is the viewer's) answers to a recommendation `p`, in the order of the partners. */
const answers = (today: string) => `case when p.kind = 'recommendation' then ${list(
  `json_build_object('partner', ${markOf('m')}, 'answer', a.answer, 'reason', a.reason, 'language', a.language, 'by', w.name, 'at', ${moment('a.answered_at')}, 'mine', m.party_id = $2)`,
  `partner m left join (recommendation_answer a join person w on w.collaborative_id = a.collaborative_id and w.id = a.answered_by_id) on a.collaborative_id = m.collaborative_id and a.part_id = p.id and a.partner_id = m.id
   where m.collaborative_id = p.collaborative_id and (m.valid @> ${today} or a.id is not null)`, 'm.hue, m.letter')} else '[]'::json end`;

const evaluation = (today: string) => `
  select e.id, e.short_id as "shortId", ${bilingual('e.title')} as title, case when e.terms_en is not null then ${bilingual('e.terms')} end as terms, e.state,
    lower(e.period)::text as "periodFrom", (upper(e.period) - 1)::text as "periodTo", ${passageRef('e')} as passage,
    (select json_build_object('id', x.id, 'shortId', 'DEC-' || x.number) from decision x where x.collaborative_id = e.collaborative_id and x.id = e.commissioned_by_id) as "commissionedBy",
    (select ${STEP_REF} from step st where st.collaborative_id = e.collaborative_id and st.id = e.step_id) as step,
    ${list(`json_build_object('id', p.id, 'kind', p.kind, 'number', p.number, 'text', ${bilingual('p.text')}, 'sureness', p.sureness,
      'addressee', case when p.addressee_en is not null then ${bilingual('p.addressee')} end, 'answers', ${answers(today)})`,
  'evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id', 'p.kind, p.number')} as parts,
    ${list(`json_build_object('id', v.id, 'name', w.name, 'organisation', o.name, 'from', lower(w.term)::text, 'until', (upper(w.term) - 1)::text)`,
  `evaluator v join person w on w.collaborative_id = v.collaborative_id and w.id = v.person_id join party o on o.collaborative_id = w.collaborative_id and o.id = w.party_id
   where v.collaborative_id = e.collaborative_id and v.evaluation_id = e.id and w.ended_at is null`, 'w.name, v.id')} as evaluators,
    ${EVALUATORS} as "evaluatorIds",
    ${list(`json_build_object('id', n.id, 'questions', n.questions, 'until', n.until::text, 'closedAt', ${moment('n.closed_at')}, 'answers', n.answers,
      'summary', case when n.summary_en is not null then ${bilingual('n.summary')} end)`,
  'consultation n where n.collaborative_id = e.collaborative_id and n.evaluation_id = e.id', 'n.opened_at desc, n.id')} as consultations
  from evaluation e where e.collaborative_id = $1 and (e.short_id = $3 or e.id = $4)`;

export async function findEvaluation(ctx: MemberCtx, name: string): Promise<{ row: EvaluationRow; links: (EvaluationLink & { partId: string })[] } | null> {
  const [row] = await ctx.db.query<EvaluationRow[]>(evaluation(sqlToday(ctx.viewer)), [...sightOf(ctx.viewer), ...which(name)]);
  if (!row) return null;
  return { row, links: await ctx.db.query<(EvaluationLink & { partId: string })[]>(LINKS_THERE, [...sightOf(ctx.viewer), row.id]) };
}

/** What the next state of an evaluation asks: of all that is in it, whoever may see it. */
const HELD = (today: string) => `
  select e.state, ${EVALUATORS} as evaluators,
    (select count(*)::int from evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'question') as questions,
    ${list(`json_build_object('number', p.number, 'evidence', (select count(*) from evaluation_link l where l.collaborative_id = p.collaborative_id and l.part_id = p.id and l.kind = 'evidence'))`,
  `evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'finding'`, 'p.number')} as findings,
    ${list(`json_build_object('number', p.number, 'answers', array(select a.answer from recommendation_answer a where a.collaborative_id = p.collaborative_id and a.part_id = p.id),
      'followUps', (select count(*) from evaluation_link l where l.collaborative_id = p.collaborative_id and l.part_id = p.id and l.kind in ('step', 'decision')))`,
  `evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'recommendation'`, 'p.number')} as recommendations,
    (select count(*)::int from consultation n where n.collaborative_id = e.collaborative_id and n.evaluation_id = e.id and n.closed_at is null) as "openConsultations",
    array(select m.short_name from partner m where m.collaborative_id = e.collaborative_id and m.valid @> ${today} and exists (
      select from evaluation_part p where p.collaborative_id = e.collaborative_id and p.evaluation_id = e.id and p.kind = 'recommendation' and not exists (
        select from recommendation_answer a where a.collaborative_id = p.collaborative_id and a.part_id = p.id and a.partner_id = m.id)) order by m.hue, m.letter) as missing
  from evaluation e where e.collaborative_id = $1 and e.id = $2`;

export async function heldBy(ctx: MemberCtx, id: string): Promise<Held | null> {
  const [held] = await ctx.db.query<Held[]>(HELD(sqlToday(ctx.viewer)), [ctx.viewer.collaborativeId, id]);
  return held ?? null;
}

/** Held to the end of the transaction: acts on one evaluation take turns. */
export async function holdEvaluation(ctx: MemberCtx, id: string): Promise<(Held & { readonly id: string; readonly shortId: string }) | null> {
  const [row] = await ctx.db.query<{ id: string; shortId: string }[]>('select id, short_id as "shortId" from evaluation where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  const held = row && await heldBy(ctx, row.id);
  return held ? { ...held, ...row } : null;
}

/** Whose evaluation a consultation belongs to, held with it. */
export async function holdConsultation(ctx: MemberCtx, id: string): Promise<(Standing & { readonly evaluationId: string; readonly shortId: string; readonly closed: boolean; readonly answers: number | null }) | null> {
  const [row] = await ctx.db.query<{ evaluationId: string; closed: boolean; answers: number | null }[]>(
    `select evaluation_id as "evaluationId", closed_at is not null as closed, answers from consultation where collaborative_id = $1 and id = $2 for update`, [ctx.viewer.collaborativeId, id]);
  const held = row && await holdEvaluation(ctx, row.evaluationId);
  return held ? { ...held, ...row } : null;
}
