import { Injectable } from '@nestjs/common';
import { minutesApproved, minutesLocked } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { LockingService } from '../meetings/locking.service.ts';
import { holdMeeting, type MeetingRow } from '../meetings/meeting.queries.ts';
import { problemOfList } from '../meetings/meeting.rules.ts';
import type { Minutes } from './minutes.model.ts';
import { APPROVAL_ENTRIES, APPROVE, findMinutes, holdMinutes, LOCK, nextMinutesNumber, shown, standingOf, type MinutesRow } from './minutes.queries.ts';
import { mayApprove, mayLock } from './minutes.rules.ts';

/** Partners sign minutes, each by an entry of the record with the hash of the text; with all of them, the minutes are locked and numbered. */
@Injectable()
export class SigningService {
  constructor(
    private readonly tx: Tx,
    private readonly ledger: LedgerService,
    private readonly locking: LockingService,
    private readonly activity: ActivityService,
  ) {}

  /** Approves for the viewer's partner the very text that was read. */
  approve(ctx: MemberCtx, { id, version }: { id: string; version: number }): Promise<Minutes | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const row = (await holdMinutes(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayApprove(ctx.viewer, standingOf(row));
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (row.version !== version) return refuse(refused(ctx, { key: 'api.minutes.writtenMeanwhile' }));
      await this.sign(ctx, row);
      return this.there(ctx, id);
    });
  }

  /** Locks minutes that every partner approved: a number, the hash in the record, and the list of who was there stays too. */
  lock(ctx: MemberCtx, id: string): Promise<Minutes | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const number = await nextMinutesNumber(ctx);
      const row = (await holdMinutes(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayLock(ctx.viewer, standingOf(row));
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const meeting = await this.meeting(ctx, row);
      const problem = meeting.state === 'locked' ? null : problemOfList(meeting);
      if (problem) return refuse(refused(ctx, { key: problem }));
      await this.seal(ctx, { row, meeting, number });
      if (meeting.state !== 'locked') await this.locking.seal(ctx, meeting);
      await this.activity.record(ctx, { kind: 'minutesLocked', subjectId: meeting.id, values: { minutes: `ACT-${number}`, meeting: meeting.shortId } });
      return this.there(ctx, id);
    });
  }

  private async sign(ctx: MemberCtx, { id, meetingId, version, text }: MinutesRow): Promise<void> {
    const { collaborativeId, partyId, personId } = ctx.viewer;
    const [partner] = await ctx.db.query<{ id: string; name: string; by: string }[]>(
      `select p.id, p.short_name as name, w.name as by from partner p join person w on w.collaborative_id = p.collaborative_id and w.id = $3
       where p.collaborative_id = $1 and p.party_id = $2`, [collaborativeId, partyId, personId]);
    if (!partner) throw new Error(`party ${partyId} may approve and is no partner`);
    const { entryId } = await this.ledger.append(ctx, minutesApproved({ minutesId: id, meetingId, version, text, partnerId: partner.id, by: partner.by }), { collaborativeId });
    await ctx.db.query(APPROVE(sqlNow(ctx.viewer)), [collaborativeId, uuid(), id, partner.id, version, personId, entryId]);
    const meeting = await this.meeting(ctx, { meetingId });
    await this.activity.record(ctx, { kind: 'minutesApproved', subjectId: meetingId, values: { partner: partner.name, meeting: meeting.shortId } });
  }

  private async seal(ctx: MemberCtx, { row: { id, meetingId, version, text }, meeting, number }: { row: MinutesRow; meeting: MeetingRow; number: number }): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const approvals = await ctx.db.query<{ id: string }[]>(APPROVAL_ENTRIES, [collaborativeId, id, version]);
    const { entryId } = await this.ledger.append(
      ctx, minutesLocked({ minutesId: id, meetingId, number, version, text, title: meeting.title, approvals: approvals.map((entry) => entry.id) }), { collaborativeId });
    await ctx.db.query(LOCK(sqlNow(ctx.viewer)), [collaborativeId, id, number, entryId]);
  }

  private async meeting(ctx: MemberCtx, { meetingId }: Pick<MinutesRow, 'meetingId'>): Promise<MeetingRow> {
    const meeting = await holdMeeting(ctx, meetingId);
    if (!meeting) throw new Error(`meeting ${meetingId} is not in the collaborative`);
    return meeting;
  }

  private async there(ctx: MemberCtx, id: string): Promise<Minutes> {
    const row = await findMinutes(ctx, { id });
    if (!row) throw new Error(`minutes ${id} are not in the collaborative`);
    return shown(ctx, row);
  }
}
