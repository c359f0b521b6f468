import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { written, type Written } from '../parties/organisation.model.ts';
import { nameKey } from '../parties/party.queries.ts';
import { BilingualNameSchema, type BilingualNameInput } from './responsibility.inputs.ts';

/** What scopes are made of: the collaborative's own themes and budget lines. */
@Injectable()
export class ScopeWordsService {
  constructor(private readonly tx: Tx) {}

  /** A theme; its code follows from its English name, and is there once. */
  addTheme(ctx: MemberCtx, input: BilingualNameInput): Promise<Written | Refused> {
    const { nameEn, nameEs } = readInput(ctx, BilingualNameSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const [row] = await ctx.db.query<{ id: string }[]>(
        `insert into theme (collaborative_id, id, code, name_en, name_es) values ($1, $2, left(replace(${nameKey('$3')}, ' ', '-'), 40), $3, $4)
         on conflict (collaborative_id, code) do nothing returning id`, [ctx.viewer.collaborativeId, uuid(), nameEn, nameEs]);
      return row ? written(row.id) : refuse(refused(ctx, { key: 'api.responsibilities.themeThere' }, ['nameEn']));
    });
  }

  addBudgetLine(ctx: MemberCtx, input: BilingualNameInput): Promise<Written> {
    const { nameEn, nameEs } = readInput(ctx, BilingualNameSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      await ctx.db.query('insert into budget_line (collaborative_id, id, name_en, name_es) values ($1, $2, $3, $4)', [ctx.viewer.collaborativeId, id, nameEn, nameEs]);
      return written(id);
    });
  }
}
