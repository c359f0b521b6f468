import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Overlap, OverlapFilter, OverlapPage } from './overlap.model.ts';
import { OverlapsService } from './overlaps.service.ts';

@Resolver()
export class OverlapsResolver {
  constructor(private readonly service: OverlapsService) {}

  @Access('workspace.read')
  @Query(() => OverlapPage, { description: 'Grants that meet, the most important first.' })
  overlaps(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('filter', { type: () => OverlapFilter, nullable: true }) filter: OverlapFilter | null = null,
  ): Promise<OverlapPage> {
    return this.service.page(ctx, filter, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Overlap, { nullable: true, description: 'By id or short id; null when it is absent or not there for the viewer.' })
  overlap(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Overlap | null> {
    return this.service.one(ctx, id);
  }

  @Access('workspace.read')
  @Query(() => OverlapPage, { description: 'What waits for the viewer: open overlaps of the own party, the most important first, at most twenty. For a delegate, what its officers left for fourteen days or showed.' })
  overlapInbox(@Context() ctx: MemberCtx): Promise<OverlapPage> {
    return this.service.inbox(ctx);
  }
}
