import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@InputType()
export class ReviewCriterionInput {
  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  nameEs: string;

  @Field(() => String, { description: 'What to look at, in English.' })
  guidanceEn: string;

  @Field(() => String)
  guidanceEs: string;

  @Field(() => Int, { description: 'From 1 to 100.' })
  weight: number;
}

@InputType()
export class ReviewFormInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The last version of the form that this changes; without it, the form is a new one.' })
  after?: string | null;

  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  nameEs: string;

  @Field(() => [ReviewCriterionInput], { description: 'In the order in which they are asked.' })
  criteria: ReviewCriterionInput[];
}

const text = (max: number) => z.string().trim().min(1).max(max);

export const ReviewFormSchema = z.object({
  after: z.string().nullish().transform((id) => id ?? null),
  nameEn: text(200), nameEs: text(200),
  criteria: z.array(z.object({
    nameEn: text(200), nameEs: text(200), guidanceEn: text(1_000), guidanceEs: text(1_000), weight: z.int().min(1).max(100),
  })).min(1).max(30),
});
