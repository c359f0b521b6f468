import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mandateAnswered, resultProvisional, resultSettled } from '@acuerdo/record';
import { settleMandates } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { boxOf } from '../ballots/box.queries.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { voteCounted } from '../motions/motion.events.ts';
import type { Motion } from '../motions/motion.model.ts';
import type { MandateOutcome } from './mandate.entity.ts';
import { resultWasSettled } from './mandate.events.ts';
import { ballotsDeclined, countAwaited } from './mandates.queries.ts';

interface OneLess {
  readonly motion: Motion;
  readonly answer: MandateOutcome;
  /** Whether all may read whose board it was; else only its own partner. */
  readonly named: boolean;
}

/** Results that wait on boards: from the count on, until the last board has answered. */
@Injectable()
export class ResultsOnHold implements OnModuleInit {
  constructor(private readonly events: Events, private readonly ledger: LedgerService, private readonly activity: ActivityService) {}

  onModuleInit(): void {
    this.events.on(voteCounted, (ctx, { motionId }) => this.begin(ctx, motionId));
  }

  /** Right after the count: how many boards it waits on goes into the record, but not which. */
  private async begin(ctx: MemberCtx, motionId: string): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const awaited = await countAwaited(ctx, collaborativeId, motionId);
    if (awaited > 0) await this.ledger.append(ctx, resultProvisional({ motionId, awaited }), { collaborativeId });
  }

  /** A board of the viewer's has answered, in this transaction and with the motion held: it is written down, and the last one settles the result. */
  async oneLess(ctx: MemberCtx, { motion: { id: motionId, shortId }, answer, named }: OneLess): Promise<void> {
    const { collaborativeId, partyId } = ctx.viewer;
    const left = await countAwaited(ctx, collaborativeId, motionId);
    const declined = await ballotsDeclined(ctx, collaborativeId, motionId);
    const [partner] = await ctx.db.query<{ id: string }[]>('select id from partner where collaborative_id = $1 and party_id = $2', [collaborativeId, partyId]);
    const partnerId = partner?.id ?? '';
    const ballots = declined.filter((one) => one.partnerId === partnerId).map(({ entryId }) => entryId);
    await this.ledger.append(ctx, mandateAnswered({ motionId, answer, ballots, left, partnerId }), { collaborativeId, audienceId: named ? null : partyId });
    if (left > 0) return;
    const stands = await this.settle(ctx, motionId, declined.map(({ voterId }) => voterId));
    await this.activity.record(ctx, { kind: stands ? 'resultStands' : 'resultFell', subjectId: motionId, values: { motion: shortId } });
    await this.events.tell(ctx, resultWasSettled, { motionId, stands });
  }

  private async settle(ctx: MemberCtx, motionId: string, declined: readonly string[]): Promise<boolean> {
    const { collaborativeId } = ctx.viewer;
    const settled = settleMandates((await boxOf(ctx, collaborativeId, motionId)).box, declined);
    if (!settled.ok) throw new Error(`motion ${motionId} cannot be counted: ${settled.reason.key}`);
    const { entryId } = await this.ledger.append(ctx, resultSettled({ motionId, stands: settled.stands }), { collaborativeId });
    await ctx.db.query(`insert into settled_result (collaborative_id, id, motion_id, stands, settled_at, entry_id) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)}, $5)`,
      [collaborativeId, uuid(), motionId, settled.stands, entryId]);
    return settled.stands;
  }
}
