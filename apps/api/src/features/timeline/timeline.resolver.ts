import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { pageRequest } from '../../platform/graphql/paging.ts';
import { TimelineArgs, TimelinePage } from './timeline.model.ts';
import { TimelineService } from './timeline.service.ts';

@Resolver()
export class TimelineResolver {
  constructor(private readonly service: TimelineService) {}

  @Access('workspace.read')
  @Query(() => TimelinePage, { description: 'What happened and what is to happen, in the order of its first day.' })
  timeline(@Context() ctx: MemberCtx, @Args() { from, to, ...page }: TimelineArgs): Promise<TimelinePage> {
    return this.service.page(ctx, { from: from ?? null, to: to ?? null }, pageRequest(ctx, page, 4));
  }
}
