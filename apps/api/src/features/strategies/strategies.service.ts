import { Injectable } from '@nestjs/common';
import { may, type Answer } from '@acuerdo/access';
import { readDeadline, type Deadline } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput, type Issue } from '../../platform/graphql/errors.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { dateColumns } from '../../platform/graphql/vague-date.model.ts';
import { visibleTo } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { STRATEGY_KINDS } from './strategy.entity.ts';
import type { AddStrategyInput, AddStrategyVersionInput, Strategy, StrategyPage } from './strategy.model.ts';
import { findStrategy, listStrategies, type StrategyRow } from './strategy.queries.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const maybe = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const Text = z.object({ textEn: text(20_000), textEs: text(20_000), valid: maybe(200), review: maybe(200), saidOn: maybe(10) });
const Adding = z.object({
  kind: z.enum(STRATEGY_KINDS), titleEn: text(300), titleEs: text(300), ownerWritten: text(200), unitId: maybe(36), poolId: maybe(36), stepId: maybe(36),
  text: Text.nullish().transform((given) => given ?? null),
});
const AddingVersion = Text.extend({ strategyId: z.string(), after: z.int().min(0) });

/** Strategies as texts: each version is kept, and comes back when it is to be looked at again. */
@Injectable()
export class StrategiesService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async page(ctx: MemberCtx, page: PageRequest): Promise<StrategyPage> {
    const { nodes, next, total } = await listStrategies(ctx, page);
    return { nodes: nodes.map((row) => shown(ctx, row)), next, total };
  }

  async one(ctx: MemberCtx, name: string): Promise<Strategy | null> {
    const row = await findStrategy(ctx, name);
    return row && shown(ctx, row);
  }

  add(ctx: MemberCtx, input: AddStrategyInput): Promise<Strategy | Refused> {
    const given = readInput(ctx, Adding, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      const { collaborativeId } = ctx.viewer;
      await this.checkLinks(ctx, given);
      const [shortId] = await nextShortIds(ctx, 'STR', 1) as [string];
      await ctx.db.query(
        `insert into strategy (collaborative_id, id, short_id, kind, title_en, title_es, owner_written, owner_unit_id, owner_pool_id, step_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [collaborativeId, id, shortId, given.kind, given.titleEn, given.titleEs, given.ownerWritten, given.unitId, given.unitId ? null : given.poolId, given.stepId]);
      const added = await this.there(ctx, id);
      const allowed = mayKeep(ctx, added);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (given.text) await this.save(ctx, { id, number: 1, text: given.text, under: 'text.' });
      await this.activity.record(ctx, { kind: 'strategyAdded', subjectId: id, values: { strategy: shortId } });
      return this.there(ctx, id);
    });
  }

  /** Adds the text that stands from now on; who has not read the last one is told so. */
  addVersion(ctx: MemberCtx, input: AddStrategyVersionInput): Promise<Strategy | Refused> {
    const { strategyId: id, after, ...given } = readInput(ctx, AddingVersion, input);
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query('select from strategy where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
      const strategy = await this.one(ctx, id);
      if (!strategy) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayKeep(ctx, strategy);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if ((strategy.versions[0]?.number ?? 0) !== after) return refuse(refused(ctx, { key: 'api.strategies.changedMeanwhile' }));
      await this.save(ctx, { id, number: after + 1, text: given });
      await this.activity.record(ctx, { kind: 'strategyVersionAdded', subjectId: id, values: { strategy: strategy.shortId, number: after + 1 } });
      return this.there(ctx, id);
    });
  }

  private async checkLinks(ctx: MemberCtx, { unitId, poolId, stepId }: z.output<typeof Adding>): Promise<void> {
    const [{ owner, step }] = await ctx.db.query<[{ owner: boolean; step: boolean }]>(
      `select ($2::uuid is null or exists (select from unit where collaborative_id = $1 and id = $2)) and ($3::uuid is null or exists (
           select from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
           where pool.collaborative_id = $1 and pool.id = $3 and ${visibleTo('party', '$5')})) as owner,
         ($4::uuid is null or exists (select from step where collaborative_id = $1 and id = $4)) as step`, [ctx.viewer.collaborativeId, unitId, poolId, stepId, ctx.viewer.partyId]);
    if (!owner) refuse(refused(ctx, { key: 'api.strategies.ownerUnknown' }, ['ownerWritten']));
    if (!step) refuse(refused(ctx, { key: 'api.strategies.stepUnknown' }, ['stepId']));
  }

  private async save(ctx: MemberCtx, { id, number, text, under = '' }: { id: string; number: number; text: z.output<typeof Text>; under?: string }): Promise<void> {
    const [{ today }] = await ctx.db.query<[{ today: string }]>(`select ${sqlToday(ctx.viewer)}::text as today`, [ctx.viewer.collaborativeId]);
    const [valid, review] = readDates(ctx, text, { of: text.saidOn ?? today, under });
    await ctx.db.query(
      `insert into strategy_version (collaborative_id, id, strategy_id, number, text_en, text_es, valid_written, valid_range, valid_inferred, review_written, review_range, review_inferred, added_by_id, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, ${sqlNow(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, uuid(), id, number, text.textEn, text.textEs, ...dateColumns(valid), ...dateColumns(review), ctx.viewer.personId]);
  }

  private async there(ctx: MemberCtx, id: string): Promise<Strategy> {
    const strategy = await this.one(ctx, id);
    if (!strategy) throw new Error(`strategy ${id} is not in the collaborative`);
    return strategy;
  }
}

/** The people of the party whose it is keep a strategy, and the secretariat what no partner has. */
function mayKeep({ viewer }: MemberCtx, { ownerParty, partner }: Pick<StrategyRow, 'ownerParty' | 'partner'>): Answer {
  const byRole = may(viewer, 'strategies.keep');
  const keeps = ownerParty === viewer.partyId || (partner === null && viewer.roles.includes('secretariat'));
  return byRole.allowed && !keeps ? { allowed: false, reason: { key: 'access.owner', values: {} } } : byRole;
}

const shown = (ctx: MemberCtx, row: StrategyRow): Strategy => ({ ...row, viewerCan: [abilityOf('strategies.keep', mayKeep(ctx, row))] });

type Dates = readonly [valid: Deadline | null, review: Deadline | null];

/** Both dates as they were said. Throws INVALID_INPUT with what cannot be read. */
function readDates(ctx: MemberCtx, text: z.output<typeof Text>, { of, under }: { of: string; under: string }): Dates {
  const readings = (['valid', 'review'] as const).map((field) => ({ field, reading: text[field] === null ? null : readDeadline(text[field], { of }) }));
  const issues: Issue[] = readings.flatMap(({ field, reading }) => (reading && !reading.ok ? [{ path: `${under}${field}`, message: reading.reason }] : []));
  if (issues.length > 0) throw invalidInput(ctx, issues);
  const [valid = null, review = null] = readings.map(({ reading }) => (reading?.ok ? reading.deadline : null));
  return [valid, review];
}
