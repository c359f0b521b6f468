import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { LettersService } from '../../platform/mail/letters.service.ts';
import { DigestChoice } from './digest.model.ts';
import { PUBLIC_URL } from './public-url.ts';
import { RHYTHMS } from './digest.rules.ts';

const RhythmSchema = z.object({ rhythm: z.enum(RHYTHMS) });

const MINE = `
  select coalesce(d.rhythm, 'off') as rhythm, a.email as address, p.to_try as trial
  from person p join account a on a.id = p.account_id left join digest_choice d on d.collaborative_id = p.collaborative_id and d.person_id = p.id
  where p.collaborative_id = $1 and p.id = $2`;

/** How often each person wants to be told by letter what waits for them. */
@Injectable()
export class DigestsService {
  constructor(private readonly tx: Tx, private readonly source: DataSource, private readonly letters: LettersService) {}

  async mine(ctx: MemberCtx): Promise<DigestChoice> {
    const [row] = await ctx.db.query<{ rhythm: string; address: string; trial: boolean }[]>(MINE, [ctx.viewer.collaborativeId, ctx.viewer.personId]);
    if (!row) throw new Error('the viewer has no account');
    const hindrance = row.trial ? 'trial' : this.letters.leaves && PUBLIC_URL ? null : 'noLetters';
    return Object.assign(new DigestChoice(), { rhythm: row.rhythm, address: row.address, hindrance });
  }

  /** Chosen anew, the next look is taken at once. */
  choose(ctx: MemberCtx, said: string): Promise<DigestChoice> {
    const { rhythm } = readInput(ctx, RhythmSchema, { rhythm: said });
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(
        `insert into digest_choice (collaborative_id, id, person_id, rhythm, language, token) values ($1, $2, $3, $4, $5, $6)
         on conflict (collaborative_id, person_id) do update set rhythm = excluded.rhythm, language = excluded.language`,
        [ctx.viewer.collaborativeId, uuid(), ctx.viewer.personId, rhythm, ctx.language, randomBytes(24).toString('base64url')]);
      return this.mine(ctx);
    });
  }

  /** From the letter itself, without signing in. Whether the token was one is told to nobody. */
  async stop(token: string): Promise<void> {
    await this.source.query(`update digest_choice set rhythm = 'off' where token = $1`, [token]);
  }
}
