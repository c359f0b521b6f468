import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { CLOSE_OPENINGS, OVERLAPS_OF_PURGED, PURGE_ACTIVITY, PURGE_ANSWERS, PURGE_OVERLAPS } from './overlap-finding.queries.ts';

/** Removes the overlaps of grants that are purged, with everything that was said of them. */
@Injectable()
export class OverlapPurgeService {
  /** While the grants are still there, and still protected. Gives how many overlaps there were. */
  async purge(ctx: MemberCtx, grantIds: readonly string[]): Promise<number> {
    const { collaborativeId } = ctx.viewer;
    const ids = (await ctx.db.query<{ id: string }[]>(OVERLAPS_OF_PURGED, [collaborativeId, grantIds])).map(({ id }) => id);
    for (const statement of [CLOSE_OPENINGS, PURGE_ANSWERS, PURGE_OVERLAPS, PURGE_ACTIVITY]) await ctx.db.query(statement, [collaborativeId, ids]);
    return ids.length;
  }
}
