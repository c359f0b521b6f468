import { Injectable, type OnModuleInit } from '@nestjs/common';
import { boxOpened, lotDrawn, motionClosed } from '@acuerdo/record';
import { countMotion } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { electorateNow } from '../motions/electorate.queries.ts';
import { voteCounted, voteEnded } from '../motions/motion.events.ts';
import { boxOf } from './box.queries.ts';
import { releaseEntries } from './held-entries.ts';

/** Counts a vote when it ends, and closes its motion with the count. The box of a secret one is filled here, by one transaction for all its ballots. */
@Injectable()
export class CountingService implements OnModuleInit {
  constructor(private readonly events: Events, private readonly ledger: LedgerService) {}

  onModuleInit(): void {
    this.events.on(voteEnded, (ctx, { motionId }) => this.count(ctx, motionId));
  }

  private async count(ctx: MemberCtx, motionId: string): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(`select empty_urn(collaborative_id, id) from motion where collaborative_id = $1 and id = $2 and secrecy = 'secret'`, [collaborativeId, motionId]);
    const held = await boxOf(ctx, collaborativeId, motionId);
    const counted = countMotion(held.box);
    if (!counted.ok) throw new Error(`motion ${motionId} cannot be counted: ${counted.reason.key}`);
    await releaseEntries(ctx, collaborativeId, motionId);
    if (held.tagged) await this.ledger.append(ctx, boxOpened({ motionId, ballots: held.tagged }), { collaborativeId });
    if (held.box.lot) await this.ledger.append(ctx, lotDrawn({ motionId, ...held.box.lot }), { collaborativeId });
    const seats = await electorateNow(ctx, motionId, held.box.spec.rule.basis);
    const { entryId } = await this.ledger.append(ctx, motionClosed({ motionId, counted: held.entries, count: counted.count }), { collaborativeId });
    await ctx.db.query(
      `update motion set state = 'closed', closed_at = ${sqlNow(ctx.viewer)}, count = $3, closed_entry_id = $4, closing_electorate = $5
       where collaborative_id = $1 and id = $2 and state = 'open'`, [collaborativeId, motionId, counted.count, entryId, JSON.stringify(seats)]);
    await this.events.tell(ctx, voteCounted, { motionId });
  }
}
