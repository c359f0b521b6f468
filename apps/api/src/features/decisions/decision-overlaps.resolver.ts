import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Overlap } from '../overlaps/overlap.model.ts';
import { DecisionOverlapsService } from './decision-overlaps.service.ts';
import { Decision, DecisionRef, RecordDecisionResult } from './decision.model.ts';

/** Adds to a decision the overlaps whose settlement it closed. */
@Resolver(() => Decision)
export class DecisionOverlapsResolver {
  constructor(private readonly service: DecisionOverlapsService) {}

  @Access('overlaps.close')
  @Mutation(() => RecordDecisionResult, { description: 'Closes what was answered to an overlap by a decision of the register.' })
  closeOverlapByDecision(
    @Context() ctx: MemberCtx, @Args('overlapId', { type: () => UuidScalar }) overlapId: string, @Args('decisionId', { type: () => UuidScalar }) decisionId: string,
  ): Promise<Decision | Refused> {
    return this.service.close(ctx, overlapId, decisionId);
  }

  @ResolveField(() => [Overlap], { description: 'Of the overlaps that it closed, those that are there for the viewer; at most 100. For the page of one decision.' })
  overlaps(@Parent() { id }: Decision, @Context() ctx: MemberCtx): Promise<Overlap[]> {
    return this.service.overlapsOf(ctx, id);
  }
}

/** Adds to an overlap the decisions that closed it. */
@Resolver(() => Overlap)
export class OverlapDecisionsResolver {
  constructor(private readonly service: DecisionOverlapsService) {}

  @ResolveField(() => [DecisionRef], { description: 'The decisions that closed its settlement, the latest first.' })
  decisions(@Parent() { id }: Overlap, @Context() ctx: MemberCtx): Promise<DecisionRef[]> {
    const known = ctx.loaders.get(OverlapDecisionsResolver) as DataLoader<string, DecisionRef[]> | undefined;
    const loader = known ?? new DataLoader<string, DecisionRef[]>((ids) => this.service.decisionsOf(ctx, ids), { cache: false });
    ctx.loaders.set(OverlapDecisionsResolver, loader);
    return loader.load(id);
  }
}
