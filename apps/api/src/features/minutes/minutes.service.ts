import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import { LANGUAGES } from '@acuerdo/words';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { holdMeeting } from '../meetings/meeting.queries.ts';
import { problemOfList } from '../meetings/meeting.rules.ts';
import { draftMinutes } from './drafting.rules.ts';
import { AnswerSchema, AskSchema, WriteSchema } from './minutes.inputs.ts';
import type { AnswerCorrectionInput, AskCorrectionInput, Minutes, WriteMinutesInput } from './minutes.model.ts';
import { recordOf, type Both } from './minutes-record.queries.ts';
import {
  ANSWER_CORRECTION, ASK, BEGIN, CIRCULATE, findMinutes, holdMinutes, SAVE_TEXT, SET_VERSION, shown, standingOf, type MinutesRow,
} from './minutes.queries.ts';
import { mayCorrect, mayWrite } from './minutes.rules.ts';

/** The text of minutes: made from the record, written further, corrected. */
@Injectable()
export class MinutesService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async ofMeeting(ctx: MemberCtx, meetingId: string): Promise<Minutes | null> {
    const row = await findMinutes(ctx, { meetingId });
    return row && shown(ctx, row);
  }

  /** Makes the text from the record of a meeting; where there is one already, it is another version of it. */
  draft(ctx: MemberCtx, meetingId: string): Promise<Minutes | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const meeting = (await holdMeeting(ctx, meetingId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const problem = problemOfList(meeting);
      if (problem) return refuse(refused(ctx, { key: problem }));
      const record = await recordOf(ctx, meeting);
      const [en, es] = LANGUAGES.map((language) => draftMinutes(record, language)) as [string, string];
      const id = (await findMinutes(ctx, { meetingId }))?.id ?? await this.begin(ctx, meetingId);
      return this.keep(ctx, { id, may: (row) => mayWrite(ctx.viewer, standingOf(row)) }, async (ctx, row) => {
        await this.save(ctx, { id, version: (row?.version ?? 0) + 1, text: { en, es }, origin: 'record' });
        await this.tell(ctx, 'minutesDrafted', meeting);
      });
    });
  }

  /** Writes the text further; refused where somebody else did since it was read. An approval of the earlier text lapses. */
  write(ctx: MemberCtx, input: WriteMinutesInput): Promise<Minutes | Refused> {
    const { id, version, textEn, textEs } = readInput(ctx, WriteSchema, input);
    return this.act(ctx, { id, may: (row) => mayWrite(ctx.viewer, standingOf(row)) }, async (ctx, row) => {
      if (row.version !== version) return refuse(refused(ctx, { key: 'api.minutes.writtenMeanwhile' }));
      if (row.text.en === textEn && row.text.es === textEs) return refuse(refused(ctx, { key: 'api.minutes.sameText' }));
      await this.save(ctx, { id, version: version + 1, text: { en: textEn, es: textEs }, origin: 'person' });
    });
  }

  circulate(ctx: MemberCtx, id: string): Promise<Minutes | Refused> {
    return this.act(ctx, { id, may: (row) => mayWrite(ctx.viewer, standingOf(row)) }, async (ctx, row) => {
      if (row.state !== 'draft') return;
      await ctx.db.query(CIRCULATE(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, id]);
      await this.tell(ctx, 'minutesCirculated', await this.meeting(ctx, row));
    });
  }

  /** Asks for the viewer's partner that something is written otherwise. */
  ask(ctx: MemberCtx, input: AskCorrectionInput): Promise<Minutes | Refused> {
    const { id, version, place, words } = readInput(ctx, AskSchema, input);
    return this.act(ctx, { id, may: (row) => mayCorrect(ctx.viewer, standingOf(row)) }, async (ctx, row) => {
      const { collaborativeId, partyId, personId } = ctx.viewer;
      await ctx.db.query(ASK(sqlNow(ctx.viewer)), [collaborativeId, partyId, uuid(), id, Math.min(version, row.version), place, words, ctx.language, personId]);
      await this.tell(ctx, 'correctionAsked', await this.meeting(ctx, row));
    });
  }

  /** Answers a correction: it was taken, or not, and why. */
  async answer(ctx: MemberCtx, input: AnswerCorrectionInput): Promise<Minutes | Refused> {
    const { id: correctionId, taken, words } = readInput(ctx, AnswerSchema, input);
    const [of] = await ctx.db.query<{ id: string }[]>('select minutes_id as id from minutes_correction where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, correctionId]);
    if (!of) return refused(ctx, { key: 'api.notFound' });
    return this.act(ctx, { id: of.id, may: (row) => mayWrite(ctx.viewer, standingOf(row)) }, async (ctx, { corrections, version }) => {
      if (corrections.some((one) => one.id === correctionId && one.answer)) return refuse(refused(ctx, { key: 'api.minutes.answeredAlready' }));
      await ctx.db.query(ANSWER_CORRECTION(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, uuid(), correctionId, taken, words, ctx.language, version, ctx.viewer.personId]);
    });
  }

  private async begin(ctx: MemberCtx, meetingId: string): Promise<string> {
    const id = uuid();
    await ctx.db.query(BEGIN, [ctx.viewer.collaborativeId, id, meetingId]);
    return id;
  }

  private async save(ctx: MemberCtx, { id, version, text, origin }: { id: string; version: number; text: Both; origin: 'record' | 'person' }): Promise<void> {
    await ctx.db.query(SAVE_TEXT(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, uuid(), id, version, text.en, text.es, origin, ctx.viewer.personId]);
    await ctx.db.query(SET_VERSION, [ctx.viewer.collaborativeId, id, version]);
  }

  private async meeting(ctx: MemberCtx, { meetingId }: MinutesRow): Promise<{ id: string; shortId: string }> {
    const meeting = await holdMeeting(ctx, meetingId);
    if (!meeting) throw new Error(`meeting ${meetingId} is not in the collaborative`);
    return meeting;
  }

  private tell(ctx: MemberCtx, kind: string, { id, shortId }: { id: string; shortId: string }): Promise<void> {
    return this.activity.record(ctx, { kind, subjectId: id, values: { meeting: shortId } });
  }

  private act(ctx: MemberCtx, which: Which, change: (ctx: MemberCtx, row: MinutesRow) => Promise<void>): Promise<Minutes | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const row = (await holdMinutes(ctx, which.id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      return this.keep(ctx, which, (ctx) => change(ctx, row));
    });
  }

  private async keep(ctx: MemberCtx, { id, may }: Which, change: (ctx: MemberCtx, row: MinutesRow | null) => Promise<void>): Promise<Minutes> {
    const row = await holdMinutes(ctx, id);
    const allowed = row && may(row);
    if (allowed && !allowed.allowed) return refuse(refused(ctx, allowed.reason));
    await change(ctx, row);
    const kept = await findMinutes(ctx, { id });
    if (!kept) throw new Error(`minutes ${id} are not in the collaborative`);
    return shown(ctx, kept);
  }
}

interface Which {
  readonly id: string;
  readonly may: (row: MinutesRow) => Answer;
}
