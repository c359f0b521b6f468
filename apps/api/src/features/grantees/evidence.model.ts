import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { MessageScalar } from '../../platform/graphql/scalars.ts';
import { Access } from '../../platform/guard/access.decorator.ts';

@Access('withParent')
@ObjectType({ description: 'One thing that speaks for or against, and what it weighs.' })
export class Evidence {
  @Field(() => String, { description: 'identity, time, purpose, place, amount or programme' })
  signal: string;

  @Field(() => String, { description: 'yes, partly, no or unknown' })
  mark: string;

  @Field(() => Int, { description: 'Weight in tenths of a bit.' })
  tenths: number;

  @Field(() => MessageScalar)
  message: Message;
}
