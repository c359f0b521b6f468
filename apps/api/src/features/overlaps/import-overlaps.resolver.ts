import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { ImportCommitted } from '../imports/import.model.ts';
import { OverlapsService } from './overlaps.service.ts';

/** Adds to a commit how many overlaps came of it. */
@Resolver(() => ImportCommitted)
export class ImportOverlapsResolver {
  constructor(private readonly service: OverlapsService) {}

  @ResolveField(() => Int, { description: 'Overlaps of what this import brought.' })
  overlaps(@Parent() committed: ImportCommitted, @Context() ctx: MemberCtx): Promise<number> {
    return this.service.countOfImport(ctx, committed.import.id);
  }
}
