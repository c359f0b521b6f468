import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PART_KINDS, SURENESS } from './evaluation-part.entity.ts';
import { LINK_KINDS } from './links.rules.ts';
import { ANSWERS } from './recommendation-answer.entity.ts';

@InputType()
export class DraftEvaluationInput {
  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String, { description: 'The terms of reference, in English.' })
  termsEn: string;

  @Field(() => String)
  termsEs: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that is evaluated.' })
  periodFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last.' })
  periodTo?: string | null;

  @Field(() => String, { nullable: true, description: 'The decision that commissions it, by its short id (`DEC-3`).' })
  commissionedBy?: string | null;
}

@InputType()
export class EvaluationPartInput {
  @Field(() => String, { description: 'question, finding or recommendation' })
  kind: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { nullable: true, description: 'Of a finding: high, medium or low.' })
  sureness?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a recommendation, to whom.' })
  addresseeEn?: string | null;

  @Field(() => String, { nullable: true })
  addresseeEs?: string | null;
}

@InputType()
export class EvaluationLinkInput {
  @Field(() => UuidScalar)
  partId: string;

  @Field(() => String, { description: 'question, passage, grant, overlap, document, figure, consultation, asked, evidence, finding, option, step or decision' })
  kind: string;

  @Field(() => String, { description: 'By short id (`GR-4`) or id; a passage by words of it; of a figure, what its page is asked: `theme=transit&country=MX`.' })
  name: string;
}

@InputType()
export class AnswerRecommendationInput {
  @Field(() => UuidScalar)
  partId: string;

  @Field(() => String, { description: 'accepts, in-part or does-not' })
  answer: string;

  @Field(() => String, { description: 'Why, in the language of the request.' })
  reason: string;
}

@InputType()
export class AppointEvaluatorInput {
  @Field(() => UuidScalar)
  evaluationId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'For whom they work: not a partner.' })
  organisation: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  until: string;
}

const text = (max = 4_000) => z.string().trim().min(1).max(max);
const maybe = (max = 300) => z.string().trim().max(max).nullish().transform((said) => said || null);
const day = z.string().nullish().transform((given) => given ?? null);

const inOrder = <T extends { from: string | null; until: string | null }>({ from, until }: T) => from === null || until === null || from <= until;
const BACKWARDS = { path: ['until'], params: { say: { key: 'api.evaluations.backwards' } } };

export const drafting = z.object({
  titleEn: text(300), titleEs: text(300), termsEn: text(10_000), termsEs: text(10_000), periodFrom: day, periodTo: day, commissionedBy: maybe(40),
}).refine(({ periodFrom, periodTo }) => inOrder({ from: periodFrom, until: periodTo }), { path: ['periodTo'], params: { say: { key: 'api.evaluations.backwards' } } });

/** A finding says how sure it is, a recommendation to whom it is made; neither says what is the other's. */
export const parting = z.object({
  kind: z.enum(PART_KINDS), textEn: text(), textEs: text(), sureness: z.enum(SURENESS).nullish().transform((said) => said ?? null), addresseeEn: maybe(), addresseeEs: maybe(),
}).check(({ value, issues }) => {
  const needed = ({ question: [], finding: ['sureness'], recommendation: ['addresseeEn', 'addresseeEs'] } as const)[value.kind];
  for (const field of needed) if (value[field] === null) issues.push({ code: 'custom', input: null, path: [field], message: 'missing' });
}).transform((said) => ({
  ...said, sureness: said.kind === 'finding' ? said.sureness : null,
  ...(said.kind === 'recommendation' ? {} : { addresseeEn: null, addresseeEs: null }),
}));

export const linking = z.object({ partId: z.string(), kind: z.enum(LINK_KINDS), name: text(2_000) });
export const answering = z.object({ partId: z.string(), answer: z.enum(ANSWERS), reason: text(2_000) });
export const appointing = z.object({
  evaluationId: z.string(), name: text(120), email: z.email().max(254), organisation: text(200), from: z.string(), until: z.string(),
}).refine(inOrder, BACKWARDS);

export type Drafting = z.output<typeof drafting>;
export type Parting = z.output<typeof parting>;
export type Appointing = z.output<typeof appointing>;
