import { Injectable } from '@nestjs/common';
import type { Actor, Answer } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { callSchema, type CallInput, type CallWritten } from './call.inputs.ts';
import type { Call } from './call.model.ts';
import { mayChangeCall, mayCloseCall, mayExtendCall, mayOpenCall, type CallFacts } from './call.rules.ts';
import { findCall } from './calls.queries.ts';

type Rule = (actor: Actor, facts: CallFacts, now: Date) => Answer;

const COLUMNS = 'title_en, title_es, text_en, text_es, themes, places, smallest, largest, currency, opens_at, closes_at, questions';
const valuesOf = (call: CallWritten): unknown[] => [
  call.titleEn, call.titleEs, call.textEn, call.textEs, call.themes, call.places, call.smallest, call.largest, call.currency, call.opensAt, call.closesAt, JSON.stringify(call.questions)];

/** Open calls, by the partner or the pool that makes them. */
@Injectable()
export class CallsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  draft(ctx: MemberCtx, input: CallInput): Promise<Call | Refused> {
    const written = readInput(ctx, callSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, partyId, personId } = ctx.viewer;
      const id = uuid();
      await ctx.db.query(
        `insert into call (collaborative_id, id, owner_id, created_by_id, created_at, ${COLUMNS}) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)}, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [collaborativeId, id, partyId, personId, ...valuesOf(written)]);
      return this.there(ctx, id);
    });
  }

  change(ctx: MemberCtx, id: string, input: CallInput): Promise<Call | Refused> {
    const written = readInput(ctx, callSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.held(ctx, id, mayChangeCall);
      await ctx.db.query(`update call set (${COLUMNS}) = ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id, ...valuesOf(written)]);
      return this.there(ctx, id);
    });
  }

  /** Makes it public, with its number: from here on what is asked is fixed. */
  open(ctx: MemberCtx, id: string): Promise<Call | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.held(ctx, id, mayOpenCall);
      const [shortId = ''] = await nextShortIds(ctx, 'CALL', 1);
      await ctx.db.query(`update call set short_id = $3, opened_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id, shortId]);
      return this.told(ctx, id, 'callOpened');
    });
  }

  /** Gives everybody more time; also opens again what had closed. */
  extend(ctx: MemberCtx, id: string, closesAt: string): Promise<Call | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const call = await this.held(ctx, id, mayExtendCall);
      const later = new Date(closesAt);
      if (later <= call.closesAt || later <= call.now) return refuse(refused(ctx, { key: 'api.calls.notLater' }, ['closesAt']));
      await ctx.db.query(
        `update call set extended_from = coalesce(extended_from, closed_at, closes_at), closes_at = $3, closed_at = null where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id, later]);
      return this.told(ctx, id, 'callExtended');
    });
  }

  close(ctx: MemberCtx, id: string): Promise<Call | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.held(ctx, id, mayCloseCall);
      await ctx.db.query(`update call set closed_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id]);
      return this.told(ctx, id, 'callClosed');
    });
  }

  private async held(ctx: MemberCtx, id: string, rule: Rule) {
    const call = (await findCall(ctx, id, true)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    const answer = rule(ctx.viewer, call, call.now);
    return answer.allowed ? call : refuse(refused(ctx, answer.reason));
  }

  private async told(ctx: MemberCtx, id: string, kind: string): Promise<Call> {
    const call = await this.there(ctx, id);
    await this.activity.record(ctx, { kind, subjectId: id, values: { call: call.shortId ?? '' } });
    return call;
  }

  private async there(ctx: MemberCtx, id: string): Promise<Call> {
    const call = await findCall(ctx, id);
    if (!call) throw new Error(`call ${id} is not there for who has just changed it`);
    return call;
  }
}
