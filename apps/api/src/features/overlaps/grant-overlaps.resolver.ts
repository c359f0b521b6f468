import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Grant } from '../grants/grant.model.ts';
import { Overlap } from './overlap.model.ts';
import { OverlapsService } from './overlaps.service.ts';

type Loader = DataLoader<string, Overlap[]>;

/** Adds to a grant the overlaps that it is in. */
@Resolver(() => Grant)
export class GrantOverlapsResolver {
  constructor(private readonly service: OverlapsService) {}

  @ResolveField(() => [Overlap], { description: 'The most important first. For the page of one grant.' })
  overlaps(@Parent() grant: Grant, @Context() ctx: MemberCtx): Promise<Overlap[]> {
    return this.loader(ctx).load(grant.id);
  }

  private loader(ctx: MemberCtx): Loader {
    const made = (ctx.loaders.get(GrantOverlapsResolver) as Loader | undefined) ?? new DataLoader((ids: readonly string[]) => this.service.ofGrants(ctx, ids));
    ctx.loaders.set(GrantOverlapsResolver, made);
    return made;
  }
}
