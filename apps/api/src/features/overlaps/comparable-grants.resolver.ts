import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ComparableGrantPage } from './comparable-grant.model.ts';
import { ComparableGrantsService } from './comparable-grants.service.ts';

@Resolver()
export class ComparableGrantsResolver {
  constructor(private readonly service: ComparableGrantsService) {}

  @Access('workspace.read')
  @Query(() => ComparableGrantPage, { description: 'Every grant there for the viewer that can be compared, to be compared with a file that never gets here.' })
  comparableGrants(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<ComparableGrantPage> {
    return this.service.page(ctx, pageRequest(ctx, page, 1));
  }
}
