import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { ReviewFormInput } from './review-form.inputs.ts';
import { ReviewForm, ReviewFormResult } from './review-form.model.ts';
import { ReviewFormsService } from './review-forms.service.ts';

@Resolver()
export class ReviewFormsResolver {
  constructor(private readonly service: ReviewFormsService) {}

  @Access('workspace.read')
  @Query(() => [ReviewForm], { description: 'The review forms, each in its last version.' })
  reviewForms(@Context() ctx: MemberCtx): Promise<ReviewForm[]> {
    return this.service.all(ctx);
  }

  @Access('forms.keep')
  @Mutation(() => ReviewFormResult, { description: 'Makes a review form, or the next version of one. Reviews that have started keep theirs.' })
  saveReviewForm(@Context() ctx: MemberCtx, @Args('input') input: ReviewFormInput): Promise<ReviewForm | Refused> {
    return this.service.save(ctx, input);
  }
}
