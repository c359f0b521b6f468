import { createUnionType, Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from './deliberation.model.ts';

@InputType()
export class OpenDeliberationInput {
  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  questionEn: string;

  @Field(() => String)
  questionEs: string;

  @Field(() => String, { description: 'Where the question comes from.' })
  source: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be settled.' })
  dueOn?: string | null;
}

const title = z.string().trim().min(1).max(200);
const question = z.string().trim().min(1).max(2_000);

export const OpenDeliberationSchema = z.object({
  titleEn: title, titleEs: title, questionEn: question, questionEs: question, source: title, dueOn: z.string().nullish().transform((day) => day ?? null),
});

export const DeliberationResult = createUnionType({
  name: 'DeliberationResult', types: () => [Deliberation, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : Deliberation),
});
