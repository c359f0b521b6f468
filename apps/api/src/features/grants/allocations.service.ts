import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may, mayForOwner } from '@acuerdo/access';
import { Money, percent } from '@acuerdo/exact';
import DataLoader from 'dataloader';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { HOLD_POOL } from '../pools/contribution.queries.ts';
import { moneyChanged } from '../pools/contribution.events.ts';
import { amount } from '../pools/pool.inputs.ts';
import type { AllocateGrantInput, AllocationLine, AllocationSource, GrantAllocation } from './allocation.model.ts';
import { CLEAR_LINES, DRAWN, HOLD_GRANT, LINES, NEXT_VERSION, SAVE_LINES, SOURCES } from './allocation.queries.ts';
import { leftOn, minorOf, misfit, wrongWith, type Drawing, type DrawnOn, type Line } from './allocation.rules.ts';
import { allocationsChanging } from './grant.events.ts';
import type { Grant } from './grant.model.ts';
import { GrantsService, type GrantRecord } from './grants.service.ts';
import { fractionOf } from './pool-money.rules.ts';

const allocating = z.object({
  grantId: z.string(),
  version: z.int(),
  lines: z.array(z.object({ contributionId: z.string(), amount })).max(200),
});
type Wanted = z.output<typeof allocating>['lines'];

/** Grants and contributions as JSON holds them: amounts are text. */
type Written<T> = { readonly [K in keyof T]: T[K] extends bigint ? string : T[K] };
type LineRow = Omit<AllocationLine, 'share' | 'percent'> & { readonly grantId: string };
type SourceRow = Pick<AllocationSource, 'funder' | 'paid' | 'noLobbying'> & { readonly grantId: string; readonly grant: Written<Drawing>; readonly source: Written<DrawnOn> };
interface DrawnRow {
  readonly grant: Written<Drawing>;
  readonly lines: { readonly source: Written<DrawnOn>; readonly amount: string }[];
}

/** Which contributions pooled grants draw on. No contribution is drawn on twice, nor for what it is not meant for. */
@Injectable()
export class AllocationsService implements OnModuleInit {
  constructor(
    private readonly tx: Tx, private readonly grants: GrantsService, private readonly activity: ActivityService, private readonly events: Events,
  ) {}

  /** Whoever changes the money of a contribution is refused where grants draw on it already. */
  onModuleInit(): void {
    this.events.on(moneyChanged, (ctx, { contributionIds }) => this.check(ctx, [], contributionIds));
  }

  /** Replaces all that a grant draws on. */
  allocate(ctx: MemberCtx, input: AllocateGrantInput): Promise<Grant | Refused> {
    const { grantId, version, lines } = readInput(ctx, allocating, input);
    return this.tx.run(ctx, async (ctx) => {
      const grant = await this.hold(ctx, grantId);
      const allowed = mayAllocate(ctx, grant);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.events.tell(ctx, allocationsChanging, { grantId });
      await this.replace(ctx, grant, lines);
      const { collaborativeId, partyId } = ctx.viewer;
      const [[next]] = await ctx.db.query<[{ id: string }[]]>(NEXT_VERSION, [collaborativeId, grantId, version]);
      if (!next) return refuse(refused(ctx, { key: 'api.grants.changedMeanwhile' }));
      await this.activity.record(ctx, { kind: 'grantAllocated', subjectId: grantId, values: { grant: grant.shortId ?? grant.title }, audienceId: grant.shared ? null : partyId });
      return this.grants.shown(ctx, (await this.grants.find(ctx, grantId)) ?? grant);
    });
  }

  /** The same in the caller's transaction, which holds the grant and decided that it may be. */
  async replace(ctx: MemberCtx, grant: GrantRecord, lines: Wanted): Promise<void> {
    const why = await this.wrong(ctx, grant.id, lines);
    if (why) return refuse(refused(ctx, why));
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(CLEAR_LINES, [collaborativeId, grant.id]);
    await ctx.db.query(SAVE_LINES, [collaborativeId, grant.id, lines.map(() => uuid()), lines.map((line) => line.contributionId),
      lines.map((line) => Money.format({ minor: line.amount, currency: grant.amount.currency }))]);
  }

  /** What a pooled grant draws on, by a constant number of statements for all grants of a request; null for one that is not pooled. */
  of(ctx: MemberCtx, grant: Grant): Promise<GrantAllocation | null> {
    const known = ctx.loaders.get(AllocationsService) as DataLoader<Grant, GrantAllocation | null> | undefined;
    const loader = known ?? new DataLoader((grants: readonly Grant[]) => this.ofAll(ctx, grants), { cache: false });
    ctx.loaders.set(AllocationsService, loader);
    return loader.load(grant);
  }

