import { v7 as uuid } from 'uuid';
import { EvaluationLinkEntity } from '../features/evaluations/evaluation-link.entity.ts';
import { EvaluationPartEntity } from '../features/evaluations/evaluation-part.entity.ts';
import { EvaluationEntity } from '../features/evaluations/evaluation.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';

/** The open questions that the step for the evaluation (X3) is to help answer. */
const ASKS = ['Q-5', 'Q-6', 'Q-14'];

/**
 * The evaluation that the three partners have embarked on, as far as the founding document tells: that it takes place, and to determine what.
 * Its terms of reference, who commissioned it, who evaluates and what was found are not known, and stay empty.
 */
export async function seedEvaluation(ctx: MemberCtx, passage: (key: string) => string | null): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const [id, partId] = [uuid(), uuid()];
  const [shortId] = await nextShortIds(ctx, 'EV', 1);
  const [step] = await ctx.db.query<{ id: string }[]>(`select id from step where collaborative_id = $1 and short_id = 'ST-3'`, [collaborativeId]);
  await ctx.db.getRepository(EvaluationEntity).insert({
    collaborativeId, id, shortId, titleEn: 'Evaluation of CAMMINA by its three partners', titleEs: 'Evaluación de CAMMINA por sus tres socios', state: 'under-way',
    passageId: passage('X3'), stepId: step?.id ?? null, draftedAt: ctx.now,
  });
  await ctx.db.getRepository(EvaluationPartEntity).insert({
    collaborativeId, id: partId, evaluationId: id, kind: 'question', number: 1,
    textEn: 'What is the future of the collaborative at the conclusion of the three-year cycle in 2017?', textEs: '¿Cuál es el futuro de la alianza al concluir el ciclo de tres años en 2017?',
  });
  const questions = await ctx.db.query<{ id: string }[]>('select id from question where collaborative_id = $1 and short_id = any($2) order by "position"', [collaborativeId, ASKS]);
  await ctx.db.getRepository(EvaluationLinkEntity).insert(questions.map((question) => ({ collaborativeId, id: uuid(), partId, kind: 'question' as const, questionId: question.id })));
}
