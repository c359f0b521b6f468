import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'The last time that those who have not voted were reminded.' })
export class Reminder {
  @Field(() => DateTimeScalar)
  sentAt: Date;

  @Field(() => String)
  sentBy: string;
}
