import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { LEVELS } from './question.entity.ts';
import { QUESTION_STATES } from './question.rules.ts';

@InputType({ description: 'What is left out does not narrow.' })
export class QuestionFilter {
  @Field(() => String, { nullable: true, description: 'macro, micro, next, collaborative or strategy' })
  level?: string | null;

  @Field(() => String, { nullable: true, description: 'open, in-discussion, answered, dropped, reopened, or unsettled: all but answered and dropped' })
  state?: string | null;
}

@InputType()
export class AskQuestionInput {
  @Field(() => String, { description: 'macro, micro, next, collaborative or strategy' })
  level: string;

  @Field(() => Int, { nullable: true, description: 'Its set within the level, from 1.' })
  part?: number | null;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { description: 'At which meeting, or by whom, in English.' })
  askedAtEn: string;

  @Field(() => String)
  askedAtEs: string;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => UuidScalar)
  questionId: string;

  @Field(() => String, { description: 'in-discussion, answered or dropped' })
  state: string;

  @Field(() => String, { description: 'The answer, or why it was dropped or taken up.' })
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The decision that answered or dropped it.' })
  decisionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was answered or dropped without a decision; needed where none is named.' })
  reasonEn?: string | null;

  @Field(() => String, { nullable: true })
  reasonEs?: string | null;
}

@InputType()
export class ReopenQuestionInput {
  @Field(() => UuidScalar)
  questionId: string;

  @Field(() => String, { description: 'Why.' })
  textEn: string;

  @Field(() => String)
  textEs: string;
}

const text = (max = 5_000) => z.string().trim().min(1).max(max);
const maybe = z.string().trim().max(5_000).nullish().transform((said) => said || null);

export const filtering = z.object({ level: z.enum(LEVELS).nullish(), state: z.enum([...QUESTION_STATES, 'unsettled']).nullish() });
export const asking = z.object({
  level: z.enum(LEVELS), part: z.int().min(1).max(99).nullish().transform((part) => part ?? null),
  textEn: text(1_000), textEs: text(1_000), askedAtEn: text(200), askedAtEs: text(200),
});
export const reopening = z.object({ questionId: z.string(), textEn: text(), textEs: text() }).transform((said) => ({ ...said, state: 'reopened' as const, decisionId: null, reasonEn: null, reasonEs: null }));

/** Without a decision, a reason in both languages; with one, or while it is only discussed, none. */
export const answering = z.object({
  questionId: z.string(), state: z.enum(['in-discussion', 'answered', 'dropped']), textEn: text(), textEs: text(),
  decisionId: z.string().nullish().transform((id) => id ?? null), reasonEn: maybe, reasonEs: maybe,
}).check(({ value, issues }) => {
  if (value.state === 'in-discussion' || value.decisionId !== null) return;
  for (const field of ['reasonEn', 'reasonEs'] as const) if (value[field] === null) issues.push({ code: 'custom', input: null, path: [field], message: 'missing' });
}).transform((said) => {
  if (said.state === 'in-discussion') return { ...said, decisionId: null, reasonEn: null, reasonEs: null };
  return said.decisionId === null ? said : { ...said, reasonEn: null, reasonEs: null };
});

export type Answering = z.output<typeof answering> | z.output<typeof reopening>;
