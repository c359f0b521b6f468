import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { overlapSettled } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { Events } from '../../platform/events/events.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { overlapsChanged } from './overlap.events.ts';
import { answering, overlapFilter } from './overlap.inputs.ts';
import type { Overlap, OverlapFilter } from './overlap.model.ts';
import { ONE_OVERLAP, OVERLAP_COUNT, OVERLAP_LIST, OVERLAPS_OF_GRANTS, OVERLAPS_OF_IMPORT, SAVE_ANSWER } from './overlap.queries.ts';

export interface OverlapRecord extends Omit<Overlap, 'left' | 'right' | 'viewerCan'> {
  readonly left: GrantRecord;
  readonly right: GrantRecord;
  readonly rank: string;
  readonly evidenceHash: string;
}

export interface Answering {
  readonly answer: string;
  readonly reason: string;
}

/** Two grants that meet, and what people said of it. */
@Injectable()
export class OverlapsService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  async page(ctx: MemberCtx, filter: OverlapFilter | null, page: PageRequest) {
    const { kind, roleConfusion, state } = readInput(ctx, overlapFilter, filter ?? {});
    const narrowed = [...sightOf(ctx.viewer), kind ?? null, roleConfusion ?? null, state ?? null];
    const rows = await ctx.db.query<OverlapRecord[]>(OVERLAP_LIST, [...narrowed, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(OVERLAP_COUNT, narrowed);
    const { nodes, next } = pageOf(rows, page, ({ rank, id }) => [rank, id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next, total };
  }

  async one(ctx: MemberCtx, id: string): Promise<Overlap | null> {
    const row = await this.find(ctx, id);
    return row && this.shown(ctx, row);
  }

  /** The overlaps of each of some grants, in their order. */
  async ofGrants(ctx: MemberCtx, grantIds: readonly string[]): Promise<Overlap[][]> {
    const rows = await ctx.db.query<OverlapRecord[]>(OVERLAPS_OF_GRANTS, [...sightOf(ctx.viewer), grantIds]);
    return grantIds.map((id) => rows.filter(({ left, right }) => left.id === id || right.id === id).map((row) => this.shown(ctx, row)));
  }

  async countOfImport(ctx: MemberCtx, importId: string): Promise<number> {
    const [{ total }] = await ctx.db.query<[{ total: number }]>(OVERLAPS_OF_IMPORT, [...sightOf(ctx.viewer), importId]);
    return total;
  }

  /** Adds an answer; the last one holds, as long as the evidence stays what it was. */
  answer(ctx: MemberCtx, id: string, given: Answering): Promise<Overlap | Refused> {
    const { answer, reason } = readInput(ctx, answering, given);
    return this.tx.run(ctx, async (ctx) => {
      const overlap = (await this.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      if (answer === 'reopen' && overlap.answers.length === 0) return refuse(refused(ctx, { key: 'api.overlaps.nothingToReopen' }, ['answer']));
      const { collaborativeId, partyId, personId } = ctx.viewer;
      await ctx.db.query(SAVE_ANSWER(sqlNow(ctx.viewer)), [collaborativeId, uuid(), id, answer, reason, personId, overlap.evidenceHash]);
      await this.events.tell(ctx, overlapsChanged, { grantIds: [overlap.left.id, overlap.right.id] });
      const isShared = overlap.left.shared && overlap.right.shared;
      await this.activity.record(ctx, { kind: 'overlapAnswered', subjectId: id, values: { shortId: overlap.shortId ?? '' }, audienceId: isShared ? null : partyId });
      if (isShared) await this.ledger.append(ctx, overlapSettled({ overlapId: id, settlement: { answer, reason } }), { collaborativeId });
      return this.shown(ctx, (await this.find(ctx, id)) ?? overlap);
    });
  }

  private async find(ctx: MemberCtx, id: string): Promise<OverlapRecord | null> {
    const [row] = await ctx.db.query<OverlapRecord[]>(ONE_OVERLAP, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  /** Between pool and partner, the pool's grant stands on the left. */
  private shown(ctx: MemberCtx, { left, right, ...row }: OverlapRecord): Overlap {
    const [one, other] = right.vehicle === 'pooled' && left.vehicle !== 'pooled' ? [right, left] : [left, right];
    return {
      ...row, left: this.grants.shown(ctx, one), right: this.grants.shown(ctx, other),
      viewerCan: [abilityOf('overlaps.answer', may(ctx.viewer, 'overlaps.answer'))],
    };
  }
}
