import { Injectable } from '@nestjs/common';
import { meetingLocked } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Meeting } from './meeting.model.ts';
import { findMeeting, holdMeeting, LOCK_MEETING, type MeetingRow } from './meeting.queries.ts';
import { mayLock } from './meeting.rules.ts';
import { shown } from './meetings.service.ts';

/** Locks meetings: who was there enters the record, and stays. */
@Injectable()
export class LockingService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  lock(ctx: MemberCtx, id: string): Promise<Meeting | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayLock(ctx.viewer, meeting);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.seal(ctx, meeting);
      await this.activity.record(ctx, { kind: 'meetingLocked', subjectId: id, values: { meeting: meeting.shortId } });
      return shown(ctx, (await findMeeting(ctx, id)) ?? meeting);
    });
  }

  /** Writes the entry and locks, in the caller's transaction. */
  async seal(ctx: MemberCtx, { id, kind, title, held, place, counts, notRepresented, attendance }: MeetingRow): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const { entryId } = await this.ledger.append(ctx, meetingLocked({
      meetingId: id, kind, from: held.from, to: held.to, participants: counts.participants, notRepresented: notRepresented.map((partner) => partner.id),
      meeting: { title, held: held.written, place },
      attendance: attendance.map(({ name, role, presence, meetingRole, partner }) => ({ name, role, presence, meetingRole, partner: partner?.id ?? null })),
    }), { collaborativeId });
    await ctx.db.query(LOCK_MEETING(sqlNow(ctx.viewer)), [collaborativeId, id, entryId]);
  }
}
