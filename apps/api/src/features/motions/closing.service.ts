import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { holdMotion } from './motion-lock.ts';
import { voteEnded } from './motion.events.ts';
import type { Motion } from './motion.model.ts';
import { motionById } from './motions.queries.ts';
import { mayClose, type MotionState } from './motions.rules.ts';

/** Ends a vote. Counting is for the feature above, which has the ballots. */
@Injectable()
export class ClosingService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly events: Events) {}

  close(ctx: MemberCtx, id: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, id, 'alone');
      const [motion] = await ctx.db.query<{ state: MotionState; shortId: string }[]>(
        'select state, short_id as "shortId" from motion where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id]);
      if (!motion) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayClose(ctx.viewer, motion.state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.events.tell(ctx, voteEnded, { motionId: id });
      await this.activity.record(ctx, { kind: 'motionClosed', subjectId: id, values: { motion: motion.shortId } });
      return motionById(ctx, id);
    });
  }
}
