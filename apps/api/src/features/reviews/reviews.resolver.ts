import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { PartnerMark } from '../parties/party.model.ts';
import { Proposal, ProposalResult } from '../proposals/proposal.model.ts';
import { ReviewInput } from './review.inputs.ts';
import { ReviewCriterion } from './review-form.model.ts';
import { CoReview, Review, ReviewCalibration, ReviewDraftContent, ReviewResult } from './review.model.ts';
import { ReviewWritingService } from './review-writing.service.ts';
import { ReviewsService } from './reviews.service.ts';

/** What the partners' review adds to a proposal. */
@Resolver(() => Proposal)
export class ProposalReviewResolver {
  constructor(private readonly reading: ReviewsService, private readonly writing: ReviewWritingService) {}

  @ResolveField(() => CoReview, { description: 'Its review by the partners, as the viewer may see it now.' })
  coReview(@Context() ctx: MemberCtx, @Parent() { id }: Proposal): Promise<CoReview> {
    return this.reading.of(ctx, id);
  }

  @Access('reviews.write')
  @Mutation(() => ProposalResult, { description: 'Keeps a review as far as it is written, for its author alone. The first draft takes the partner\'s place.' })
  saveReviewDraft(@Context() ctx: MemberCtx, @Args('input') input: ReviewInput): Promise<Proposal | Refused> {
    return this.writing.saveDraft(ctx, input);
  }

  @Access('reviews.write')
  @Mutation(() => ProposalResult, { description: 'Submits the review of the viewer\'s partner. It stays; submitted once more, it is amended.' })
  submitReview(@Context() ctx: MemberCtx, @Args('input') input: ReviewInput): Promise<Proposal | Refused> {
    return this.writing.submit(ctx, input);
  }

  @Access('reviews.leave')
  @Mutation(() => ProposalResult, { description: 'Gives the partner\'s place back, for another officer to take.' })
  leaveReview(@Context() ctx: MemberCtx, @Args('proposalId', { type: () => UuidScalar }) proposalId: string): Promise<Proposal | Refused> {
    return this.writing.leave(ctx, proposalId);
  }
}

/** Until they are open to the viewer, nothing here tells what, whether or how many others have submitted. */
@Resolver(() => CoReview)
export class CoReviewResolver {
  constructor(private readonly service: ReviewsService) {}

  @ResolveField(() => [ReviewCriterion])
  criteria(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<ReviewCriterion[]> {
    return this.service.criteria(ctx, coReview);
  }

  @ResolveField(() => ReviewDraftContent, { nullable: true, description: 'What the viewer has written and not submitted.' })
  draft(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<ReviewDraftContent | null> {
    return this.service.draft(ctx, coReview);
  }

  @ResolveField(() => [Review], { nullable: true, description: 'Null until they are open to the viewer.' })
  reviews(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<Review[] | null> {
    return this.service.reviews(ctx, coReview);
  }

  @ResolveField(() => ReviewResult, { nullable: true, description: 'Null until the reviews are open to the viewer.' })
  result(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<ReviewResult | null> {
    return this.service.result(ctx, coReview);
  }

  @ResolveField(() => ReviewCalibration, { nullable: true, description: 'How the viewer\'s own review stands beside the others\', for the viewer alone.' })
  calibration(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<ReviewCalibration | null> {
    return this.service.calibration(ctx, coReview);
  }

  @ResolveField(() => [PartnerMark], { nullable: true, description: 'Partners whose review is not in: for the secretariat, and for others once the reviews are open to them.' })
  missing(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<PartnerMark[] | null> {
    return this.service.missing(ctx, coReview);
  }

  @ResolveField(() => [PartnerMark], { description: 'Partners that are recused: they are in no denominator.' })
  recusedPartners(@Context() ctx: MemberCtx, @Parent() coReview: CoReview): Promise<PartnerMark[]> {
    return this.service.recused(ctx, coReview);
  }
}
