import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Meeting } from '../meetings/meeting.model.ts';
import {
  AnswerCorrectionInput, AskCorrectionInput, Minutes, MinutesResult, MinutesText, ReturnedMinutes, ReturnedMinutesInput, ReturnedMinutesResult, WriteMinutesInput,
} from './minutes.model.ts';
import { textOf } from './minutes.queries.ts';
import { MinutesService } from './minutes.service.ts';
import { ReturnedService } from './returned.service.ts';
import { SigningService } from './signing.service.ts';

const id = { type: () => UuidScalar };

@Resolver(() => Meeting)
export class MinutesResolver {
  constructor(private readonly service: MinutesService, private readonly signing: SigningService, private readonly returned: ReturnedService) {}

  @ResolveField(() => Minutes, { nullable: true, description: 'Its minutes; null before they are drafted. For the page of one meeting.' })
  minutes(@Context() ctx: MemberCtx, @Parent() meeting: Meeting): Promise<Minutes | null> {
    return this.service.ofMeeting(ctx, meeting.id);
  }

  @Access('workspace.read')
  @Query(() => MinutesText, { nullable: true, description: 'One version of the text of minutes.' })
  minutesText(@Context() ctx: MemberCtx, @Args('id', id) minutesId: string, @Args('version', { type: () => Int }) version: number): Promise<MinutesText | null> {
    return textOf(ctx, minutesId, version);
  }

  @Access('minutes.write')
  @Mutation(() => MinutesResult, { description: 'Makes the text of minutes from the record of a meeting, as another version where there is one already.' })
  draftMinutes(@Context() ctx: MemberCtx, @Args('meetingId', id) meetingId: string): Promise<Minutes | Refused> {
    return this.service.draft(ctx, meetingId);
  }

  @Access('minutes.write')
  @Mutation(() => MinutesResult, { description: 'Writes the text of minutes further. An approval of the earlier text lapses.' })
  writeMinutes(@Context() ctx: MemberCtx, @Args('input') input: WriteMinutesInput): Promise<Minutes | Refused> {
    return this.service.write(ctx, input);
  }

  @Access('minutes.write')
  @Mutation(() => MinutesResult, { description: 'Gives minutes to the partners, for approval.' })
  circulateMinutes(@Context() ctx: MemberCtx, @Args('id', id) minutesId: string): Promise<Minutes | Refused> {
    return this.service.circulate(ctx, minutesId);
  }

  @Access('minutes.approve')
  @Mutation(() => MinutesResult, { description: 'Approves minutes for the viewer\'s partner, in the version that was read: an entry of the record with the hash of the text.' })
  approveMinutes(@Context() ctx: MemberCtx, @Args('id', id) minutesId: string, @Args('version', { type: () => Int }) version: number): Promise<Minutes | Refused> {
    return this.signing.approve(ctx, { id: minutesId, version });
  }

  @Access('minutes.correct')
  @Mutation(() => MinutesResult, { description: 'Asks for the viewer\'s partner that something is written otherwise.' })
  askCorrection(@Context() ctx: MemberCtx, @Args('input') input: AskCorrectionInput): Promise<Minutes | Refused> {
    return this.service.ask(ctx, input);
  }

  @Access('minutes.write')
  @Mutation(() => MinutesResult, { description: 'Answers a correction that a partner asked for.' })
  answerCorrection(@Context() ctx: MemberCtx, @Args('input') input: AnswerCorrectionInput): Promise<Minutes | Refused> {
    return this.service.answer(ctx, input);
  }

  @Access('minutes.write')
  @Mutation(() => ReturnedMinutesResult, { description: 'Says what a DOCX that came back writes otherwise than the version that was sent; it changes nothing.' })
  compareReturnedMinutes(@Context() ctx: MemberCtx, @Args('input') input: ReturnedMinutesInput): Promise<ReturnedMinutes | Refused> {
    return this.returned.compare(ctx, input);
  }

  @Access('minutes.lock')
  @Mutation(() => MinutesResult, { description: 'Locks minutes that every partner approved: they are numbered, and their hash enters the record.' })
  lockMinutes(@Context() ctx: MemberCtx, @Args('id', id) minutesId: string): Promise<Minutes | Refused> {
    return this.signing.lock(ctx, minutesId);
  }
}
