import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DecimalScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartyRef } from '../parties/party.model.ts';
import type { Why } from './allocation.rules.ts';

@Access('withParent')
@ObjectType({ description: 'How much of a pooled grant draws on a contribution.' })
export class AllocationLine {
  @Field(() => UuidScalar)
  contributionId: string;

  @Field(() => String)
  title: string;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => DecimalScalar, { description: 'In the grant\'s currency.' })
  amount: string;

  @Field(() => String, { description: 'Its share of what is allocated, as an exact fraction: 2/3.' })
  share: string;

  @Field(() => String, { description: 'The same to be shown beside it: 66.7%.' })
  percent: string;

  @Field(() => Boolean, { description: 'This money is not for lobbying.' })
  noLobbying: boolean;

  @Field(() => Boolean)
  sample: boolean;
}

@Access('withParent')
@ObjectType({ description: 'A contribution that a grant could draw on.' })
export class AllocationSource {
  @Field(() => UuidScalar)
  contributionId: string;

  @Field(() => String)
  title: string;

  @Field(() => PartyRef)
  funder: PartyRef;

  @Field(() => DecimalScalar, { description: 'What was received of it, in its currency.' })
  paid: string;

  @Field(() => DecimalScalar, { description: 'What other grants leave of it.' })
  left: string;

  @Field(() => MessageScalar, { nullable: true, description: 'Why this grant cannot draw on it; null where it can.' })
  misfit: Why | null;

  @Field(() => Boolean)
  noLobbying: boolean;
}

@Access('withParent')
@ObjectType({ description: 'Which contributions a pooled grant draws on; of what the viewer sees.' })
export class GrantAllocation {
  @Field(() => [AllocationLine], { description: 'The largest first.' })
  lines: AllocationLine[];

  @Field(() => Money)
  allocated: Money;

  @Field(() => Money, { description: 'Nothing, once all of the grant is allocated.' })
  notAllocated: Money;

  @Field(() => [AllocationSource], { description: 'What could be drawn on; for who may allocate, and empty for others.' })
  sources: AllocationSource[];

  @Field(() => [Ability], { description: 'grants.allocate, for this grant.' })
  viewerCan: Ability[];
}

@InputType()
export class AllocationLineInput {
  @Field(() => UuidScalar)
  contributionId: string;

  @Field(() => String, { description: 'An exact amount as text: 12500.50' })
  amount: string;
}

@InputType({ description: 'All that a grant draws on: what is not in it is drawn on no longer.' })
export class AllocateGrantInput {
  @Field(() => UuidScalar)
  grantId: string;

  @Field(() => Int, { description: 'The version of the grant that was looked at.' })
  version: number;

  @Field(() => [AllocationLineInput])
  lines: AllocationLineInput[];
}
