import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { AllocationLineInput } from '../grants/allocation.model.ts';
import { amount, day } from '../pools/pool.inputs.ts';

@Access('withParent')
@ObjectType({ description: 'What a decision changed of a grant.' })
export class GrantAmendment {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int, { description: 'Its place among the amendments of its grant, from 1.' })
  number: number;

  @Field(() => String, { description: 'The short id of the decision.' })
  decision: string;

  @Field(() => DecimalScalar)
  amountBefore: string;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => DateScalar, { nullable: true })
  endsBefore: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'Who recorded it.' })
  by: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@Access('withParent')
@ObjectType({ description: 'What decisions changed of a pooled grant since its award.' })
export class GrantAmendments {
  @Field(() => [GrantAmendment], { description: 'The latest first.' })
  amendments: GrantAmendment[];

  @Field(() => [Ability], { description: 'grants.amend, for this grant.' })
  viewerCan: Ability[];
}

@InputType()
export class AmendGrantInput {
  @Field(() => UuidScalar)
  grantId: string;

  @Field(() => Int, { description: 'The version of the grant that was looked at.' })
  version: number;

  @Field(() => String, { description: 'The short id of the decision: DEC-9.' })
  decision: string;

  @Field(() => String, { description: 'The amount from now on, as text: 12500.50' })
  amount: string;

  @Field(() => String, { nullable: true, description: 'The last day from now on.' })
  endsOn?: string | null;

  @Field(() => [AllocationLineInput], { description: 'All that the grant draws on from now on.' })
  lines: AllocationLineInput[];

  @Field(() => String)
  reason: string;
}

export const amending = z.object({
  grantId: z.string(), version: z.int(), decision: z.string().trim().min(1).max(20), amount, endsOn: z.string().nullish().transform((value) => value || null).pipe(day.nullable()),
  lines: z.array(z.object({ contributionId: z.string(), amount })).max(200), reason: z.string().trim().min(1).max(2_000),
});
