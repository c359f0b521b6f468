import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import type { Criterion, Deliberation } from './deliberation.model.ts';
import { findDeliberation, listDeliberations } from './deliberations.queries.ts';
import { CriterionSchema, type AddCriterionInput } from './option.inputs.ts';

/** Deliberations, and by what their options are looked at. */
@Injectable()
export class DeliberationsService {
  constructor(private readonly tx: Tx) {}

  list(ctx: MemberCtx): Promise<Deliberation[]> {
    return listDeliberations(ctx);
  }

  find(ctx: MemberCtx, name: string): Promise<Deliberation | null> {
    return findDeliberation(ctx, name);
  }

  addCriterion(ctx: MemberCtx, input: AddCriterionInput): Promise<Criterion | Refused> {
    const { deliberationId, titleEn, titleEs } = readInput(ctx, CriterionSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await lockDeliberation(ctx, deliberationId);
      if (!deliberation) return refuse(refused(ctx, { key: 'api.notFound' }));
      const id = uuid();
      await ctx.db.query(
        `insert into criterion (collaborative_id, id, deliberation_id, "position", title_en, title_es)
         select $1, $2, $3, coalesce(max("position"), 0) + 1, $4, $5 from criterion where collaborative_id = $1 and deliberation_id = $3`,
        [ctx.viewer.collaborativeId, id, deliberationId, titleEn, titleEs]);
      return { id, title: { en: titleEn, es: titleEs } };
    });
  }
}

export interface LockedDeliberation {
  readonly shortId: string;
  /** The proposal that it is about, where its options are fixed. */
  readonly proposalId: string | null;
}

/** Held while something is added to its lists, so that no two get the same place. */
export async function lockDeliberation(ctx: MemberCtx, id: string): Promise<LockedDeliberation | undefined> {
  const [row] = await ctx.db.query<LockedDeliberation[]>(
    'select short_id as "shortId", proposal_id as "proposalId" from deliberation where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  return row;
}
