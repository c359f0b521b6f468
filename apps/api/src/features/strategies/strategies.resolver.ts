import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { StrategiesService } from './strategies.service.ts';
import { AddStrategyInput, AddStrategyVersionInput, Strategy, StrategyPage, StrategyResult } from './strategy.model.ts';

@Resolver()
export class StrategiesResolver {
  constructor(private readonly service: StrategiesService) {}

  @Access('workspace.read')
  @Query(() => StrategyPage, { description: 'Missions, strategies and charters, in the order in which they were added.' })
  strategies(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<StrategyPage> {
    return this.service.page(ctx, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => Strategy, { nullable: true, description: 'One strategy with all its versions, by its id or short id (`STR-1`).' })
  strategy(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Strategy | null> {
    return this.service.one(ctx, id);
  }

  @Access('strategies.keep')
  @Mutation(() => StrategyResult, { description: 'Adds a mission, a strategy or a charter; without a text, a planned one.' })
  addStrategy(@Context() ctx: MemberCtx, @Args('input') input: AddStrategyInput): Promise<Strategy | Refused> {
    return this.service.add(ctx, input);
  }

  @Access('strategies.keep')
  @Mutation(() => StrategyResult, { description: 'Adds the text that stands from now on; the versions before it are kept.' })
  addStrategyVersion(@Context() ctx: MemberCtx, @Args('input') input: AddStrategyVersionInput): Promise<Strategy | Refused> {
    return this.service.addVersion(ctx, input);
  }
}
