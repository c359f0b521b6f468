import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { poolNamed } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { moneyChanged } from './contribution.events.ts';
import { CHANGE_CONTRIBUTIONS, HELD_CONTRIBUTIONS, SAVE_CONTRIBUTIONS, SAVE_PAID, TAKE_BACK_PAID, UPSIDE_DOWN } from './contribution.queries.ts';
import { Pool } from './pool.model.ts';
import { POOLS } from './pool-list.queries.ts';
import { POOLS_IN_FILES, SAVE_POOL } from './pool.queries.ts';
import { cycleState, nextStates, type PoolState } from './pool.rules.ts';
import type { Held } from './source.model.ts';

/** A pool, by what files call it. */
export interface PoolInFiles {
  readonly id: string;
  readonly partyId: string;
  readonly name: string;
  readonly programmes: string[];
  readonly own: boolean;
}

/** A payment as a file says it, with the parties found. */
export interface ContributionDraft {
  readonly id: string;
  readonly poolId: string;
  readonly funderId: string;
  readonly amount: string;
  readonly currency: string;
  readonly paidOn: string;
  readonly title: string;
  readonly description: string;
  readonly externalId: string | null;
  readonly importId: string;
  readonly sourceRow: number;
}

export interface NewPool {
  readonly partyId: string;
  readonly hostId: string | null;
  readonly name: string;
  readonly programmes: readonly string[];
  readonly feePercent?: string | null;
  readonly share: boolean;
}

type PoolRow = Omit<Pool, 'state' | 'nextStates' | 'viewerCan'> & { readonly today: string };

/** The funds held in common, and what files say was paid into them. */
@Injectable()
export class PoolsService {
  constructor(private readonly ledger: LedgerService, private readonly events: Events) {}

  async list(ctx: MemberCtx, name: string | null = null): Promise<Pool[]> {
    const rows = await ctx.db.query<PoolRow[]>(POOLS, [...sightOf(ctx.viewer), name, ctx.now]);
    return rows.map((row) => shown(ctx, row));
  }

  /** By id, or by its short id as an organisation. */
  async find(ctx: MemberCtx, name: string): Promise<Pool | null> {
    const [pool] = await this.list(ctx, name);
    return pool ?? null;
  }

  inFiles(ctx: MemberCtx): Promise<PoolInFiles[]> {
    return ctx.db.query<PoolInFiles[]>(POOLS_IN_FILES, sightOf(ctx.viewer));
  }

  /** Makes a party a pool. The record learns of it once it is shared. */
  async name(ctx: MemberCtx, { partyId, hostId, name, programmes, feePercent = null, share }: NewPool): Promise<string> {
    const id = uuid();
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(SAVE_POOL, [collaborativeId, id, partyId, hostId, programmes, feePercent]);
    if (share) await this.ledger.append(ctx, poolNamed({ poolId: id, name }), { collaborativeId });
    return id;
  }

  held(ctx: MemberCtx, externalIds: readonly string[]): Promise<Held[]> {
    return ctx.db.query<Held[]>(HELD_CONTRIBUTIONS, [...sightOf(ctx.viewer), externalIds]);
  }

  async add(ctx: MemberCtx, drafts: readonly ContributionDraft[], share: boolean): Promise<void> {
    if (drafts.length === 0) return;
    const now = sqlNow(ctx.viewer);
    await ctx.db.query(SAVE_CONTRIBUTIONS(now), [...sightOf(ctx.viewer), JSON.stringify(drafts), share]);
    await ctx.db.query(SAVE_PAID(now), [...sightOf(ctx.viewer), JSON.stringify(drafts)]);
  }

  /** What a later file says: an amount or a day that differs takes the earlier one back, in the open. */
  async change(ctx: MemberCtx, drafts: readonly ContributionDraft[], share: boolean): Promise<void> {
    if (drafts.length === 0) return;
    const now = sqlNow(ctx.viewer);
    const rows = JSON.stringify(drafts);
    const ids = drafts.map(({ id }) => id);
    await ctx.db.query(CHANGE_CONTRIBUTIONS(now), [...sightOf(ctx.viewer), rows, share]);
    await ctx.db.query(TAKE_BACK_PAID(now), [...sightOf(ctx.viewer), rows]);
    await ctx.db.query(SAVE_PAID(now), [...sightOf(ctx.viewer), rows]);
    const [wrong] = await ctx.db.query<{ title: string }[]>(UPSIDE_DOWN, [ctx.viewer.collaborativeId, ids]);
    if (wrong) refuse(refused(ctx, { key: 'api.pools.fileUndercuts', values: { title: wrong.title } }));
    await this.events.tell(ctx, moneyChanged, { contributionIds: ids });
  }
}

/** A pool with what follows from its rows on a day, and what the viewer may do with it. */
function shown(ctx: MemberCtx, { today, ...row }: PoolRow): Pool {
  const states = row.states.map(({ state }) => state as PoolState);
  return Object.assign(new Pool(), row, {
    state: states[0] ?? null,
    nextStates: [...nextStates(states)],
    cycles: row.cycles.map((cycle) => ({ ...cycle, state: cycleState(cycle, today) })),
    viewerCan: (['pools.keep', 'contributions.pledge'] as const).map((action) => abilityOf(action, may(ctx.viewer, action))),
  });
}
