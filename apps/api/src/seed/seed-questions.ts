import { readDeadline } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import { QuestionEntity } from '../features/questions/question.entity.ts';
import { StepEventEntity } from '../features/steps/step-event.entity.ts';
import { StepQuestionEntity } from '../features/steps/step-question.entity.ts';
import { StepEntity } from '../features/steps/step.entity.ts';
import { StrategyRemarkEntity } from '../features/strategies/strategy-remark.entity.ts';
import { StrategyVersionEntity } from '../features/strategies/strategy-version.entity.ts';
import { StrategyEntity } from '../features/strategies/strategy.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { daysOf } from '../platform/graphql/vague-date.model.ts';
import { ASKED_AT, QUESTIONS } from './questions.ts';
import type { Partners } from './seed-partners.ts';
import { SAID_ON, STEPS, type StepSeed } from './steps.ts';
import { STRATEGIES, type StrategySeed } from './strategies.ts';

/** What the seeds of this file need from the others. */
export interface Around {
  readonly partners: Partners;
  /** The passage of the founding document by its key in the checklist; null where there is none. */
  readonly passage: (key: string) => string | null;
  readonly deliberationId: string;
}

type Ids = ReadonlyMap<string, string>;

/** The questions of the portfolio review, its next steps, and the strategies that it names. */
export async function seedQuestions(ctx: MemberCtx, around: Around): Promise<void> {
  const questions = await seedAsked(ctx, around);
  const steps = new Map<string, string>();
  for (const step of STEPS) steps.set(step.key, await seedStep(ctx, step, { ...around, questions }));
  for (const strategy of STRATEGIES) await seedStrategy(ctx, strategy, { ...around, steps });
}

async function seedAsked(ctx: MemberCtx, { passage, deliberationId }: Around): Promise<Ids> {
  const shortIds = await nextShortIds(ctx, 'Q', QUESTIONS.length);
  const rows = QUESTIONS.map(({ key, level, part, en, es, concerns, future }, at) => ({
    collaborativeId: ctx.viewer.collaborativeId, id: uuid(), shortId: shortIds[at], position: at + 1, level, part: part ?? null, textEn: en, textEs: es,
    askedAtEn: ASKED_AT.en, askedAtEs: ASKED_AT.es, passageId: passage(key), concerns: concerns ?? null, deliberationId: future ? deliberationId : null, addedAt: ctx.now,
  }));
  await ctx.db.getRepository(QuestionEntity).insert(rows);
  return new Map(QUESTIONS.map(({ key }, at) => [key, rows[at]?.id ?? '']));
}

async function seedStep(ctx: MemberCtx, seed: StepSeed, { partners, passage, questions }: Around & { questions: Ids }): Promise<string> {
  const { collaborativeId, personId } = ctx.viewer;
  const id = uuid();
  const [shortId] = await nextShortIds(ctx, 'ST', 1);
  const state = seed.doing ? 'doing' : 'open';
  await ctx.db.getRepository(StepEntity).insert({
    collaborativeId, id, shortId, titleEn: seed.en, titleEs: seed.es, ownerWritten: seed.owner, allPartners: seed.allPartners ?? false, state,
    ownerUnitId: seed.unit ? (partners.units.get(seed.unit) ?? null) : null, passageId: passage(seed.key), ...dateOf('due', seed.due, seed.inferred),
  });
  await ctx.db.getRepository(StepEventEntity).insert({ collaborativeId, id: uuid(), stepId: id, kind: 'added', state, byId: personId, at: ctx.now });
  const linked = (seed.questions ?? []).map((key) => ({ collaborativeId, id: uuid(), stepId: id, questionId: questions.get(key) ?? '' }));
  if (linked.length > 0) await ctx.db.getRepository(StepQuestionEntity).insert(linked);
  return id;
}

async function seedStrategy(ctx: MemberCtx, seed: StrategySeed, { partners, passage, steps }: Around & { steps: Ids }): Promise<void> {
  const { collaborativeId, personId } = ctx.viewer;
  const strategyId = uuid();
  const [shortId] = await nextShortIds(ctx, 'STR', 1);
  await ctx.db.getRepository(StrategyEntity).insert({
    collaborativeId, id: strategyId, shortId, kind: seed.kind, titleEn: seed.en, titleEs: seed.es, ownerWritten: seed.owner,
    ownerUnitId: seed.unit ? (partners.units.get(seed.unit) ?? null) : null, stepId: seed.step ? (steps.get(seed.step) ?? null) : null,
  });
  if (seed.text) {
    await ctx.db.getRepository(StrategyVersionEntity).insert({
      collaborativeId, id: uuid(), strategyId, number: 1, textEn: seed.text.en, textEs: seed.text.es, passageId: passage(seed.text.passage),
      ...dateOf('valid', seed.text.valid), ...dateOf('review', seed.text.review), addedById: personId, addedAt: ctx.now,
    });
  }
  const remarks = (seed.remarks ?? []).map(({ en, es, passage: key }) => ({ collaborativeId, id: uuid(), strategyId, textEn: en, textEs: es, passageId: passage(key) }));
  if (remarks.length > 0) await ctx.db.getRepository(StrategyRemarkEntity).insert(remarks);
}

/** The columns of a date that is written so; its days are read, unless the seed says that it worked them out. */
function dateOf(prefix: string, written: string | undefined, inferred?: { from: string; to: string }) {
  if (written === undefined) return {};
  const reading = inferred ? null : readDeadline(written, { of: SAID_ON });
  if (reading && !reading.ok) throw new Error(`the sample has a date that nobody can read: ${written}`);
  const { from, to } = inferred ?? reading?.deadline ?? { from: null, to: null };
  return { [`${prefix}Written`]: written, [`${prefix}Range`]: from && to ? daysOf({ from, to }) : null, [`${prefix}Inferred`]: inferred !== undefined || reading?.deadline.inferred === true };
}
