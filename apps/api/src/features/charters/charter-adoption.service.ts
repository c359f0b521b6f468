import { Injectable } from '@nestjs/common';
import { charterAdopted } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { ADOPT_CHARTER, DECIDED_CHARTER, DECLINE_CHARTER, HOLD_CHARTER, PUT_CHARTER, SUPERSEDE_CHARTER } from './charter.queries.ts';
import { CharterPasses } from './charter-passes.ts';

interface Decided {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly decisionId: string;
  readonly adopted: boolean;
}

/** Puts a version to the partners and follows what they decided, each in the caller's transaction. */
@Injectable()
export class CharterAdoptionService {
  constructor(private readonly passes: CharterPasses, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  /** From here on its roles stand as they are. */
  async put(ctx: MemberCtx, id: string, { hash, deliberationId, optionId }: { hash: string; deliberationId: string; optionId: string }): Promise<void> {
    await ctx.db.query(PUT_CHARTER, [ctx.viewer.collaborativeId, id, hash, deliberationId, optionId]);
  }

  /** A decision with a result: the version that it was about comes in force from the day decided, or is declined. */
  async follow(ctx: MemberCtx, { number, decidedOn }: { number: number; decidedOn: string }): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const [decided] = await ctx.db.query<Decided[]>(DECIDED_CHARTER, [collaborativeId, number]);
    if (!decided) return;
    await ctx.db.query(HOLD_CHARTER('alone'), [collaborativeId]);
    const { id, version, hash, decisionId, adopted } = decided;
    const values = { version, decision: `DEC-${number}` };
    if (!adopted) {
      await ctx.db.query(DECLINE_CHARTER, [collaborativeId, id, decisionId]);
      await this.activity.record(ctx, { kind: 'charterDeclined', subjectId: id, values });
      return;
    }
    await ctx.db.query(SUPERSEDE_CHARTER, [collaborativeId, decidedOn]);
    await ctx.db.query(ADOPT_CHARTER, [collaborativeId, id, decisionId, decidedOn]);
    await this.ledger.append(ctx, charterAdopted({ charterId: id, version, hash, decision: number, from: decidedOn }), { collaborativeId });
    await this.activity.record(ctx, { kind: 'charterAdopted', subjectId: id, values });
    await this.passes.restart(ctx);
  }
}
