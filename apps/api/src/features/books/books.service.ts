import { Injectable } from '@nestjs/common';
import { exportMade, exportText, makeDecisionProof, MINUTE_BOOK, writeBook } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { Sequencer } from '../../platform/ledger/sequencer.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { DecisionsService } from '../decisions/decisions.service.ts';
import { SoundingsEnteringService } from '../soundings/soundings-entering.service.ts';
import type { RecordStatus } from './books.model.ts';
import { chainOf, decisionEntry, entriesOf, foundingOf, headsOf, keysOf, openingsOf, openingsOfEntry, pathOf, recordStatus } from './books.queries.ts';

/** Gives the record out of the house, in files that verify without it. */
@Injectable()
export class BooksService {
  constructor(
    private readonly tx: Tx,
    private readonly ledger: LedgerService,
    private readonly sequencer: Sequencer,
    private readonly activity: ActivityService,
    private readonly decisions: DecisionsService,
    private readonly soundings: SoundingsEnteringService,
  ) {}

  status(ctx: MemberCtx): Promise<RecordStatus> {
    return recordStatus(ctx);
  }

  /** The minute book as canonical text, piece by piece. That it was exported is written first, so that the book is not one entry behind. */
  async minuteBook(ctx: MemberCtx): Promise<AsyncIterable<string>> {
    const { collaborativeId } = ctx.viewer;
    await this.sequencer.catchUp(collaborativeId);
    await this.tx.run(ctx, (ctx) => this.recordExport(ctx));
    await this.sequencer.catchUp(collaborativeId);
    const { heads, last } = await headsOf(ctx);
    const { size } = last.head;
    return writeBook({
      exportedAt: await this.moment(ctx), collaborative: { id: collaborativeId, ...(await foundingOf(ctx)) }, keys: await keysOf(ctx, size), heads,
      chain: chainOf(ctx, size), entries: entriesOf(ctx, size), openings: openingsOf(ctx, size),
    });
  }

  /** The proof of one decision as canonical text; null where it is not here. */
  async decisionProof(ctx: MemberCtx, name: string): Promise<{ text: string; shortId: string } | null> {
    const decision = await this.decisions.find(ctx, name);
    if (!decision) return null;
    await this.sequencer.catchUp(ctx.viewer.collaborativeId);
    const chained = await decisionEntry(ctx, decision.id);
    if (!chained) throw new Error(`the entry of ${decision.shortId} is not chained`);
    const { last } = await headsOf(ctx);
    const { size } = last.head;
    const key = (await keysOf(ctx, size)).find(({ keyId }) => keyId === last.head.key);
    if (!key) throw new Error(`key ${last.head.key} is not in the record`);
    const proof = makeDecisionProof({ key, head: last, ...chained, path: await pathOf(ctx, size, chained.index), openings: await openingsOfEntry(ctx, size, chained.entry.id) });
    return { text: exportText(proof), shortId: decision.shortId };
  }

  /** What was sounded is entered with every export, and at no other moment. `size` is what the book has with this entry, as long as nobody else writes in the same moment. */
  private async recordExport(ctx: MemberCtx): Promise<void> {
    await this.soundings.enter(ctx);
    const { entries, waiting } = await recordStatus(ctx);
    const exportId = uuid();
    await this.ledger.append(ctx, exportMade({ exportId, format: MINUTE_BOOK, size: entries + waiting + 1 }), { collaborativeId: ctx.viewer.collaborativeId });
    await this.activity.record(ctx, { kind: 'recordExported', subjectId: exportId, audienceId: ctx.viewer.partyId });
  }

  private async moment(ctx: MemberCtx): Promise<string> {
    const [{ now }] = await ctx.db.query<[{ now: Date }]>('select clock_timestamp() as now');
    return now.toISOString();
  }
}
