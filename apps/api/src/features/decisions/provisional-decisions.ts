import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decisionSettled } from '@acuerdo/record';
import type { MotionCount } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { resultWasSettled } from '../mandates/mandate.events.ts';
import { ResultOnHold } from '../mandates/mandate.model.ts';
import { holdOf, mandatesLoader } from '../mandates/mandates.queries.ts';
import { decisionRecorded } from './decision.events.ts';
import { DecisionLifeService } from './decision-life.service.ts';
import { Decision } from './decision.model.ts';
import { lockRegister } from './numbering.ts';

interface Provisional {
  readonly id: string;
  readonly number: number;
  readonly decidedOn: string;
  readonly outcome: MotionCount['outcome'];
}

/** Decisions that were published while their result waited on boards: they come into force with it, or fall with it. */
@Injectable()
export class ProvisionalDecisions implements OnModuleInit {
  constructor(private readonly events: Events, private readonly ledger: LedgerService, private readonly activity: ActivityService, private readonly life: DecisionLifeService) {}

  onModuleInit(): void {
    this.events.on(resultWasSettled, (ctx, { motionId, stands }) => this.settle(ctx, motionId, stands));
  }

  private async settle(ctx: MemberCtx, motionId: string, inForce: boolean): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const [decision] = await ctx.db.query<Provisional[]>(
      `select id, number, decided_on::text as "decidedOn", count ->> 'outcome' as outcome from decision where collaborative_id = $1 and motion_id = $2`, [collaborativeId, motionId]);
    if (!decision) return;
    const { id, number, ...decided } = decision;
    await lockRegister(ctx);
    await this.life.refresh(ctx, id);
    await this.ledger.append(ctx, decisionSettled({ decisionId: id, number, motionId, inForce }), { collaborativeId });
    await this.activity.record(ctx, { kind: inForce ? 'decisionInForce' : 'decisionFell', subjectId: id, values: { decision: `DEC-${number}` } });
    if (inForce) await this.events.tell(ctx, decisionRecorded, { motionId, number, ...decided });
  }
}

@Resolver(() => Decision)
export class ProvisionalDecisionsResolver {
  @ResolveField(() => ResultOnHold, { nullable: true, description: 'Null where its result waited on no board.' })
  async onHold(@Context() ctx: MemberCtx, @Parent() { motion }: Decision): Promise<ResultOnHold | null> {
    const row = motion && await mandatesLoader(ctx).load(motion.id);
    return row && holdOf(row);
  }
}
