import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Charter } from '../charters/charter.model.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { motionsOfDeliberation } from '../motions/motions-of.ts';
import { CharterVoteService } from './charter-vote.service.ts';

/** A charter is adopted by a decision alone. */
@Resolver(() => Charter)
export class CharterVoteResolver {
  constructor(private readonly service: CharterVoteService) {}

  @Access('motions.draft')
  @Mutation(() => MotionResult, { description: 'Freezes a drafted charter and drafts the motion to adopt it.' })
  putCharterToVote(@Context() ctx: MemberCtx, @Args('charterId', { type: () => UuidScalar }) charterId: string): Promise<Motion | Refused> {
    return this.service.put(ctx, charterId);
  }

  @ResolveField(() => [Motion], { description: 'The motions on it, the latest first.' })
  motions(@Context() ctx: MemberCtx, @Parent() { deliberationId }: Charter): Promise<Motion[]> {
    return deliberationId === null ? Promise.resolve([]) : motionsOfDeliberation(ctx, deliberationId);
  }
}
