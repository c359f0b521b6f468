import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Message } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { grantChanged } from '../grants/grant.events.ts';
import { SAVE_STANDINGS, STANDINGS, WAKE } from './answering.queries.ts';
import { overlapsChanged } from './overlap.events.ts';
import { standingOf, type Held, type RestsOn } from './standing.rules.ts';

interface Row {
  readonly id: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly state: string;
  readonly returned: Message[];
  readonly held: Held | null;
  readonly now: RestsOn;
}

/** Keeps the states of overlaps: after something was answered, and whenever grants change, in the same transaction. */
@Injectable()
export class StandingService implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(grantChanged, async (ctx, { grantIds }) => {
      const moved = await this.look(ctx, 'grants', grantIds);
      if (moved.length > 0) await this.events.tell(ctx, overlapsChanged, { grantIds: moved });
    });
  }

  /** Looks at overlaps by their ids, or at the answered ones of some grants, and keeps what has changed: gives the grants of these. */
  async look(ctx: MemberCtx, by: keyof typeof STANDINGS, ids: readonly string[]): Promise<string[]> {
    const { collaborativeId } = ctx.viewer;
    const rows = ids.length === 0 ? [] : await ctx.db.query<Row[]>(STANDINGS[by], [collaborativeId, ids]);
    const changed = rows.map((row) => ({ row, standing: standingOf(row.held, row.now) }))
      .filter(({ row, standing }) => row.state !== standing.state || !isDeepStrictEqual(row.returned, standing.returned));
    if (changed.length === 0) return [];
    await ctx.db.query(SAVE_STANDINGS(sqlNow(ctx.viewer)), [collaborativeId, JSON.stringify(changed.map(({ row: { id }, standing }) => ({ id, ...standing })))]);
    await ctx.db.query(WAKE, [collaborativeId, changed.filter(({ standing }) => standing.returned.length > 0).map(({ row }) => row.id)]);
    return [...new Set(changed.flatMap(({ row }) => [row.leftId, row.rightId]))];
  }
}
