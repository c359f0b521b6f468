import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Bilingual } from '../../platform/graphql/money.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'What reviewers score from 0 to 5.' })
export class ReviewCriterion {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Bilingual)
  name: Bilingual;

  @Field(() => Bilingual)
  guidance: Bilingual;

  @Field(() => Int)
  weight: number;
}

@Access('withParent')
@ObjectType({ description: 'A version of a review form. It never changes; a change is the next version.' })
export class ReviewForm {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Bilingual)
  name: Bilingual;

  @Field(() => [ReviewCriterion], { description: 'In the order in which they are asked.' })
  criteria: ReviewCriterion[];

  @Field(() => String, { nullable: true, description: 'Who made this version.' })
  madeBy: string | null;

  @Field(() => DateTimeScalar)
  madeAt: Date;
}

export const ReviewFormResult = createUnionType({
  name: 'ReviewFormResult', types: () => [ReviewForm, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : ReviewForm),
});
