import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import type { UnrecordedKind } from './unrecorded.entity.ts';
import { StrawPollSchema, type OpenStrawPollInput, type Unrecorded } from './unrecorded.model.ts';
import { unrecordedOf } from './unrecorded.queries.ts';
import { problemOfAnswering, problemOfShowing, type Running } from './unrecorded.rules.ts';

interface Held extends Running {
  readonly deliberationId: string;
  readonly answers: number;
}

/**
 * What is not recorded: nothing here goes into the record or the list of what happened, and ids are random, so that they tell no time.
 * A straw poll lives until the secretariat clears it away; then all that is left is that one was taken on that day.
 */
@Injectable()
export class UnrecordedService {
  constructor(private readonly tx: Tx) {}

  openPoll(ctx: MemberCtx, input: OpenStrawPollInput): Promise<Unrecorded | Refused> {
    const { deliberationId, question, choices } = readInput(ctx, StrawPollSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.holdDeliberation(ctx, deliberationId);
      const opened = await ctx.db.query<unknown[]>(
        `insert into straw_poll (collaborative_id, id, deliberation_id, question, choices, language, opened_at)
         values ($1, $2, $3, $4, $5, $6, ${sqlNow(ctx.viewer)}) on conflict (collaborative_id, deliberation_id) do nothing returning id`,
        [ctx.viewer.collaborativeId, randomUUID(), deliberationId, question, choices, ctx.language]);
      if (opened.length === 0) return refuse(refused(ctx, { key: 'api.unrecorded.oneRuns' }));
      return unrecordedOf(ctx, deliberationId);
    });
  }

  answer(ctx: MemberCtx, id: string, choice: number): Promise<Unrecorded | Refused> {
    return this.change(ctx, id, async (ctx, poll) => {
      const problem = problemOfAnswering(poll, choice);
      if (problem) return refuse(refused(ctx, { key: problem }));
      await ctx.db.query(
        `insert into straw_answer (collaborative_id, id, poll_id, person_id, choice) values ($1, $2, $3, $4, $5)
         on conflict (collaborative_id, poll_id, person_id) do update set choice = excluded.choice`, [ctx.viewer.collaborativeId, randomUUID(), id, ctx.viewer.personId, choice]);
    });
  }

  show(ctx: MemberCtx, id: string): Promise<Unrecorded | Refused> {
    return this.change(ctx, id, async (ctx, poll) => {
      const problem = problemOfShowing(poll, poll.answers);
      if (problem) return refuse(refused(ctx, { key: problem }));
      await ctx.db.query('update straw_poll set shown = true where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id]);
    });
  }

  /** Removes the poll with all answers: question, choices and counts are gone. */
  clear(ctx: MemberCtx, id: string): Promise<Unrecorded | Refused> {
    return this.change(ctx, id, async (ctx, { deliberationId }) => {
      await ctx.db.query('delete from straw_answer where collaborative_id = $1 and poll_id = $2', [ctx.viewer.collaborativeId, id]);
      await ctx.db.query('delete from straw_poll where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id]);
      await this.tookPlace(ctx, deliberationId, 'straw-poll');
    });
  }

  /** Something was said off the record today: that, and no more, is kept. */
  offTheRecord(ctx: MemberCtx, deliberationId: string): Promise<Unrecorded | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.holdDeliberation(ctx, deliberationId);
      await this.tookPlace(ctx, deliberationId, 'off-the-record');
      return unrecordedOf(ctx, deliberationId);
    });
  }

  private async tookPlace(ctx: MemberCtx, deliberationId: string, kind: UnrecordedKind): Promise<void> {
    await ctx.db.query(`insert into unrecorded (collaborative_id, id, deliberation_id, kind, held_on) values ($1, $2, $3, $4, ${sqlToday(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, randomUUID(), deliberationId, kind]);
  }

  private async holdDeliberation(ctx: MemberCtx, id: string): Promise<void> {
    const [row] = await ctx.db.query<unknown[]>('select from deliberation where collaborative_id = $1 and id = $2 for share', [ctx.viewer.collaborativeId, id]);
    if (!row) refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private change(ctx: MemberCtx, id: string, act: (ctx: MemberCtx, poll: Held) => Promise<void>): Promise<Unrecorded | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [poll] = await ctx.db.query<Held[]>(
        `select s.deliberation_id as "deliberationId", s.shown, s.choices,
           (select count(*)::int from straw_answer a where a.collaborative_id = s.collaborative_id and a.poll_id = s.id) as answers
         from straw_poll s where s.collaborative_id = $1 and s.id = $2 for update of s`, [ctx.viewer.collaborativeId, id]);
      if (!poll) return refuse(refused(ctx, { key: 'api.notFound' }));
      await act(ctx, poll);
      return unrecordedOf(ctx, poll.deliberationId);
    });
  }
}
