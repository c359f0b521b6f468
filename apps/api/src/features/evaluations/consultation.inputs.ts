import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

/** Fewer answers are never shown: beside who may have been asked, they would name who wrote them. */
export const FEWEST_ANSWERS = 5;
/** As many links as are made at once, and as many as a consultation takes. */
export const MOST_LINKS = 200;

@InputType()
export class BilingualInput {
  @Field(() => String)
  en: string;

  @Field(() => String)
  es: string;
}

@InputType()
export class OpenConsultationInput {
  @Field(() => UuidScalar)
  evaluationId: string;

  @Field(() => [BilingualInput], { description: 'One to ten questions, in both languages.' })
  questions: BilingualInput[];

  @Field(() => DateScalar, { description: 'The last day on which answers are taken.' })
  until: string;
}

@Access('withParent')
@ObjectType({ description: 'What a grantee is asked in confidence, by a link for one answer.' })
export class ConsultationAsked {
  @Field(() => String)
  collaborative: string;

  @Field(() => String, { description: 'Its address, for its privacy notice.' })
  slug: string;

  @Field(() => [String], { description: 'Who evaluates, and reads the answers.' })
  readers: string[];

  @Field(() => [Bilingual])
  questions: Bilingual[];

  @Field(() => DateScalar)
  until: string;
}

@Access('withParent')
@ObjectType({ description: 'That an answer was taken in. Nothing of it is told.' })
export class ConsultationAnswered {
  @Field(() => Boolean)
  taken: boolean;
}

@Access('withParent')
@ObjectType({ description: 'Links for one answer each, told once and not kept.' })
export class ConsultationLinks {
  @Field(() => [String])
  links: string[];
}

@Access('withParent')
@ObjectType({ description: 'What grantees answered, for who evaluates alone: in no order, and not who.' })
export class ConsultationAnswers {
  @Field(() => [[String]], { description: 'Each has one text for each question; empty where it was left open.' })
  answers: string[][];

  @Field(() => Int)
  total: number;
}

export const ConsultationLinksResult = createUnionType({ name: 'ConsultationLinksResult', types: () => [ConsultationLinks, Refused] as const });
export const ConsultationAnswerResult = createUnionType({ name: 'ConsultationAnswerResult', types: () => [ConsultationAnswered, Refused] as const });

const text = (max: number) => z.string().trim().min(1).max(max);

export const opening = z.object({ evaluationId: z.string(), questions: z.array(z.object({ en: text(500), es: text(500) })).min(1).max(10), until: z.string() });
export const inviting = z.object({ howMany: z.int().min(1).max(MOST_LINKS) });
export const summing = z.object({ textEn: text(10_000), textEs: text(10_000) });
/** At least one question is answered; an answer to each may be long. */
export const answeringConsultation = z.object({
  answers: z.array(z.string().trim().max(4_000)).min(1).max(10).refine((answers) => answers.some(Boolean), { params: { say: { key: 'api.evaluations.nothingAnswered' } } }),
});
