import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'The sentence that something was taken from, as it is written there.' })
export class PassageRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  heading: string | null;

  @Field(() => Int, { nullable: true })
  page: number | null;

  @Field(() => String, { description: 'The short id of its source.' })
  sourceShortId: string;

  @Field(() => String)
  sourceTitle: string;

  @Field(() => String)
  sourceAuthor: string;
}
