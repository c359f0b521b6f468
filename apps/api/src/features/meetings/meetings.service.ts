import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { MeetingSchema, type MeetingSaid } from './meeting.inputs.ts';
import { Meeting, MeetingRemoved, type MeetingInput, type MeetingPage } from './meeting.model.ts';
import {
  CHANGE_MEETING, CLEAR_AGENDA, CLEAR_ATTENDANCE, CLEAR_PARTS, findMeeting, holdMeeting, listMeetings, REMOVE_MEETING, SAVE_ATTENDANCE, SAVE_MEETING, type MeetingRow,
} from './meeting.queries.ts';
import { mayChange, mayRemove, meetingAbilities } from './meeting.rules.ts';

/** Meetings, from their entry to the day on which they are locked. */
@Injectable()
export class MeetingsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async list(ctx: MemberCtx, page: PageRequest): Promise<MeetingPage> {
    const { nodes, ...rest } = await listMeetings(ctx, page);
    return { ...rest, nodes: nodes.map((row) => shown(ctx, row)) };
  }

  async find(ctx: MemberCtx, name: string): Promise<Meeting | null> {
    const row = await findMeeting(ctx, name);
    return row && shown(ctx, row);
  }

  /** Enters a meeting that was held. */
  enter(ctx: MemberCtx, input: MeetingInput): Promise<Meeting | Refused> {
    return this.add(ctx, input, false);
  }

  /** Plans one that is still to come: whoever is on its list is expected. */
  plan(ctx: MemberCtx, input: MeetingInput): Promise<Meeting | Refused> {
    return this.add(ctx, input, true);
  }

  private add(ctx: MemberCtx, input: MeetingInput, planned: boolean): Promise<Meeting | Refused> {
    const said = readInput(ctx, MeetingSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      const [shortId] = await nextShortIds(ctx, 'MTG', 1) as [string];
      await ctx.db.query(SAVE_MEETING(sqlNow(ctx.viewer)), [...columns(ctx, id, said), shortId, ctx.viewer.personId, planned]);
      await this.saveAttendance(ctx, { id, planned }, said);
      await this.activity.record(ctx, { kind: planned ? 'meetingPlanned' : 'meetingEntered', subjectId: id, values: { meeting: shortId } });
      return this.there(ctx, id);
    });
  }

  /** Changes it as a whole; refused when somebody else changed it since it was read. */
  change(ctx: MemberCtx, { id, version }: { id: string; version: number }, input: MeetingInput): Promise<Meeting | Refused> {
    const said = readInput(ctx, MeetingSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayChange(ctx.viewer, meeting);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (meeting.version !== version) return refuse(refused(ctx, { key: 'api.meetings.changedMeanwhile' }));
      await ctx.db.query(CHANGE_MEETING, columns(ctx, id, said));
      await ctx.db.query(CLEAR_ATTENDANCE, [ctx.viewer.collaborativeId, id]);
      await this.saveAttendance(ctx, { id, planned: meeting.state === 'planned' }, said);
      await this.activity.record(ctx, { kind: 'meetingChanged', subjectId: id, values: { meeting: meeting.shortId } });
      return this.there(ctx, id);
    });
  }

  remove(ctx: MemberCtx, id: string): Promise<MeetingRemoved | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayRemove(ctx.viewer, meeting);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      for (const statement of [CLEAR_ATTENDANCE, CLEAR_PARTS, CLEAR_AGENDA, REMOVE_MEETING]) await ctx.db.query(statement, [ctx.viewer.collaborativeId, id]);
      await this.activity.record(ctx, { kind: 'meetingRemoved', subjectId: id, values: { meeting: meeting.shortId } });
      return Object.assign(new MeetingRemoved(), { id });
    });
  }

  private async saveAttendance(ctx: MemberCtx, { id: meetingId, planned }: { id: string; planned: boolean }, { attendance }: MeetingSaid): Promise<void> {
    await this.checkPartners(ctx, attendance);
    await ctx.db.query(SAVE_ATTENDANCE, [
      ctx.viewer.collaborativeId, meetingId, attendance.map(() => uuid()), attendance.map(({ name }) => name), attendance.map(({ role }) => role),
      attendance.map(({ presence }) => (planned ? 'expected' : presence)), attendance.map(({ meetingRole }) => meetingRole), attendance.map(({ partnerId }) => partnerId),
    ]);
  }

  private async checkPartners(ctx: MemberCtx, attendance: MeetingSaid['attendance']): Promise<void> {
    const rows = await ctx.db.query<{ id: string }[]>('select id from partner where collaborative_id = $1', [ctx.viewer.collaborativeId]);
    const partners = new Set(rows.map(({ id }) => id));
    const unknown = attendance.flatMap(({ partnerId }, at) => (partnerId === null || partners.has(partnerId) ? [] : [at]));
    if (unknown.length > 0) throw invalidInput(ctx, unknown.map((at) => ({ path: `attendance.${at}.partnerId`, message: { key: 'api.meetings.noPartner' } })));
  }

  private async there(ctx: MemberCtx, id: string): Promise<Meeting> {
    const row = await findMeeting(ctx, id);
    if (!row) throw new Error(`meeting ${id} is not in the collaborative`);
    return shown(ctx, row);
  }
}

const columns = (ctx: MemberCtx, id: string, said: MeetingSaid) => [
  ctx.viewer.collaborativeId, id, said.kind, said.titleEn, said.titleEs, said.heldWritten.written, said.heldWritten.range, said.timeZone, said.place, said.subjectEn, said.subjectEs, said.begins];

/** A meeting with what the viewer may do with it; a union tells its members apart by class. */
export const shown = (ctx: MemberCtx, { statements, ...row }: MeetingRow): Meeting =>
  Object.assign(new Meeting(), row, { viewerCan: meetingAbilities(ctx.viewer, { ...row, statements }) });
