import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ActivityPage } from './activity.model.ts';
import { ActivityService } from './activity.service.ts';

@Resolver()
export class ActivityResolver {
  constructor(private readonly service: ActivityService) {}

  @Access('workspace.read')
  @Query(() => ActivityPage, { description: 'What happened, the latest first.' })
  activity(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<ActivityPage> {
    return this.service.list(ctx, pageRequest(ctx, page, 2));
  }
}
