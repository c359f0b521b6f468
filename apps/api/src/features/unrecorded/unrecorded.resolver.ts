import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { OpenStrawPollInput, Unrecorded, UnrecordedResult } from './unrecorded.model.ts';
import { unrecordedLoader } from './unrecorded.queries.ts';
import { UnrecordedService } from './unrecorded.service.ts';

const ID = { type: () => UuidScalar };

@Resolver(() => Deliberation)
export class UnrecordedResolver {
  constructor(private readonly service: UnrecordedService) {}

  @ResolveField(() => Unrecorded, { description: 'Straw polls and what is said off the record.' })
  unrecorded(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<Unrecorded> {
    return unrecordedLoader(ctx).load(id);
  }

  @Access('polls.hold')
  @Mutation(() => UnrecordedResult, { description: 'Opens a straw poll; a deliberation has one at a time.' })
  openStrawPoll(@Context() ctx: MemberCtx, @Args('input') input: OpenStrawPollInput): Promise<Unrecorded | Refused> {
    return this.service.openPoll(ctx, input);
  }

  @Access('polls.answer')
  @Mutation(() => UnrecordedResult, { description: 'Answers a straw poll, or answers it anew, until its counts are shown.' })
  answerStrawPoll(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('choice', { type: () => Int }) choice: number): Promise<Unrecorded | Refused> {
    return this.service.answer(ctx, id, choice);
  }

  @Access('polls.hold')
  @Mutation(() => UnrecordedResult, { description: 'Shows the counts, from three answers on.' })
  showStrawPoll(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Unrecorded | Refused> {
    return this.service.show(ctx, id);
  }

  @Access('polls.hold')
  @Mutation(() => UnrecordedResult, { description: 'Removes a straw poll for good: that one was taken is all that is left.' })
  clearStrawPoll(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Unrecorded | Refused> {
    return this.service.clear(ctx, id);
  }

  @Access('polls.hold')
  @Mutation(() => UnrecordedResult, { description: 'Keeps that something was said off the record today, and no more.' })
  noteOffTheRecord(@Context() ctx: MemberCtx, @Args('deliberationId', ID) deliberationId: string): Promise<Unrecorded | Refused> {
    return this.service.offTheRecord(ctx, deliberationId);
  }
}
