import { Injectable } from '@nestjs/common';
import { optionAdded, textHashOf } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { AddOptionInput, Deliberation, Option } from './deliberation.model.ts';
import { findDeliberation, listDeliberations, optionById } from './deliberations.queries.ts';

const AddOptionSchema = z.object({
  deliberationId: z.string(),
  titleEn: z.string().trim().min(1).max(200),
  titleEs: z.string().trim().min(1).max(200),
  meaningEn: z.string().trim().min(1).max(5_000),
  meaningEs: z.string().trim().min(1).max(5_000),
});
type AddOption = z.output<typeof AddOptionSchema>;

interface Locked {
  readonly shortId: string;
  readonly proposalId: string | null;
}

/** Deliberations, and the list of options that stays open. */
@Injectable()
export class DeliberationsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  list(ctx: MemberCtx): Promise<Deliberation[]> {
    return listDeliberations(ctx);
  }

  find(ctx: MemberCtx, name: string): Promise<Deliberation | null> {
    return findDeliberation(ctx, name);
  }

  /** Adds an option at the end of the list; the motions that are drafted already keep theirs. */
  addOption(ctx: MemberCtx, input: AddOptionInput): Promise<Option | Refused> {
    const option = readInput(ctx, AddOptionSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await this.lock(ctx, option.deliberationId);
      if (!deliberation) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (deliberation.proposalId !== null) return refuse(refused(ctx, { key: 'api.deliberations.optionsFixed' }));
      const { id, shortId } = await this.save(ctx, option);
      await this.ledger.append(ctx, optionAdded({
        optionId: id, deliberationId: option.deliberationId, title: { en: option.titleEn, es: option.titleEs },
        textHash: textHashOf({ title: { en: option.titleEn, es: option.titleEs }, meaning: { en: option.meaningEn, es: option.meaningEs } }),
      }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'optionAdded', subjectId: id, values: { option: shortId, deliberation: deliberation.shortId } });
      return optionById(ctx, id);
    });
  }

  /** Held while an option is added, so that no two get the same place. */
  private async lock(ctx: MemberCtx, id: string): Promise<Locked | undefined> {
    const [row] = await ctx.db.query<Locked[]>(
      'select short_id as "shortId", proposal_id as "proposalId" from deliberation where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
    return row;
  }

  private async save(ctx: MemberCtx, option: AddOption): Promise<{ id: string; shortId: string }> {
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'OPT', 1) as [string];
    await ctx.db.query(
      `insert into "option" (collaborative_id, id, short_id, deliberation_id, "position", title_en, title_es, meaning_en, meaning_es, status_quo, added_by_id, added_at)
       select $1, $2, $3, $4, coalesce(max("position"), 0) + 1, $5, $6, $7, $8, false, $9, ${sqlNow(ctx.viewer)}
       from "option" where collaborative_id = $1 and deliberation_id = $4`,
      [ctx.viewer.collaborativeId, id, shortId, option.deliberationId, option.titleEn, option.titleEs, option.meaningEn, option.meaningEs, ctx.viewer.personId]);
    return { id, shortId };
  }
}
