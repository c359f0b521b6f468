import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Overlap } from '../overlaps/overlap.model.ts';
import { MeetingRef } from './meeting-overlaps.model.ts';
import { MeetingOverlapsService } from './meeting-overlaps.service.ts';
import { Meeting, MeetingResult } from './meeting.model.ts';

/** What is on the agenda of a meeting. */
@Resolver(() => Meeting)
export class MeetingOverlapsResolver {
  constructor(private readonly service: MeetingOverlapsService) {}

  @Access('overlaps.meet')
  @Mutation(() => MeetingResult, { description: 'Puts an overlap that both sides share on the agenda of a meeting that is not locked.' })
  takeOverlapToMeeting(
    @Context() ctx: MemberCtx, @Args('overlapId', { type: () => UuidScalar }) overlapId: string, @Args('meetingId', { type: () => UuidScalar }) meetingId: string,
  ): Promise<Meeting | Refused> {
    return this.service.take(ctx, { overlapId, meetingId });
  }

  @Access('overlaps.meet')
  @Mutation(() => MeetingResult, { description: 'Takes an overlap off the agenda of a meeting that is not locked.' })
  takeOverlapOffMeeting(
    @Context() ctx: MemberCtx, @Args('overlapId', { type: () => UuidScalar }) overlapId: string, @Args('meetingId', { type: () => UuidScalar }) meetingId: string,
  ): Promise<Meeting | Refused> {
    return this.service.remove(ctx, { overlapId, meetingId });
  }

  @ResolveField(() => [Overlap], { description: 'Of the overlaps on its agenda, those that are there for the viewer; at most 100. For the page of one meeting.' })
  overlaps(@Parent() { id }: Meeting, @Context() ctx: MemberCtx): Promise<Overlap[]> {
    return this.service.overlapsOf(ctx, id);
  }
}

/** Adds to an overlap the meetings that talk about it. */
@Resolver(() => Overlap)
export class OverlapMeetingsResolver {
  constructor(private readonly service: MeetingOverlapsService) {}

  @ResolveField(() => [MeetingRef], { description: 'The meetings on whose agenda it is, the latest first.' })
  meetings(@Parent() { id }: Overlap, @Context() ctx: MemberCtx): Promise<MeetingRef[]> {
    const known = ctx.loaders.get(OverlapMeetingsResolver) as DataLoader<string, MeetingRef[]> | undefined;
    const loader = known ?? new DataLoader<string, MeetingRef[]>((ids) => this.service.meetingsOf(ctx, ids), { cache: false });
    ctx.loaders.set(OverlapMeetingsResolver, loader);
    return loader.load(id);
  }
}
