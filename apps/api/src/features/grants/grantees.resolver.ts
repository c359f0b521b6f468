import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { GrantPage, PortfolioTotal } from './grant.model.ts';
import { Grantee, GranteePage, GranteeResult, PartyName } from './grantee.model.ts';
import { GranteesService } from './grantees.service.ts';

@Resolver(() => Grantee)
export class GranteesResolver {
  constructor(private readonly service: GranteesService) {}

  @Access('workspace.read')
  @Query(() => GranteePage, { description: 'Organisations that receive grants, by name.' })
  grantees(
    @Context() ctx: MemberCtx, @Args() page: PageArgs, @Args('text', { type: () => String, nullable: true }) text: string | null = null,
  ): Promise<GranteePage> {
    return this.service.page(ctx, text, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Grantee, { nullable: true, description: 'By id or short id; null when it is absent or not there for the viewer.' })
  grantee(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Grantee | null> {
    return this.service.one(ctx, id);
  }

  @ResolveField(() => GrantPage, { description: 'For the page of one grantee.' })
  grants(@Parent() { id }: Grantee, @Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<GrantPage> {
    return this.service.grantsOf(ctx, id, pageRequest(ctx, page, 2));
  }

  @ResolveField(() => [PortfolioTotal], { description: 'For the page of one grantee.' })
  totals(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<PortfolioTotal[]> {
    return this.service.totalsOf(ctx, id);
  }

  @ResolveField(() => [PartyName], { description: 'All ways in which it is written; none of a protected one.' })
  names(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<PartyName[]> {
    return this.service.namesOf(ctx, id);
  }

  @ResolveField(() => [String], { description: 'Its numbers in registers, as in org-id.guide; none of a protected one.' })
  registrations(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<string[]> {
    return this.service.registrationsOf(ctx, id);
  }

  @Access('parties.name')
  @Mutation(() => GranteeResult, { description: 'Adds a way in which somebody writes its name.' })
  addPartyName(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string,
    @Args('text', { type: () => String }) text: string, @Args('kind', { type: () => String }) kind: string,
  ): Promise<Grantee | Refused> {
    return this.service.addName(ctx, id, { text, kind });
  }
}
