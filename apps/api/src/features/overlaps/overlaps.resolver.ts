import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Overlap, OverlapFilter, OverlapPage, OverlapResult } from './overlap.model.ts';
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

  @Access('overlaps.answer')
  @Mutation(() => OverlapResult, { description: 'Says what becomes of an overlap, and why.' })
  answerOverlap(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string,
    @Args('answer', { type: () => String }) answer: string, @Args('reason', { type: () => String }) reason: string,
  ): Promise<Overlap | Refused> {
    return this.service.answer(ctx, id, { answer, reason });
  }
}
