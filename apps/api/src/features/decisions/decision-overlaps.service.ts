import { Injectable } from '@nestjs/common';
import { overlapSettled } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Overlap } from '../overlaps/overlap.model.ts';
import { OverlapsService } from '../overlaps/overlaps.service.ts';
import { isInForce } from './decision-life.rules.ts';
import type { Decision, DecisionRef } from './decision.model.ts';
import { findDecision } from './decisions.queries.ts';

const DECISIONS_OF = `
  select x.overlap_id as "overlapId", json_build_object('id', d.id, 'shortId', 'DEC-' || d.number) as decision from decision_overlap x
  join decision d on d.collaborative_id = x.collaborative_id and d.id = x.decision_id
  where x.collaborative_id = $1 and x.overlap_id = any($2::uuid[]) order by d.number desc`;

const CLOSED_BY = `select overlap_id as id from decision_overlap where collaborative_id = $1 and decision_id = $2 order by closed_at, id limit 100`;

const CLOSE = (now: string) => `
  insert into decision_overlap (collaborative_id, id, decision_id, overlap_id, closed_by_id, closed_at) values ($1, $2, $3, $4, $5, ${now})
  on conflict (collaborative_id, decision_id, overlap_id) do nothing returning id`;

/** The settlements of overlaps that decisions closed. */
@Injectable()
export class DecisionOverlapsService {
  constructor(private readonly tx: Tx, private readonly overlaps: OverlapsService, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  /** Closes what was answered to an overlap by a decision in the register; the record says so. */
  close(ctx: MemberCtx, overlapId: string, decisionId: string): Promise<Decision | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [overlap, decision] = [await this.overlaps.find(ctx, overlapId), await findDecision(ctx, decisionId)];
      if (!overlap || !decision) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (!isInForce(decision.state)) return refuse(refused(ctx, { key: 'api.decisions.notInForce' }));
      if (!overlap.left.shared || !overlap.right.shared) return refuse(refused(ctx, { key: 'api.overlaps.shareFirst' }));
      if (overlap.state !== 'answered') return refuse(refused(ctx, { key: 'api.overlaps.answerFirst' }));
      const { collaborativeId, personId } = ctx.viewer;
      const closed = await ctx.db.query<unknown[]>(CLOSE(sqlNow(ctx.viewer)), [collaborativeId, uuid(), decision.id, overlap.id, personId]);
      if (closed.length === 0) return refuse(refused(ctx, { key: 'api.overlaps.closedAlready' }));
      await this.ledger.append(ctx, overlapSettled({ overlapId: overlap.id, settlement: { answer: 'closed-by-decision', reason: decision.shortId } }), { collaborativeId });
      await this.activity.record(ctx, { kind: 'overlapClosed', subjectId: overlap.id, values: { shortId: overlap.shortId ?? '', decision: decision.shortId } });
      return decision;
    });
  }

  /** Of what it closed, what is there for the viewer. */
  async overlapsOf(ctx: MemberCtx, decisionId: string): Promise<Overlap[]> {
    const ids = await ctx.db.query<{ id: string }[]>(CLOSED_BY, [ctx.viewer.collaborativeId, decisionId]);
    return this.overlaps.shown(ctx, ids.length === 0 ? [] : await this.overlaps.several(ctx, ids.map(({ id }) => id)));
  }

  /** The decisions that closed each of some overlaps, in their order. */
  async decisionsOf(ctx: MemberCtx, overlapIds: readonly string[]): Promise<DecisionRef[][]> {
    const rows = await ctx.db.query<{ overlapId: string; decision: DecisionRef }[]>(DECISIONS_OF, [ctx.viewer.collaborativeId, overlapIds]);
    return overlapIds.map((id) => rows.filter(({ overlapId }) => overlapId === id).map(({ decision }) => decision));
  }
}
