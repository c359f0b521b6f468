import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { RoleTermFilter, RoleTermPage } from './role-term.model.ts';
import { TermsService } from './terms.service.ts';

@Resolver()
export class TermsResolver {
  constructor(private readonly terms: TermsService) {}

  @Access('workspace.read')
  @Query(() => RoleTermPage, { description: 'Roles and vacancies on a day, by party and unit, who leads first.' })
  roleTerms(
    @Context() ctx: MemberCtx, @Args('filter', { type: () => RoleTermFilter, nullable: true }) filter: RoleTermFilter | null, @Args() page: PageArgs,
  ): Promise<RoleTermPage> {
    return this.terms.list(ctx, filter, pageRequest(ctx, page, 5));
  }
}
