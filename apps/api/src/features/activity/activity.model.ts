import { Field, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'Something that happened.' })
export class Activity {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who did it; null where the product did.' })
  actor: string | null;

  @Field(() => String)
  kind: string;

  @Field(() => MessageScalar)
  sentence: Message;

  @Field(() => UuidScalar)
  subjectId: string;
}

@Access('withParent')
@ObjectType()
export class ActivityPage {
  @Field(() => [Activity])
  nodes: Activity[];

  @Field(() => String, { nullable: true })
  next: string | null;
}
