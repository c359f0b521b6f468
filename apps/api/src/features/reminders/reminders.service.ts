import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionById } from '../motions/motions.queries.ts';
import { mayRemind, type Remindable } from './reminders.rules.ts';

/** Reminds those who have not voted. Who they are is not read here, and so told to nobody. */
@Injectable()
export class RemindersService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  remind(ctx: MemberCtx, motionId: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId, partyId } = ctx.viewer;
      await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('reminder ' || $1, 0))`, [motionId]);
      const [motion] = await ctx.db.query<Remindable[]>(
        `select m.state, coalesce(m.closes_at <= ${sqlNow(ctx.viewer)}, false) as due,
           (select extract(epoch from ${sqlNow(ctx.viewer)} - max(r.sent_at))::float8 / 3600 from reminder r where r.collaborative_id = m.collaborative_id and r.motion_id = m.id) as "hoursSince"
         from motion m where m.collaborative_id = $1 and m.id = $2`, [collaborativeId, motionId]);
      if (!motion) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayRemind(ctx.viewer, motion);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(`insert into reminder (collaborative_id, id, motion_id, sent_by_id, sent_at) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)})`, [collaborativeId, uuid(), motionId, personId]);
      const shown = await motionById(ctx, motionId);
      await this.activity.record(ctx, { kind: 'votersReminded', subjectId: motionId, values: { motion: shown.shortId }, audienceId: partyId });
      return shown;
    });
  }
}
