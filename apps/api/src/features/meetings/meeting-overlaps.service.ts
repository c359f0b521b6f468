import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import type { Overlap } from '../overlaps/overlap.model.ts';
import { OverlapsService } from '../overlaps/overlaps.service.ts';
import { MeetingRef } from './meeting-overlaps.model.ts';
import type { Meeting } from './meeting.model.ts';
import { holdMeeting } from './meeting.queries.ts';
import { shown } from './meetings.service.ts';

const REF = `json_build_object('id', m.id, 'shortId', m.short_id, 'title', ${bilingual('m.title')}, 'held', m.held_written, 'locked', m.locked_at is not null)`;

const MEETINGS_OF = `
  select mo.overlap_id as "overlapId", ${REF} as meeting from meeting_overlap mo
  join meeting m on m.collaborative_id = mo.collaborative_id and m.id = mo.meeting_id
  where mo.collaborative_id = $1 and mo.overlap_id = any($2::uuid[]) order by m.held_range desc, m.id`;

const ON_AGENDA = `select overlap_id as id from meeting_overlap where collaborative_id = $1 and meeting_id = $2 order by added_at, id limit 100`;

const ADD = (now: string) => `
  insert into meeting_overlap (collaborative_id, id, meeting_id, overlap_id, added_by_id, added_at) values ($1, $2, $3, $4, $5, ${now})
  on conflict (collaborative_id, meeting_id, overlap_id) do nothing`;
const REMOVE = `delete from meeting_overlap where collaborative_id = $1 and meeting_id = $2 and overlap_id = $3`;

export interface OnAgenda {
  readonly meetingId: string;
  readonly overlapId: string;
}

/** What a meeting is to talk about: overlaps that everybody there may know of. */
@Injectable()
export class MeetingOverlapsService {
  constructor(private readonly tx: Tx, private readonly overlaps: OverlapsService, private readonly activity: ActivityService) {}

  take(ctx: MemberCtx, on: OnAgenda): Promise<Meeting | Refused> {
    return this.keep(ctx, on, async (ctx) => {
      await ctx.db.query(ADD(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, uuid(), on.meetingId, on.overlapId, ctx.viewer.personId]);
    });
  }

  remove(ctx: MemberCtx, on: OnAgenda): Promise<Meeting | Refused> {
    return this.keep(ctx, on, (ctx) => ctx.db.query(REMOVE, [ctx.viewer.collaborativeId, on.meetingId, on.overlapId]));
  }

  /** Of what is on its agenda, what is there for the viewer. */
  async overlapsOf(ctx: MemberCtx, meetingId: string): Promise<Overlap[]> {
    const ids = await ctx.db.query<{ id: string }[]>(ON_AGENDA, [ctx.viewer.collaborativeId, meetingId]);
    return this.overlaps.shown(ctx, ids.length === 0 ? [] : await this.overlaps.several(ctx, ids.map(({ id }) => id)));
  }

  /** The meetings of each of some overlaps, in their order. */
  async meetingsOf(ctx: MemberCtx, overlapIds: readonly string[]): Promise<MeetingRef[][]> {
    const rows = await ctx.db.query<{ overlapId: string; meeting: MeetingRef }[]>(MEETINGS_OF, [ctx.viewer.collaborativeId, overlapIds]);
    return overlapIds.map((id) => rows.filter(({ overlapId }) => overlapId === id).map(({ meeting }) => meeting));
  }

  /** Only before it is locked, and only what both sides share: nobody is asked to talk about what they may not see. */
  private keep(ctx: MemberCtx, { meetingId, overlapId }: OnAgenda, change: (ctx: MemberCtx) => Promise<unknown>): Promise<Meeting | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [overlap, meeting] = [await this.overlaps.find(ctx, overlapId), await holdMeeting(ctx, meetingId)];
      if (!overlap || !meeting) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (!overlap.left.shared || !overlap.right.shared) return refuse(refused(ctx, { key: 'api.overlaps.shareFirst' }));
      if (meeting.state === 'locked') return refuse(refused(ctx, { key: 'api.meetings.locked' }));
      await change(ctx);
      await this.activity.record(ctx, { kind: 'meetingAgendaChanged', subjectId: overlap.id, values: { meeting: meeting.shortId, shortId: overlap.shortId ?? '' } });
      return shown(ctx, meeting);
    });
  }
}
