import { Injectable } from '@nestjs/common';
import { deliberationOpened, optionAdded, textHashOf } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';

export interface OptionTexts {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly meaningEn: string;
  readonly meaningEs: string;
  readonly statusQuo: boolean;
}

export interface DeliberationTexts {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly questionEn: string;
  readonly questionEs: string;
  readonly source: string;
  /** The proposal that it is on, where its options are fixed. */
  readonly proposalId: string | null;
  /** By when it is to be settled. */
  readonly dueOn?: string | null;
  readonly options: readonly OptionTexts[];
}

/** Opens a deliberation, in the caller's transaction. */
@Injectable()
export class DeliberationOpeningService {
  constructor(private readonly ledger: LedgerService) {}

  /** The deliberation and its options, by their ids. */
  async open(ctx: MemberCtx, { options, ...texts }: DeliberationTexts): Promise<{ deliberationId: string; optionIds: string[] }> {
    const { collaborativeId } = ctx.viewer;
    const deliberationId = uuid();
    const [shortId] = await nextShortIds(ctx, 'DEL', 1);
    await ctx.db.query(
      `insert into deliberation (collaborative_id, id, short_id, title_en, title_es, question_en, question_es, source, proposal_id, due_on, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${sqlNow(ctx.viewer)})`,
      [collaborativeId, deliberationId, shortId, texts.titleEn, texts.titleEs, texts.questionEn, texts.questionEs, texts.source, texts.proposalId, texts.dueOn ?? null]);
    await this.ledger.append(ctx, deliberationOpened({ deliberationId, title: { en: texts.titleEn, es: texts.titleEs } }), { collaborativeId });
    return { deliberationId, optionIds: await this.add(ctx, deliberationId, options) };
  }

  private async add(ctx: MemberCtx, deliberationId: string, options: readonly OptionTexts[]): Promise<string[]> {
    const { collaborativeId } = ctx.viewer;
    const shortIds = await nextShortIds(ctx, 'OPT', options.length);
    const ids = options.map(() => uuid());
    for (const [position, { titleEn, titleEs, meaningEn, meaningEs, statusQuo }] of options.entries()) {
      const [id = '', title] = [ids[position], { en: titleEn, es: titleEs }];
      await ctx.db.query(
        `insert into "option" (collaborative_id, id, short_id, deliberation_id, "position", title_en, title_es, meaning_en, meaning_es, status_quo, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${sqlNow(ctx.viewer)})`,
        [collaborativeId, id, shortIds[position], deliberationId, position, titleEn, titleEs, meaningEn, meaningEs, statusQuo]);
      await this.ledger.append(ctx, optionAdded({
        optionId: id, deliberationId, title, textHash: textHashOf({ title, meaning: { en: meaningEn, es: meaningEs } }),
      }), { collaborativeId });
    }
    return ids;
  }
}
