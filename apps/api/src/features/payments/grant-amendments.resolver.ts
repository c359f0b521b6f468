import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Grant, GrantResult } from '../grants/grant.model.ts';
import { AmendGrantInput, GrantAmendments } from './grant-amendment.model.ts';
import { GrantAmendmentsService } from './grant-amendments.service.ts';

@Resolver(() => Grant)
export class GrantAmendmentsResolver {
  constructor(private readonly service: GrantAmendmentsService) {}

  @ResolveField(() => GrantAmendments, { nullable: true, description: 'What decisions changed of it since its award; null where it is not pooled.' })
  amended(@Parent() grant: Grant, @Context() ctx: MemberCtx): Promise<GrantAmendments | null> {
    return this.service.of(ctx, grant);
  }

  @Access('grants.amend')
  @Mutation(() => GrantResult, { description: 'Changes the amount, the end and what a pooled grant draws on, by a decision.' })
  amendGrant(@Context() ctx: MemberCtx, @Args('input') input: AmendGrantInput): Promise<Grant | Refused> {
    return this.service.amend(ctx, input);
  }
}