  /** Refuses what leaves grants ($grantIds), or those that draw on contributions, with more than there is, or with what is not for them. */
  async check(ctx: MemberCtx, grantIds: readonly string[], contributionIds: readonly string[] = []): Promise<void> {
    const rows = await ctx.db.query<DrawnRow[]>(DRAWN, [ctx.viewer.collaborativeId, grantIds, contributionIds]);
    for (const { grant, lines } of rows) {
      const why = wrongWith(drawing(grant), lines.map((line) => ({ source: drawnOn(line.source), amount: minorOf(line.amount) })));
      if (why) refuse(refused(ctx, why));
    }
  }

  /** Held with its pool: the money of a pool changes by one act at a time. */
  private async hold(ctx: MemberCtx, id: string): Promise<GrantRecord> {
    const found = (await this.grants.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    if (!found.pool) return refuse(refused(ctx, { key: 'api.allocations.notPooled' }));
    await ctx.db.query(HOLD_POOL, [ctx.viewer.collaborativeId, found.pool.id]);
    await ctx.db.query(HOLD_GRANT, [ctx.viewer.collaborativeId, id]);
    return (await this.grants.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private async wrong(ctx: MemberCtx, grantId: string, wanted: Wanted) {
    const sources = await this.sources(ctx, [grantId]);
    const lines: Line[] = wanted.flatMap((line) => {
      const row = sources.find(({ source }) => source.id === line.contributionId);
      return row ? [{ source: drawnOn(row.source), amount: line.amount }] : [];
    });
    if (lines.length < wanted.length) return { key: 'api.notFound', values: {} };
    if (new Set(wanted.map(({ contributionId }) => contributionId)).size < wanted.length) return { key: 'api.allocations.twice', values: {} };
    const [first] = sources;
    return first ? wrongWith(drawing(first.grant), lines) : null;
  }

  private sources(ctx: MemberCtx, grantIds: readonly string[]): Promise<SourceRow[]> {
    return ctx.db.query<SourceRow[]>(SOURCES, [...sightOf(ctx.viewer), grantIds]);
  }

  private async ofAll(ctx: MemberCtx, grants: readonly Grant[]): Promise<(GrantAllocation | null)[]> {
    const ids = grants.map(({ id }) => id);
    const lines = await ctx.db.query<LineRow[]>(LINES, [...sightOf(ctx.viewer), ids]);
    const sources = may(ctx.viewer, 'grants.allocate').allowed ? await this.sources(ctx, ids) : [];
    return grants.map((grant) => (grant.vehicle === 'pooled' ? allocationOf(ctx, grant as Grant & GrantRecord, {
      lines: lines.filter(({ grantId }) => grantId === grant.id), sources: sources.filter(({ grantId }) => grantId === grant.id),
    }) : null));
  }
}

/** Who brought a pooled grant in says what it draws on; the secretariat, of its own. */
const mayAllocate = (ctx: MemberCtx, { ownerId }: Pick<GrantRecord, 'ownerId'>) => mayForOwner(ctx.viewer, 'grants.allocate', ownerId);

const drawing = (grant: Written<Drawing>): Drawing => ({ ...grant, amount: minorOf(grant.amount) });
const drawnOn = (source: Written<DrawnOn>): DrawnOn => ({ ...source, limit: minorOf(source.limit), elsewhere: minorOf(source.elsewhere) });

function allocationOf(ctx: MemberCtx, grant: Grant & Pick<GrantRecord, 'ownerId'>, { lines, sources }: { lines: LineRow[]; sources: SourceRow[] }): GrantAllocation {
  const { currency } = grant.amount;
  const allocated = lines.reduce((all, line) => all + minorOf(line.amount), 0n);
  const money = (minor: bigint) => Money.toJson({ minor, currency });
  return {
    lines: lines.map(({ grantId: _, ...line }) => ({ ...line, share: fractionOf(minorOf(line.amount), allocated) ?? '0', percent: percent(minorOf(line.amount), allocated) })),
    allocated: money(allocated),
    notAllocated: money(minorOf(grant.amount.amount) - allocated),
    sources: sources.map(({ grant: written, source, funder, paid, noLobbying }) => ({
      contributionId: source.id, title: source.title, funder, paid, noLobbying,
      left: Money.format({ minor: leftOn(drawnOn(source)), currency: source.currency }), misfit: misfit(drawing(written), drawnOn(source)),
    })),
    viewerCan: [abilityOf('grants.allocate', mayAllocate(ctx, grant))],
  };
}
