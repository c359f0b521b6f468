import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';

@Access('withParent')
@ObjectType({ description: 'A meeting as it is named elsewhere.' })
export class MeetingRef {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  shortId: string;

  @Field(() => Bilingual)
  title: Bilingual;

  @Field(() => String, { description: 'As it is written.' })
  held: string;

  @Field(() => Boolean)
  locked: boolean;
}
