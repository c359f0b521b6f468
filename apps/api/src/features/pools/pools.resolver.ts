import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ContributionPage, Pool } from './pool.model.ts';
import { PoolsService } from './pools.service.ts';

@Resolver()
export class PoolsResolver {
  constructor(private readonly service: PoolsService) {}

  @Access('workspace.read')
  @Query(() => [Pool], { description: 'The funds held in common, by name.' })
  pools(@Context() ctx: MemberCtx): Promise<Pool[]> {
    return this.service.list(ctx);
  }

  @Access('workspace.read')
  @Query(() => ContributionPage, { description: 'Payments into pools, the latest first.' })
  contributions(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<ContributionPage> {
    return this.service.contributions(ctx, pageRequest(ctx, page, 2));
  }
}
