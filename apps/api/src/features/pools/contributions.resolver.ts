import { Args, ArgsType, Context, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ContributionEventInput, PledgeInput, promising, receiving } from './contribution.inputs.ts';
import { type Contribution, ContributionPage } from './contribution.model.ts';
import { ContributionsService } from './contributions.service.ts';
import { ContributionResult } from './pool.unions.ts';

@ArgsType()
class ContributionArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only to this pool, by its id or short id.' })
  pool: string | null;
}

@Resolver()
export class ContributionsResolver {
  constructor(private readonly service: ContributionsService) {}

  @Access('workspace.read')
  @Query(() => ContributionPage, { description: 'Contributions to a pool, or to any: the latest first.' })
  contributions(@Context() ctx: MemberCtx, @Args() { pool = null, ...page }: ContributionArgs): Promise<ContributionPage> {
    return this.service.page(ctx, pool, pageRequest(ctx, page, 2));
  }

  @Access('contributions.pledge')
  @Mutation(() => ContributionResult, { description: 'Pledges a contribution of the viewer\'s own party.' })
  pledgeContribution(@Context() ctx: MemberCtx, @Args('input') input: PledgeInput): Promise<Contribution | Refused> {
    return this.service.pledge(ctx, input);
  }

  @Access('contributions.pledge')
  @Mutation(() => ContributionResult, { description: 'Pledges more, commits, or cancels a pledge: by the funder\'s own officer.' })
  recordPromise(@Context() ctx: MemberCtx, @Args('input') input: ContributionEventInput): Promise<Contribution | Refused> {
    return this.service.record(ctx, readInput(ctx, promising, input));
  }

  @Access('contributions.receive')
  @Mutation(() => ContributionResult, { description: 'Records what the pool received, refunded, or no longer asks for.' })
  recordReceipt(@Context() ctx: MemberCtx, @Args('input') input: ContributionEventInput): Promise<Contribution | Refused> {
    return this.service.record(ctx, readInput(ctx, receiving, input));
  }

  @Access('contributions.correct')
  @Mutation(() => ContributionResult, { description: 'Takes back what was recorded wrongly.' })
  takeBackContributionEvent(
    @Context() ctx: MemberCtx, @Args('contributionId', { type: () => UuidScalar }) contributionId: string, @Args('eventId', { type: () => UuidScalar }) eventId: string,
  ): Promise<Contribution | Refused> {
    return this.service.takeBack(ctx, contributionId, eventId);
  }

  @Access('contributions.share')
  @Mutation(() => ContributionResult, { description: 'Shows a contribution to all partners.' })
  shareContribution(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Contribution | Refused> {
    return this.service.share(ctx, id);
  }
}
