import { Injectable } from '@nestjs/common';
import { poolNamed } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Contribution, Pool } from './pool.model.ts';
import type { Held } from './source.model.ts';
import { CHANGE_CONTRIBUTIONS, CONTRIBUTIONS, HELD_CONTRIBUTIONS, POOLS, POOLS_IN_FILES, SAVE_CONTRIBUTIONS, SAVE_POOL } from './pool.queries.ts';

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
  readonly share: boolean;
}

/** The funds held in common, and what was paid into them. */
@Injectable()
export class PoolsService {
  constructor(private readonly ledger: LedgerService) {}

  list(ctx: MemberCtx): Promise<Pool[]> {
    return ctx.db.query<Pool[]>(POOLS, sightOf(ctx.viewer));
  }

  async contributions(ctx: MemberCtx, page: PageRequest) {
    const rows = await ctx.db.query<(Contribution & { place: string })[]>(
      CONTRIBUTIONS, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    return pageOf(rows, page, ({ place, id }) => [place, id]);
  }

  inFiles(ctx: MemberCtx): Promise<PoolInFiles[]> {
    return ctx.db.query<PoolInFiles[]>(POOLS_IN_FILES, sightOf(ctx.viewer));
  }

  /** Makes a party a pool. The record learns of it once it is shared. */
  async name(ctx: MemberCtx, { partyId, hostId, name, programmes, share }: NewPool): Promise<string> {
    const id = uuid();
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(SAVE_POOL, [collaborativeId, id, partyId, hostId, programmes]);
    if (share) await this.ledger.append(ctx, poolNamed({ poolId: id, name }), { collaborativeId });
    return id;
  }

  held(ctx: MemberCtx, externalIds: readonly string[]): Promise<Held[]> {
    return ctx.db.query<Held[]>(HELD_CONTRIBUTIONS, [...sightOf(ctx.viewer), externalIds]);
  }

  async add(ctx: MemberCtx, drafts: readonly ContributionDraft[], share: boolean): Promise<void> {
    if (drafts.length > 0) await ctx.db.query(SAVE_CONTRIBUTIONS(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), JSON.stringify(drafts), share]);
  }

  async change(ctx: MemberCtx, drafts: readonly ContributionDraft[], share: boolean): Promise<void> {
    if (drafts.length > 0) await ctx.db.query(CHANGE_CONTRIBUTIONS(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), JSON.stringify(drafts), share]);
  }
}
