import { Injectable } from '@nestjs/common';
import { optionAdded, optionRestored, optionWithdrawn, textHashOf } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events, type EventKind } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PhasesService } from '../phases/phases.service.ts';
import type { Option } from './deliberation.model.ts';
import { optionById } from './deliberations.queries.ts';
import { lockDeliberation } from './deliberations.service.ts';
import { optionLeaves, optionReturns } from './option.events.ts';
import { AddOptionSchema, CombineSchema, WithdrawSchema, type AddOption, type AddOptionInput, type CombineOptionsInput } from './option.inputs.ts';
import { mayRestore, mayWithdraw, type Listed } from './option.rules.ts';

interface Part {
  readonly id: string;
  readonly shortId: string;
}

interface Locked extends Listed {
  readonly deliberationId: string;
  readonly shortId: string;
}

/** The list of options that stays open: it grows, options are combined, and leave it with a reason. */
@Injectable()
export class OptionsService {
  constructor(
    private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService, private readonly events: Events,
    private readonly phases: PhasesService,
  ) {}

  /** Adds an option at the end of the list; the motions that are drafted already keep theirs. */
  add(ctx: MemberCtx, input: AddOptionInput): Promise<Option | Refused> {
    return this.write(ctx, readInput(ctx, AddOptionSchema, input), []);
  }

  /** A new option made from others, which stay on the list. */
  combine(ctx: MemberCtx, input: CombineOptionsInput): Promise<Option | Refused> {
    const { partIds, ...option } = readInput(ctx, CombineSchema, input);
    return this.write(ctx, option, partIds);
  }

  async withdraw(ctx: MemberCtx, id: string, said: string): Promise<Option | Refused> {
    const { reason } = readInput(ctx, WithdrawSchema, { reason: said });
    return this.change(ctx, id, { rule: mayWithdraw, kind: 'optionWithdrawn', tells: optionLeaves, save: (ctx, { deliberationId }) => this.saveWithdrawal(ctx, { id, deliberationId, reason }) });
  }

  restore(ctx: MemberCtx, id: string): Promise<Option | Refused> {
    return this.change(ctx, id, { rule: mayRestore, kind: 'optionRestored', tells: optionReturns, save: (ctx, { deliberationId }) => this.saveReturn(ctx, { id, deliberationId }) });
  }

  private write(ctx: MemberCtx, option: AddOption, partIds: readonly string[]): Promise<Option | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await lockDeliberation(ctx, option.deliberationId);
      if (!deliberation) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (deliberation.proposalId !== null) return refuse(refused(ctx, { key: 'api.deliberations.optionsFixed' }));
      await this.phases.demand(ctx, option.deliberationId, 'options.add');
      const parts = await this.parts(ctx, option.deliberationId, partIds);
      const { id, shortId } = await this.save(ctx, option, partIds);
      const title = { en: option.titleEn, es: option.titleEs };
      await this.ledger.append(ctx, optionAdded({
        optionId: id, deliberationId: option.deliberationId, title, combines: partIds,
        textHash: textHashOf({ title, meaning: { en: option.meaningEn, es: option.meaningEs } }),
      }), { collaborativeId: ctx.viewer.collaborativeId });
      const values = { option: shortId, deliberation: deliberation.shortId, parts: parts.map((part) => part.shortId).join(' + ') };
      await this.activity.record(ctx, { kind: parts.length > 0 ? 'optionCombined' : 'optionAdded', subjectId: id, values });
      return optionById(ctx, id);
    });
  }

  /** Those that can be combined: on the list, of the same deliberation, and not the one that leaves things as they are. */
  private async parts(ctx: MemberCtx, deliberationId: string, ids: readonly string[]): Promise<Part[]> {
    const found = await ctx.db.query<Part[]>(
      `select id, short_id as "shortId" from "option"
       where collaborative_id = $1 and deliberation_id = $2 and id = any($3::uuid[]) and withdrawn_at is null and not status_quo
       order by "position" for share`, [ctx.viewer.collaborativeId, deliberationId, ids]);
    const unknown = ids.find((id) => !found.some((part) => part.id === id));
    if (unknown !== undefined) return refuse(refused(ctx, { key: 'api.options.partUnknown', values: { value: unknown } }, ['partIds']));
    return found;
  }

  private async save(ctx: MemberCtx, option: AddOption, partIds: readonly string[]): Promise<{ id: string; shortId: string }> {
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'OPT', 1) as [string];
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(
      `insert into "option" (collaborative_id, id, short_id, deliberation_id, "position", title_en, title_es, meaning_en, meaning_es, status_quo, added_by_id, added_at)
       select $1, $2, $3, $4, coalesce(max("position"), 0) + 1, $5, $6, $7, $8, false, $9, ${sqlNow(ctx.viewer)}
       from "option" where collaborative_id = $1 and deliberation_id = $4`,
      [collaborativeId, id, shortId, option.deliberationId, option.titleEn, option.titleEs, option.meaningEn, option.meaningEs, personId]);
    if (partIds.length > 0) {
      await ctx.db.query('insert into option_part (collaborative_id, id, option_id, part_id) select $1, made.id, $2, made.part_id from unnest($3::uuid[], $4::uuid[]) as made(id, part_id)',
        [collaborativeId, id, partIds.map(() => uuid()), partIds]);
    }
    return { id, shortId };
  }

  /** Off the list or back on it; whoever holds votes may refuse it by the event, within this transaction. */
  private change(ctx: MemberCtx, id: string, { rule, kind, tells, save }: Change): Promise<Option | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const option = await this.lock(ctx, id);
      if (!option) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = rule(ctx.viewer, option);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.events.tell(ctx, tells, { optionId: id });
      await save(ctx, option);
      await this.activity.record(ctx, { kind, subjectId: id, values: { option: option.shortId } });
      return optionById(ctx, id);
    });
  }

  private async lock(ctx: MemberCtx, id: string): Promise<Locked | undefined> {
    const [row] = await ctx.db.query<Locked[]>(
      `select deliberation_id as "deliberationId", short_id as "shortId", status_quo as "statusQuo", added_by_id as "addedById", withdrawn_at as "withdrawnAt"
       from "option" where collaborative_id = $1 and id = $2 for update`, [ctx.viewer.collaborativeId, id]);
    return row;
  }

  private async saveWithdrawal(ctx: MemberCtx, { id, deliberationId, reason }: { id: string; deliberationId: string; reason: string }): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(
      `update "option" set withdrawn_at = ${sqlNow(ctx.viewer)}, withdrawn_by_id = $3, withdrawn_reason = $4 where collaborative_id = $1 and id = $2`,
      [collaborativeId, id, personId, reason]);
    await this.ledger.append(ctx, optionWithdrawn({ optionId: id, deliberationId, reason }), { collaborativeId });
  }

  private async saveReturn(ctx: MemberCtx, { id, deliberationId }: { id: string; deliberationId: string }): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query('update "option" set withdrawn_at = null, withdrawn_by_id = null, withdrawn_reason = null where collaborative_id = $1 and id = $2', [collaborativeId, id]);
    await this.ledger.append(ctx, optionRestored({ optionId: id, deliberationId }), { collaborativeId });
  }
}

interface Change {
  readonly rule: typeof mayWithdraw;
  readonly kind: string;
  readonly tells: EventKind<{ optionId: string }>;
  readonly save: (ctx: MemberCtx, option: Locked) => Promise<void>;
}
