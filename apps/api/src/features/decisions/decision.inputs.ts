import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { DECISION_KINDS } from './decision-kinds.ts';
import { DECISION_STATES } from './decision-life.rules.ts';
import { TermsSchema, DecisionTermsInput } from './decision-terms.inputs.ts';
import { EFFECTS } from './decision.entity.ts';

@InputType({ description: 'What is left out does not narrow.' })
export class DecisionFilter {
  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'A state that a decision can have, or `standing`: in force or amended.' })
  state?: string | null;
}

@InputType()
export class RecordDecisionInput {
  @Field(() => UuidScalar)
  motionId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => String, { description: 'advice, instruction or binding' })
  effect: string;

  @Field(() => String)
  reasonsEn: string;

  @Field(() => String)
  reasonsEs: string;

  @Field(() => String, { nullable: true })
  dissent: string | null;

  @Field(() => DecisionTermsInput, { nullable: true, description: 'Where nothing is said: the option that was chosen, or another decision.' })
  terms?: DecisionTermsInput | null;
}

@InputType()
export class EnterPastDecisionInput {
  @Field(() => String, { description: 'In the language that it was written in; the other one follows where it is there.' })
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'en or es' })
  language: string;

  @Field(() => String, { nullable: true, description: 'In the other language; together with the text, or not at all.' })
  otherTitle: string | null;

  @Field(() => String, { nullable: true })
  otherText: string | null;

  @Field(() => String, { description: 'As it is known: `2013`, `March 2013`, `8 September 2014`.' })
  decided: string;

  @Field(() => String, { description: 'advice, instruction or binding' })
  effect: string;

  @Field(() => String, { nullable: true, description: 'Null where it is not known.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is not known.' })
  agreed: string | null;

  @Field(() => String, { nullable: true })
  reasons: string | null;

  @Field(() => String, { description: 'Where it was read: minutes, a letter, somebody who was there.' })
  source: string;

  @Field(() => DecisionTermsInput, { nullable: true })
  terms?: DecisionTermsInput | null;
}

const text = (max: number) => z.string().trim().min(1).max(max);

export const RecordSchema = z.object({
  motionId: z.string(),
  titleEn: text(200),
  titleEs: text(200),
  textEn: text(20_000),
  textEs: text(20_000),
  effect: z.enum(EFFECTS),
  reasonsEn: text(20_000),
  reasonsEs: text(20_000),
  dissent: z.string().trim().max(20_000).nullish().transform((said) => said || null),
  terms: TermsSchema.nullish(),
});
export type RecordSaid = z.output<typeof RecordSchema>;

export const FilterSchema = z.object({ kind: z.enum(DECISION_KINDS).nullish(), state: z.enum([...DECISION_STATES, 'standing']).nullish() });
