import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { AwaitedBoard, KeepMandateInput, Mandates } from './mandate.model.ts';
import { awaitedBoards, mandatesLoader, mandatesOf } from './mandates.queries.ts';
import { MandatesService } from './mandates.service.ts';

/** Adds to a motion how boards bind the delegates who vote in it. */
@Resolver(() => Motion)
export class MandatesResolver {
  constructor(private readonly service: MandatesService) {}

  @ResolveField(() => Mandates, { description: 'The mandate of the viewer\'s own partner, and whether the result waits on boards.' })
  async mandates(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<Mandates> {
    const row = await mandatesLoader(ctx).load(id);
    if (!row) throw new Error(`motion ${id} is not in the collaborative`);
    return mandatesOf(ctx, row);
  }

  @Access('workspace.read')
  @Query(() => [AwaitedBoard], { description: 'Motions for which the board of the viewer\'s own partner has to approve, at most 50, what is due first coming first.' })
  awaitedBoards(@Context() ctx: MemberCtx): Promise<AwaitedBoard[]> {
    return awaitedBoards(ctx);
  }

  @Access('mandates.keep')
  @Mutation(() => MotionResult, { description: 'Records how the viewer\'s own partner is bound in a motion, for its own people alone.' })
  keepMandate(@Context() ctx: MemberCtx, @Args('input') input: KeepMandateInput): Promise<Motion | Refused> {
    return this.service.keep(ctx, input);
  }

  @Access('mandates.answer')
  @Mutation(() => MotionResult, { description: 'Records that the viewer\'s own board confirmed or declined.' })
  answerMandate(
    @Context() ctx: MemberCtx, @Args('motionId', { type: () => UuidScalar }) motionId: string, @Args('answer', { type: () => String, description: 'confirmed or declined' }) answer: string,
  ): Promise<Motion | Refused> {
    return this.service.answer(ctx, motionId, answer);
  }
}
