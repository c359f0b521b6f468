import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { AllocateGrantInput, GrantAllocation } from './allocation.model.ts';
import { AllocationsService } from './allocations.service.ts';
import { Grant, GrantResult } from './grant.model.ts';

@Resolver(() => Grant)
export class AllocationsResolver {
  constructor(private readonly service: AllocationsService) {}

  @ResolveField(() => GrantAllocation, { nullable: true, description: 'Which contributions it draws on; null where it is not pooled.' })
  allocation(@Parent() grant: Grant, @Context() ctx: MemberCtx): Promise<GrantAllocation | null> {
    return this.service.of(ctx, grant);
  }

  @Access('grants.allocate')
  @Mutation(() => GrantResult, { description: 'Says which contributions a pooled grant draws on.' })
  allocateGrant(@Context() ctx: MemberCtx, @Args('input') input: AllocateGrantInput): Promise<Grant | Refused> {
    return this.service.allocate(ctx, input);
  }
}
