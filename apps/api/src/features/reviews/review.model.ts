import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { PartnerMark } from '../parties/party.model.ts';

@Access('withParent')
@ObjectType()
export class Score {
  @Field(() => UuidScalar)
  criterionId: string;

  @Field(() => Int, { nullable: true, description: '0 to 5; null for "not applicable", which is in no mean.' })
  score: number | null;
}

@Access('withParent')
@ObjectType({ description: 'A review as far as it is written, for its author alone.' })
export class ReviewDraftContent {
  @Field(() => [Score], { description: 'Of the criteria that are answered.' })
  scores: Score[];

  @Field(() => String, { nullable: true })
  recommendation: string | null;

  @Field(() => String, { nullable: true })
  confidence: string | null;

  @Field(() => String)
  text: string;

  @Field(() => DateTimeScalar)
  savedAt: Date;
}

@Access('withParent')
@ObjectType({ description: 'What a review said when it was first submitted, before its author could see the others.' })
export class ReviewBefore {
  @Field(() => [Score])
  scores: Score[];

  @Field(() => String)
  recommendation: string;
}

@Access('withParent')
@ObjectType({ description: 'A submitted review of a partner.' })
export class Review {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => PartnerMark)
  partner: PartnerMark;

  @Field(() => String)
  by: string;

  @Field(() => Boolean)
  mine: boolean;

  @Field(() => Int, { description: 'More than 1 for one that was amended after it was submitted.' })
  version: number;

  @Field(() => [Score])
  scores: Score[];

  @Field(() => String, { description: 'fund, changes or decline' })
  recommendation: string;

  @Field(() => String, { description: 'low, medium or high' })
  confidence: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'The weighted mean as an exact fraction: `23/6`; null where every criterion is n/a.' })
  mean: string | null;

  @Field(() => ReviewBefore, { nullable: true, description: 'Of an amended one, so that what was changed after the others could be seen is seen as such.' })
  before: ReviewBefore | null;

  @Field(() => DateTimeScalar)
  submittedAt: Date;
}

@Access('withParent')
@ObjectType()
export class CriterionResult {
  @Field(() => UuidScalar)
  criterionId: string;

  @Field(() => String, { nullable: true, description: 'An exact fraction; n/a is not in it.' })
  mean: string | null;

  @Field(() => Int, { nullable: true, description: 'The lowest score that was given.' })
  lowest: number | null;

  @Field(() => Int, { nullable: true })
  highest: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest score less the lowest; null where fewer than two scored it.' })
  spread: number | null;
}

@Access('withParent')
@ObjectType()
export class RecommendationCount {
  @Field(() => String)
  recommendation: string;

  @Field(() => Int)
  count: number;
}

@Access('withParent')
@ObjectType({ description: 'What the reviews come to together.' })
export class ReviewResult {
  @Field(() => Int, { description: 'Reviews that are in.' })
  given: number;

  @Field(() => Int, { description: 'Partners that review: without the recused.' })
  of: number;

  @Field(() => String, { nullable: true, description: 'The mean of the reviews\' means, an exact fraction: each partner weighs the same.' })
  mean: string | null;

  @Field(() => [CriterionResult])
  criteria: CriterionResult[];

  @Field(() => [RecommendationCount])
  recommendations: RecommendationCount[];
}

@Access('withParent')
@ObjectType({ description: 'Where the viewer\'s own review stands beside the others\': exact fractions.' })
export class ReviewCalibration {
  @Field(() => String)
  mine: string;

  @Field(() => String, { description: 'The mean of the others\' means.' })
  others: string;

  @Field(() => String, { description: 'Mine less theirs.' })
  difference: string;
}

@Access('withParent')
@ObjectType({ description: 'The review of a proposal by the partners, as the viewer may see it now.' })
export class CoReview {
  /** Not a field: the proposal. */
  proposalId: string;

  @Field(() => String, { description: 'asked (declare first), recused, blind (until the own review is in) or open' })
  sight: string;

  @Field(() => String, { description: 'The viewer\'s own status: asked, free, writing, taken, submitted, out, recused, over or reader. It says nothing of another partner.' })
  standing: string;

  @Field(() => String, { nullable: true, description: 'Who of the viewer\'s own partner writes its review.' })
  takenBy: string | null;

  @Field(() => [Ability], { description: 'reviews.write and reviews.leave, for this proposal.' })
  viewerCan: Ability[];
}
