import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Ctx } from '../ctx.ts';
import type { Attachment } from './letter.entity.ts';
import { Postman } from './postman.ts';

/** What is written to somebody: an id and a link, and never the name of a grantee, an amount or a position. */
export interface Letter {
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment?: Attachment;
  /** Where its reader stops letters of this kind, without signing in. */
  readonly stopAddress?: string;
}

/** Writes letters in the caller's transaction: what is rolled back is not sent. The postman sends them right after. */
@Injectable()
export class LettersService {
  constructor(private readonly postman: Postman) {}

  /** Whether letters leave from here at all; where they do not, none is written. */
  get leaves(): boolean {
    return this.postman.isThere;
  }

  /** The id of the letter; null where none leaves. */
  async write(ctx: Pick<Ctx, 'db'>, collaborativeId: string, { address, subject, text, attachment, stopAddress }: Letter): Promise<string | null> {
    if (!this.leaves) return null;
    const id = uuid();
    await ctx.db.query(
      `insert into letter (collaborative_id, id, address, subject, text, attachment, stop_address, written_at, next_try_at) values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), clock_timestamp())`,
      [collaborativeId, id, address, subject, text, attachment ? JSON.stringify(attachment) : null, stopAddress ?? null]);
    return id;
  }
}
