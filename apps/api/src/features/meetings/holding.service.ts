import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { MarkAttendanceSchema } from './meeting.inputs.ts';
import type { MarkAttendanceInput, Meeting } from './meeting.model.ts';
import { EXPECT_ALL, findMeeting, holdMeeting, MARK_ATTENDANCE, SET_PLANNED, TOUCH_MEETING, type MeetingRow } from './meeting.queries.ts';
import { mayBegin, mayMark } from './meeting.rules.ts';
import { shown } from './meetings.service.ts';

/** A meeting while it is held: it begins, and people come. */
@Injectable()
export class HoldingService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  begin(ctx: MemberCtx, id: string): Promise<Meeting | Refused> {
    return this.set(ctx, id, false);
  }

  /** Back to a plan, after a slip of the hand: who was expected is expected again. */
  planAgain(ctx: MemberCtx, id: string): Promise<Meeting | Refused> {
    return this.set(ctx, id, true);
  }

  /** Says of one person whether they came; refused where somebody else said something else since. */
  mark(ctx: MemberCtx, input: MarkAttendanceInput): Promise<Meeting | Refused> {
    const { meetingId, id, was, presence } = readInput(ctx, MarkAttendanceSchema, input);
    return this.keep(ctx, { id: meetingId, may: (meeting) => mayMark(ctx.viewer, meeting) }, async (ctx) => {
      const [marked] = await ctx.db.query<[{ name: string }[]]>(MARK_ATTENDANCE, [ctx.viewer.collaborativeId, meetingId, id, was, presence]);
      if (marked.length === 0) refuse(refused(ctx, { key: 'api.meetings.markedMeanwhile' }));
      await ctx.db.query(TOUCH_MEETING, [ctx.viewer.collaborativeId, meetingId]);
    });
  }

  private set(ctx: MemberCtx, id: string, planned: boolean): Promise<Meeting | Refused> {
    return this.keep(ctx, { id, may: (meeting) => mayBegin(ctx.viewer, meeting) }, async (ctx, meeting) => {
      if ((meeting.state === 'planned') === planned) return;
      await ctx.db.query(SET_PLANNED, [ctx.viewer.collaborativeId, id, planned]);
      if (planned) await ctx.db.query(EXPECT_ALL, [ctx.viewer.collaborativeId, id]);
      await this.activity.record(ctx, { kind: planned ? 'meetingPlanned' : 'meetingBegun', subjectId: id, values: { meeting: meeting.shortId } });
    });
  }

  private keep(
    ctx: MemberCtx, { id, may }: { id: string; may: (meeting: MeetingRow) => Answer }, change: (ctx: MemberCtx, meeting: MeetingRow) => Promise<void>,
  ): Promise<Meeting | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = may(meeting);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await change(ctx, meeting);
      return shown(ctx, (await findMeeting(ctx, id)) ?? meeting);
    });
  }
}
