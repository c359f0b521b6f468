import { Injectable } from '@nestjs/common';
import { soundingsEntered } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { MARK_ENTERED, TO_ENTER } from './soundings-entering.queries.ts';

interface ToEnter {
  readonly partyId: string;
  readonly done: readonly object[];
}

/**
 * Enters in the record what was sounded, revealed and settled since it was last taken out: one entry with a commitment for each
 * party, which opens for that party alone. There is one whether anybody did anything or not, so that neither the length of the
 * record nor the moment of an entry tells of a sounding (docs/decisions/0017).
 */
@Injectable()
export class SoundingsEnteringService {
  constructor(private readonly ledger: LedgerService) {}

  /** In the caller's transaction. */
  async enter(ctx: MemberCtx): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const parties = await ctx.db.query<ToEnter[]>(TO_ENTER, [collaborativeId]);
    const byParty = Object.fromEntries(parties.map(({ partyId, done }) => [partyId, done]));
    const { entryId } = await this.ledger.append(ctx, soundingsEntered({ collaborative: collaborativeId, byParty }), { collaborativeId, audienceOf: (name) => name });
    for (const statement of MARK_ENTERED) await ctx.db.query(statement, [collaborativeId, entryId]);
  }
}
