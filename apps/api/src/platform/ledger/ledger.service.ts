import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { canonical, entryHash, type Entry } from '@acuerdo/ledger';
import { writeEntry, type Payload } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { Ctx } from '../ctx.ts';
import { LedgerEntryEntity } from './ledger-entry.entity.ts';
import { LedgerQueueEntity } from './ledger-queue.entity.ts';

const SAVE_OPENINGS = `
  insert into ledger_opening (collaborative_id, entry_id, audience_id, name, salt, value)
  select $1, $2, audience, name, salt, value::jsonb from unnest($3::uuid[], $4::text[], $5::bytea[], $6::text[]) as opening(audience, name, salt, value)`;

/** What was written, and the receipt for it: the hash of the entry. */
export interface Written {
  readonly entryId: string;
  readonly receipt: Buffer;
}

/** Where an entry is written, and who but its owner may see what its commitments hold. */
export interface AppendTo {
  readonly collaborativeId: string;
  /** Only who acts for this party sees the openings; all members without it. */
  readonly audienceId?: string | null;
  /** Where each commitment has an audience of its own: who may see it, by its name. */
  readonly audienceOf?: (name: string) => string;
}

/** Writes entries of the record, in the caller's transaction and not yet chained; the sequencer chains right after. */
@Injectable()
export class LedgerService {
  async append(ctx: Pick<Ctx, 'db'>, payload: Payload, { collaborativeId, audienceId = null, audienceOf }: AppendTo): Promise<Written> {
    const [{ at }] = await ctx.db.query<[{ at: Date }]>(`select date_trunc('milliseconds', clock_timestamp()) as at`);
    const { entry, openings } = writeEntry(payload, {
      id: uuid(), collaborative: collaborativeId, at: at.toISOString(), salt: () => randomBytes(32).toString('hex'),
    });
    await this.save(ctx, entry);
    const names = Object.keys(openings);
    const salts = names.map((name) => Buffer.from(openings[name]!.salt, 'hex'));
    const values = names.map((name) => JSON.stringify(openings[name]!.value));
    const audiences = names.map((name) => audienceOf?.(name) ?? audienceId);
    if (names.length > 0) await ctx.db.query(SAVE_OPENINGS, [collaborativeId, entry.id, audiences, names, salts, values]);
    return { entryId: entry.id, receipt: Buffer.from(entryHash(entry), 'hex') };
  }

  private async save(ctx: Pick<Ctx, 'db'>, entry: Entry): Promise<void> {
    const { collaborative: collaborativeId, id, kind, subject } = entry;
    await ctx.db.createQueryBuilder().insert().into(LedgerEntryEntity).values({
      collaborativeId, id, kind, subject, at: new Date(entry.at), body: canonical(entry), hash: Buffer.from(entryHash(entry), 'hex'),
    }).execute();
    await ctx.db.createQueryBuilder().insert().into(LedgerQueueEntity).values({ collaborativeId, entryId: id }).execute();
  }
}
