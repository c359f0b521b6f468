import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { ShareInput } from './rule.model.ts';

@InputType()
export class DraftMotionInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String)
  textEn: string;

  @Field(() => String)
  textEs: string;

  @Field(() => [UuidScalar], { description: 'Options of the deliberation; exactly one of them leaves things as they are.' })
  optionIds: string[];

  @Field(() => ShareInput)
  quorum: ShareInput;

  @Field(() => ShareInput)
  threshold: ShareInput;
}

/** The library judges the fractions and their bases; here only their form. */
const ShareSchema = z.object({ op: z.string(), num: z.int(), den: z.int(), base: z.string() });
const title = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(20_000);

export const DraftSchema = z.object({
  deliberationId: z.string(),
  titleEn: title,
  titleEs: title,
  textEn: text,
  textEs: text,
  optionIds: z.array(z.string()).max(30),
  quorum: ShareSchema,
  threshold: ShareSchema,
});
export type Draft = z.output<typeof DraftSchema>;
