import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { HoldingService } from './holding.service.ts';
import { LockingService } from './locking.service.ts';
import { MarkAttendanceInput, Meeting, MeetingInput, MeetingPage, MeetingRemoved, MeetingResult, RemoveMeetingResult } from './meeting.model.ts';
import { MeetingsService } from './meetings.service.ts';

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(private readonly service: MeetingsService, private readonly holding: HoldingService, private readonly locking: LockingService) {}

  @Access('workspace.read')
  @Query(() => MeetingPage, { description: 'Meetings, the latest first.' })
  meetings(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<MeetingPage> {
    return this.service.list(ctx, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Meeting, { nullable: true, description: 'One meeting, by its id or short id (`MTG-1`).' })
  meeting(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Meeting | null> {
    return this.service.find(ctx, id);
  }

  @Access('meetings.keep')
  @Mutation(() => MeetingResult, { description: 'Enters a meeting.' })
  enterMeeting(@Context() ctx: MemberCtx, @Args('input') input: MeetingInput): Promise<Meeting | Refused> {
    return this.service.enter(ctx, input);
  }

  @Access('meetings.keep')
  @Mutation(() => MeetingResult, { description: 'Plans a meeting: whoever is on its list is expected.' })
  planMeeting(@Context() ctx: MemberCtx, @Args('input') input: MeetingInput): Promise<Meeting | Refused> {
    return this.service.plan(ctx, input);
  }

  @Access('meetings.begin')
  @Mutation(() => MeetingResult, { description: 'A planned meeting begins.' })
  beginMeeting(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Meeting | Refused> {
    return this.holding.begin(ctx, id);
  }

  @Access('meetings.begin')
  @Mutation(() => MeetingResult, { description: 'Takes the beginning back, as long as nobody was marked as there.' })
  planMeetingAgain(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Meeting | Refused> {
    return this.holding.planAgain(ctx, id);
  }

  @Access('meetings.keep')
  @Mutation(() => MeetingResult, { description: 'Says of one person on the list whether they came.' })
  markAttendance(@Context() ctx: MemberCtx, @Args('input') input: MarkAttendanceInput): Promise<Meeting | Refused> {
    return this.holding.mark(ctx, input);
  }

  @Access('meetings.keep')
  @Mutation(() => MeetingResult, { description: 'Changes a meeting that is not locked, as a whole; `version` is the one that was read.' })
  changeMeeting(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('version', { type: () => Int }) version: number,
    @Args('input') input: MeetingInput,
  ): Promise<Meeting | Refused> {
    return this.service.change(ctx, { id, version }, input);
  }

  @Access('meetings.lock')
  @Mutation(() => MeetingResult, { description: 'Locks a meeting: who was there enters the record, and stays.' })
  lockMeeting(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Meeting | Refused> {
    return this.locking.lock(ctx, id);
  }

  @Access('meetings.remove')
  @Mutation(() => RemoveMeetingResult, { description: 'Takes out a meeting that was entered by mistake.' })
  removeMeeting(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<MeetingRemoved | Refused> {
    return this.service.remove(ctx, id);
  }
}
