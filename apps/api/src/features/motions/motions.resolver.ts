import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { ClosingService } from './closing.service.ts';
import { DraftMotionInput } from './motion.inputs.ts';
import { Motion, MotionResult, MotionText } from './motion.model.ts';
import { textsOf } from './motion-texts.ts';
import { motionsOfDeliberation } from './motions-of.ts';
import { MotionsService } from './motions.service.ts';
import { OpeningService } from './opening.service.ts';

@Resolver(() => Motion)
export class MotionsResolver {
  constructor(private readonly service: MotionsService, private readonly opening: OpeningService, private readonly closing: ClosingService) {}

  @Access('workspace.read')
  @Query(() => [Motion], { description: 'Motions, the latest first.' })
  motions(@Context() ctx: MemberCtx, @Args('state', { type: () => String, nullable: true }) state: string | null): Promise<Motion[]> {
    return this.service.list(ctx, state ?? null);
  }

  @Access('workspace.read')
  @Query(() => Motion, { nullable: true, description: 'One motion, by its id or short id (`MOT-1`).' })
  motion(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Motion | null> {
    return this.service.find(ctx, id);
  }

  @ResolveField(() => [MotionText], { description: 'The versions of its text, the latest first.' })
  texts(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<MotionText[]> {
    return textsOf(ctx, id);
  }

  @Access('motions.draft')
  @Mutation(() => MotionResult, { description: 'Drafts a motion on options of a deliberation.' })
  draftMotion(@Context() ctx: MemberCtx, @Args('input') input: DraftMotionInput): Promise<Motion | Refused> {
    return this.service.draft(ctx, input);
  }

  @Access('motions.draft')
  @Mutation(() => MotionResult, { description: 'Changes a draft.' })
  changeMotion(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('input') input: DraftMotionInput,
  ): Promise<Motion | Refused> {
    return this.service.change(ctx, id, input);
  }

  @Access('motions.open')
  @Mutation(() => MotionResult, { description: 'Opens the vote: options, rule and electorate are fixed from here on, and the text changes by amendments alone.' })
  openMotion(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('closesAt', { type: () => DateTimeScalar }) closesAt: string,
  ): Promise<Motion | Refused> {
    return this.opening.open(ctx, id, closesAt);
  }

  @Access('motions.close')
  @Mutation(() => MotionResult, { description: 'Closes the vote before its time and counts it.' })
  closeMotion(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Motion | Refused> {
    return this.closing.close(ctx, id);
  }
}

@Resolver(() => Deliberation)
export class DeliberationMotionsResolver {
  @ResolveField(() => [Motion], { description: 'Its motions, the latest first.' })
  motions(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<Motion[]> {
    return motionsOfDeliberation(ctx, id);
  }
}
