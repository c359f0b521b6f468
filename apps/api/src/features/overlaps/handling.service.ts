import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sqlNow, todayIn } from '../collaboratives/clock.ts';
import { snoozing } from './answering.inputs.ts';
import { SAVE_HANDLING } from './answering.queries.ts';
import type { Overlap } from './overlap.model.ts';
import { OverlapsService, type OverlapRecord } from './overlaps.service.ts';
import { mayHandle } from './turn.rules.ts';

/** What a party does with an overlap on its own desk: nobody else is told, and nothing is settled by it. */
@Injectable()
export class HandlingService {
  constructor(private readonly tx: Tx, private readonly overlaps: OverlapsService) {}

  /** Lays it aside until a day to come; without a day it is back at once. */
  async snooze(ctx: MemberCtx, id: string, until: string | null): Promise<Overlap | Refused> {
    const day = until === null ? null : readInput(ctx, snoozing, { until }).until;
    if (day !== null && day <= (await todayIn(ctx))) throw invalidInput(ctx, [{ path: 'until', message: { key: 'api.overlaps.notToCome' } }]);
    return this.handle(ctx, id, (overlap) => (overlap.state === 'open' ? null : 'api.overlaps.settledAlready'), { day, shown: 'null' });
  }

  /** Shows it to the directors of the viewer's party, before its time. */
  show(ctx: MemberCtx, id: string): Promise<Overlap | Refused> {
    return this.handle(ctx, id, (overlap) => (overlap.shownAt ? 'api.overlaps.shownAlready' : null), { shown: sqlNow(ctx.viewer) });
  }

  private handle(ctx: MemberCtx, id: string, unfit: (overlap: OverlapRecord) => string | null, { day, shown }: { day?: string | null; shown: string }): Promise<Overlap | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const overlap = (await this.overlaps.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayHandle(ctx.viewer, overlap);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const key = unfit(overlap);
      if (key) return refuse(refused(ctx, { key }));
      const { collaborativeId, partyId, personId } = ctx.viewer;
      await ctx.db.query(SAVE_HANDLING(shown), [collaborativeId, uuid(), overlap.id, partyId, day === undefined ? overlap.snoozedUntil : day, personId]);
      return (await this.overlaps.one(ctx, overlap.id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }
}
