import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { WrittenResult, type Written } from '../parties/organisation.model.ts';
import { AddRoleTermInput, EndRoleTermInput, RoleTermFilter, RoleTermPage } from './role-term.model.ts';
import { TermWritingService } from './term-writing.service.ts';
import { TermsService } from './terms.service.ts';

@Resolver()
export class TermsResolver {
  constructor(private readonly terms: TermsService, private readonly writing: TermWritingService) {}

  @Access('workspace.read')
  @Query(() => RoleTermPage, { description: 'Roles and vacancies on a day, by party and unit, who leads first.' })
  roleTerms(
    @Context() ctx: MemberCtx, @Args('filter', { type: () => RoleTermFilter, nullable: true }) filter: RoleTermFilter | null, @Args() page: PageArgs,
  ): Promise<RoleTermPage> {
    return this.terms.list(ctx, filter, pageRequest(ctx, page, 5));
  }

  @Access('roles.keep')
  @Mutation(() => WrittenResult, { description: 'Adds somebody in a role, or a vacancy.' })
  addRoleTerm(@Context() ctx: MemberCtx, @Args('input') input: AddRoleTermInput): Promise<Written | Refused> {
    return this.writing.add(ctx, input);
  }

  @Access('roles.keep')
  @Mutation(() => WrittenResult, { description: 'Ends a term, or fills a vacancy by ending it.' })
  endRoleTerm(@Context() ctx: MemberCtx, @Args('input') input: EndRoleTermInput): Promise<Written | Refused> {
    return this.writing.end(ctx, input);
  }
}
