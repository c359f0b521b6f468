import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { WEIGHTS_VERSION } from '@acuerdo/overlap';
import { DataSource } from 'typeorm';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { log } from '../../platform/log.ts';
import { grantChanged } from '../grants/grant.events.ts';
import { COLLABORATIVES_BEHIND, GRANTS_BEHIND } from './candidates.queries.ts';

interface Behind {
  readonly collaborativeId: string;
  readonly slug: string;
  readonly clockOffsetSeconds: number;
  readonly now: Date;
}

/** So many grants in one transaction: few enough that nobody waits for long. */
const AT_ONCE = 100;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Compares anew what was compared by other rules or never, after the server has started: a release may weigh otherwise. A grant is
 * done once it has keys of these rules, so that it goes on where it was stopped, and two servers do nothing twice that counts.
 */
@Injectable()
export class OverlapRenewingService implements BeforeApplicationShutdown {
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly source: DataSource, private readonly tx: Tx, private readonly events: Events) {}

  start(): void {
    this.running = this.renew().catch((error: unknown) => {
      if (!this.stopped) log.error({ error }, 'overlaps could not be found anew; the next start goes on');
    });
  }

  beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    return this.running;
  }

  /** Everything that is behind, now. */
  async renew(): Promise<void> {
    for (const behind of await this.source.query<Behind[]>(COLLABORATIVES_BEHIND, [WEIGHTS_VERSION])) await this.renewIn(ctxOf(this.source, behind));
  }

  private async renewIn(ctx: MemberCtx): Promise<void> {
    let last: string | null = null;
    while (!this.stopped) {
      const grants: { id: string }[] = await ctx.db.query(GRANTS_BEHIND, [ctx.viewer.collaborativeId, WEIGHTS_VERSION, AT_ONCE, last]);
      if (grants.length === 0) return;
      await this.tx.run(ctx, (inside) => this.events.tell(inside, grantChanged, { grantIds: grants.map(({ id }) => id) }));
      last = grants.at(-1)?.id ?? null;
    }
  }
}

/** Nobody acts here: the product itself does. */
const ctxOf = (source: DataSource, { collaborativeId, slug, clockOffsetSeconds, now }: Behind): MemberCtx => ({
  db: source.manager, language: 'en', account: null, now, requestId: 'renewing', address: '', agent: '', loaders: new Map(),
  cookie: { set: () => undefined, clear: () => undefined },
  viewer: { collaborativeId, slug, clockOffsetSeconds, personId: NOBODY, partyId: NOBODY, roles: [] },
});
