import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { may, type Action } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Deliberation } from './deliberation.model.ts';
import { DeliberationsService } from './deliberations.service.ts';

const ACTIONS_HERE: readonly Action[] = ['options.add', 'options.describe', 'motions.draft'];

@Resolver(() => Deliberation)
export class DeliberationsResolver {
  constructor(private readonly service: DeliberationsService) {}

  @Access('workspace.read')
  @Query(() => [Deliberation], { description: 'What the partners are settling together, the latest first.' })
  deliberations(@Context() ctx: MemberCtx): Promise<Deliberation[]> {
    return this.service.list(ctx);
  }

  @Access('workspace.read')
  @Query(() => Deliberation, { nullable: true, description: 'One deliberation, by its id or short id (`DEL-1`).' })
  deliberation(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Deliberation | null> {
    return this.service.find(ctx, id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Context() ctx: MemberCtx): Ability[] {
    return ACTIONS_HERE.map((action) => abilityOf(action, may(ctx.viewer, action)));
  }
}
