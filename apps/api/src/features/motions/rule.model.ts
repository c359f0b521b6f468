import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'A required share as an exact fraction: `>=` 2/3 of a base.' })
export class Share {
  @Field(() => String, { description: '>= or >' })
  op: string;

  @Field(() => Int)
  num: number;

  @Field(() => Int)
  den: number;

  @Field(() => String, { description: 'yes+no, cast or eligible' })
  base: string;
}

@Access('withParent')
@ObjectType({ description: 'How a motion is counted and what it needs.' })
export class Rule {
  @Field(() => String)
  method: string;

  @Field(() => String)
  basis: string;

  @Field(() => Share, { description: 'Of the partners that may vote, so many must take part.' })
  quorum: Share;

  @Field(() => Share, { description: 'So many must prefer the winner to the status quo.' })
  threshold: Share;

  @Field(() => UuidScalar, { description: 'The option that stays when none is chosen.' })
  statusQuoId: string;
}

@InputType()
export class ShareInput {
  @Field(() => String, { description: '>= or >' })
  op: string;

  @Field(() => Int)
  num: number;

  @Field(() => Int)
  den: number;

  @Field(() => String, { description: 'yes+no, cast or eligible; a quorum is always of the eligible' })
  base: string;
}
