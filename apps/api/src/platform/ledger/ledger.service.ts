import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { canonical } from '@acuerdo/ledger';
import { writeEntry, type Payload } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { Ctx } from '../ctx.ts';

/** Stands for the moment, which the database's clock gives. */
const MOMENT = '0000-00-00T00:00:00.000Z';

/** Entry, place in the queue and openings in one statement: the moment is put in front of the rest of the body, since its name is the first of all. */
const APPEND = `
  with clock as (select date_trunc('milliseconds', clock_timestamp()) as at),
  composed as (select at, '{"at":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || $5::text as body from clock),
  entry as (
    insert into ledger_entry (collaborative_id, id, at, kind, subject, body, hash)
    select $1, $2, at, $3, $4, body, sha256(convert_to(body, 'UTF8')) from composed returning id, hash),
  queued as (insert into ledger_queue (collaborative_id, entry_id) select $1, id from entry),
  opened as (
    insert into ledger_opening (collaborative_id, entry_id, audience_id, name, salt, value)
    select $1, entry.id, audience, name, salt, value::jsonb from entry, unnest($6::uuid[], $7::text[], $8::bytea[], $9::text[]) as opening(audience, name, salt, value))
  select hash from entry`;

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
    const { entry, openings } = writeEntry(payload, { id: uuid(), collaborative: collaborativeId, at: MOMENT, salt: () => randomBytes(32).toString('hex') });
    const names = Object.keys(openings);
    const [{ hash }] = await ctx.db.query<[{ hash: Buffer }]>(APPEND, [
      collaborativeId, entry.id, entry.kind, entry.subject, canonical(entry).slice(`{"at":"${MOMENT}`.length),
      names.map((name) => audienceOf?.(name) ?? audienceId), names,
      names.map((name) => Buffer.from(openings[name]!.salt, 'hex')), names.map((name) => JSON.stringify(openings[name]!.value)),
    ]);
    return { entryId: entry.id, receipt: hash };
  }
}
