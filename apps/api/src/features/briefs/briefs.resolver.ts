import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { Brief } from './brief.model.ts';
import { BriefsService } from './briefs.service.ts';

@Resolver(() => Deliberation)
export class BriefsResolver {
  constructor(private readonly service: BriefsService) {}

  @ResolveField(() => Brief, { nullable: true, description: 'What it asks of the director of a partner, by its letter.' })
  brief(@Context() ctx: MemberCtx, @Parent() deliberation: Deliberation, @Args('partner', { type: () => String }) letter: string): Promise<Brief | null> {
    return this.service.find(ctx, deliberation, letter);
  }
}
