import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { log } from '../../platform/log.ts';
import { Loop } from '../../platform/loop.ts';
import { holdMotion } from './motion-lock.ts';
import { voteEnded } from './motion.events.ts';

interface Due {
  readonly id: string;
  readonly shortId: string;
  readonly collaborativeId: string;
  readonly slug: string;
  readonly clockOffsetSeconds: number;
  readonly now: Date;
}

/** Open motions whose time has come, by the database's clock in the time of their collaborative. */
const DUE = `
  select m.id, m.short_id as "shortId", m.collaborative_id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds",
    clock_timestamp() + make_interval(secs => c.clock_offset_seconds) as now
  from motion m join collaborative c on c.id = m.collaborative_id
  where m.state = 'open' and m.closes_at <= clock_timestamp() + make_interval(secs => c.clock_offset_seconds)`;

/** Closes votes when their time has come: a loop in every process, of which one at a time closes a motion. */
@Injectable()
export class MotionCloser implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'closing votes', pauseMs: 1_000, round: () => this.closeDue() });

  constructor(private readonly source: DataSource, private readonly tx: Tx, private readonly events: Events) {}

  start(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Closes all that is due, now. */
  async closeDue(): Promise<void> {
    const due = await this.source.query<Due[]>(`${DUE} order by m.closes_at limit 100`);
    for (const motion of due) await this.close(motion).catch((error: unknown) => log.error({ error, motion: motion.id }, 'a vote could not be closed'));
  }

  private close(motion: Due): Promise<void> {
    return this.tx.run(this.ctxOf(motion), async (ctx) => {
      const [{ mine }] = await ctx.db.query<[{ mine: boolean }]>(`select pg_try_advisory_xact_lock(hashtextextended('close ' || $1, 0)) as mine`, [motion.id]);
      if (!mine) return;
      await holdMotion(ctx, motion.id, 'alone');
      const [still] = await ctx.db.query<unknown[]>(`${DUE} and m.collaborative_id = $1 and m.id = $2`, [motion.collaborativeId, motion.id]);
      if (!still) return;
      await this.events.tell(ctx, voteEnded, { motionId: motion.id });
      await ctx.db.query(
        `insert into activity (collaborative_id, id, at, kind, subject_id, "values") values ($1, $2, $3, 'motionClosedByTime', $4, $5)`,
        [motion.collaborativeId, uuid(), motion.now, motion.id, { motion: motion.shortId }]);
    });
  }

  /** Nobody acts here: the product itself does. */
  private ctxOf({ collaborativeId, slug, clockOffsetSeconds, now }: Due): MemberCtx {
    return {
      db: this.source.manager, language: 'en', account: null, now, requestId: 'closing', address: '',
      agent: '', cookie: { set: () => undefined, clear: () => undefined }, loaders: new Map(),
      viewer: { collaborativeId, slug, clockOffsetSeconds, personId: '', partyId: '', roles: [] },
    };
  }
}
