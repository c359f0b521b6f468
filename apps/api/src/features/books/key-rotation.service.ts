import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { Sequencer } from '../../platform/ledger/sequencer.ts';
import { SigningKeysService } from '../../platform/ledger/signing-keys.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { RecordStatus } from './books.model.ts';
import { recordStatus } from './books.queries.ts';

/** Hands the record over from one signing key to the next. */
@Injectable()
export class KeyRotationService {
  constructor(private readonly tx: Tx, private readonly keys: SigningKeysService, private readonly sequencer: Sequencer, private readonly activity: ActivityService) {}

  /** Chained before it answers, so that the old key has signed the entry of the new one by then. */
  async rotate(ctx: MemberCtx): Promise<RecordStatus> {
    const { collaborativeId } = ctx.viewer;
    await this.tx.run(ctx, async (ctx) => {
      const key = await this.keys.add(ctx, collaborativeId);
      await this.activity.record(ctx, { kind: 'keyRotated', subjectId: collaborativeId, values: { key } });
    });
    await this.sequencer.catchUp(collaborativeId);
    return Object.assign(new RecordStatus(), await recordStatus(ctx));
  }
}
