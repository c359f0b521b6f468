import { Injectable } from '@nestjs/common';
import { drawCodeName } from '@acuerdo/access';
import { randomInt } from 'node:crypto';
import type { MemberCtx } from '../../platform/ctx.ts';
import { CODE_NAMES, SAVE_CODE_NAMES } from './party.queries.ts';

/** Names for what is protected: drawn by lot, unique in the collaborative, kept as long as the thing is there. */
@Injectable()
export class CodeNamesService {
  /** Gives each of some parties or grants its code name, unless it has one. In the caller's transaction. Answers all of them, by id. */
  async give(ctx: MemberCtx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('code names ' || $1::text, 0))`, [collaborativeId]);
    const known = await ctx.db.query<{ id: string; name: string }[]>(CODE_NAMES, [collaborativeId]);
    const named = new Map(known.map(({ id, name }) => [id, name]));
    const taken = new Set(named.values());
    const nameless = [...new Set(ids)].filter((id) => !named.has(id));
    for (const id of nameless) {
      const name = drawCodeName(randomInt, taken);
      taken.add(name);
      named.set(id, name);
    }
    await ctx.db.query(SAVE_CODE_NAMES, [collaborativeId, nameless, nameless.map((id) => named.get(id))]);
    return named;
  }
}
