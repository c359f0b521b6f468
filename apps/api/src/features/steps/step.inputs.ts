import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { STEP_STATES } from './step.entity.ts';

@InputType({ description: 'What is left out does not narrow.' })
export class StepFilter {
  @Field(() => String, { nullable: true, description: 'open, doing, done, dropped; unsettled: open and doing; settled: done and dropped' })
  state?: string | null;

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that the viewer has to do; for the secretariat, those that are overdue.' })
  mine?: boolean | null;
}

@InputType()
export class AddStepInput {
  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  titleEs: string;

  @Field(() => String, { description: 'Whose it is, in words.' })
  ownerWritten: string;

  @Field(() => Boolean, { nullable: true })
  allPartners?: boolean | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The partner whose it is.' })
  partnerId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  unitId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'As it was said: 2017-06-30, “in the next six months”, “before the end of 2017”.' })
  due?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was said; today without it.' })
  dueOf?: string | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'The questions that it is to help answer.' })
  questionIds?: string[] | null;
}

@InputType()
export class ChangeStepInput extends AddStepInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version: number;

  @Field(() => String, { description: 'Why it is changed.' })
  reason: string;
}

@InputType()
export class MoveStepInput {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'open, doing, done or dropped' })
  state: string;

  @Field(() => String, { nullable: true, description: 'Why; needed to drop it and to take it up again.' })
  reason?: string | null;
}

const title = z.string().trim().min(1).max(300);
const id = z.string().nullish().transform((given) => given ?? null);
const said = z.string().trim().max(2_000).nullish().transform((text) => text || null);

export const filtering = z.object({ state: z.enum([...STEP_STATES, 'unsettled', 'settled']).nullish(), overdue: z.boolean().nullish(), mine: z.boolean().nullish() });
export const adding = z.object({
  titleEn: title, titleEs: title, ownerWritten: z.string().trim().min(1).max(200), allPartners: z.boolean().nullish().transform((all) => all ?? false),
  partnerId: id, unitId: id, personId: id, due: z.string().trim().max(200).nullish().transform((text) => text || null), dueOf: id,
  questionIds: z.array(z.string()).max(50).nullish().transform((ids) => [...new Set(ids ?? [])]),
});
export const changing = adding.extend({ id: z.string(), version: z.int(), reason: z.string().trim().min(1).max(2_000) });
export const moving = z.object({ id: z.string(), version: z.int(), state: z.enum(STEP_STATES), reason: said });
export const telling = z.object({ id: z.string(), text: z.string().trim().min(1).max(2_000) });
export type Adding = z.output<typeof adding>;
