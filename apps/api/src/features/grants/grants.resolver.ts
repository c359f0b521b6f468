import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { GrantFilter } from './grant.inputs.ts';
import { Grant, GrantPage, GrantResult, PortfolioTotal, Theme } from './grant.model.ts';
import { GrantWritingService } from './grant-writing.service.ts';
import { GrantsService } from './grants.service.ts';

const FILTER = { type: () => GrantFilter, nullable: true } as const;

@Resolver()
export class GrantsResolver {
  constructor(private readonly reading: GrantsService, private readonly writing: GrantWritingService) {}

  @Access('workspace.read')
  @Query(() => GrantPage, { description: 'Grants, the newest award first.' })
  grants(@Context() ctx: MemberCtx, @Args() page: PageArgs, @Args('filter', FILTER) filter: GrantFilter | null = null): Promise<GrantPage> {
    return this.reading.page(ctx, filter, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Grant, { nullable: true, description: 'By id or short id; null when it is absent or not there for the viewer.' })
  grant(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Grant | null> {
    return this.reading.one(ctx, id);
  }

  @Access('workspace.read')
  @Query(() => [PortfolioTotal], { description: 'What was granted, for each currency.' })
  portfolioTotals(@Context() ctx: MemberCtx, @Args('filter', FILTER) filter: GrantFilter | null = null): Promise<PortfolioTotal[]> {
    return this.reading.totals(ctx, filter);
  }

  @Access('workspace.read')
  @Query(() => [Theme])
  themes(@Context() ctx: MemberCtx): Promise<Theme[]> {
    return this.reading.themes(ctx);
  }

  @Access('grants.share')
  @Mutation(() => GrantResult, { description: 'Shows a grant to all partners.' })
  shareGrant(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Grant | Refused> {
    return this.writing.share(ctx, id);
  }

  @Access('grants.class')
  @Mutation(() => GrantResult, { description: 'Says how risky a grant is: low, medium, high, or null for not recorded. By its owner.' })
  classGrantRisk(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('risk', { type: () => String, nullable: true }) risk: string | null = null,
  ): Promise<Grant | Refused> {
    return this.writing.classRisk(ctx, id, risk);
  }
}
