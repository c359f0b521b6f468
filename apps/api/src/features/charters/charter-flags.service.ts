import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { canonical, hashText } from '@acuerdo/ledger';
import { insideOthers, type Placed } from '@acuerdo/overlap';
import { charterAnswered } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { grantChanged, grantLeaving } from '../grants/grant.events.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import type { CharterFlag } from './charter-flag.model.ts';
import { DROP_FLAGS, FLAG_COUNT, FLAG_LIST, FLAGS_OF_GRANTS, LAST_OF_NEXT, NEXT_PLACED, PLACED_AMONG, PURGE_ANSWERS, SAVE_ANSWER, SAVE_FLAGS } from './charter-flag.queries.ts';
import { flagAnswering, flagFilter } from './charter.inputs.ts';
import { CharterPasses } from './charter-passes.ts';
import { ChartersService } from './charters.service.ts';

interface PlacedRow {
  readonly id: string;
  readonly placed: Placed;
}

type FlagRecord = Omit<CharterFlag, 'grant' | 'viewerCan'> & { readonly grantId: string; readonly hash: string; readonly grant: GrantRecord };

/** Grants and proposals inside the roles of others: found whenever a grant changes, even where it meets no other grant. */
@Injectable()
export class CharterFlagsService implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly events: Events,
    private readonly charters: ChartersService,
    private readonly passes: CharterPasses,
    private readonly grants: GrantsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
  ) {}

  onModuleInit(): void {
    this.events.on(grantChanged, async (ctx, { grantIds }) => this.judge(ctx, grantIds, await ctx.db.query<PlacedRow[]>(PLACED_AMONG, [ctx.viewer.collaborativeId, grantIds])));
    this.events.on(grantLeaving, (ctx, { grantIds }) => this.drop(ctx, grantIds));
    this.passes.by('grants', async (ctx, afterId, limit) => {
      const rows = await ctx.db.query<PlacedRow[]>(NEXT_PLACED, [ctx.viewer.collaborativeId, afterId, limit]);
      const [{ id: last }] = await ctx.db.query<[{ id: string | null }]>(LAST_OF_NEXT, [ctx.viewer.collaborativeId, afterId, limit]);
      await this.judge(ctx, rows.map(({ id }) => id), rows);
      return last;
    });
  }

  async page(ctx: MemberCtx, asked: string | null, page: PageRequest) {
    const { state } = readInput(ctx, flagFilter, { state: asked });
    const narrowed = [...sightOf(ctx.viewer), state ?? null];
    const rows = await ctx.db.query<FlagRecord[]>(FLAG_LIST, [...narrowed, page.after?.[0] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(FLAG_COUNT, narrowed);
    const { nodes, next } = pageOf(rows, page, ({ id }) => [id]);
    return { nodes: nodes.map((row) => this.shown(ctx, row)), next, total };
  }

  /** The flag of each of some grants, in their order. */
  async ofGrants(ctx: MemberCtx, grantIds: readonly string[]): Promise<(CharterFlag | null)[]> {
    const rows = await ctx.db.query<FlagRecord[]>(FLAGS_OF_GRANTS, [...sightOf(ctx.viewer), grantIds]);
    return grantIds.map((id) => rows.filter(({ grantId }) => grantId === id).map((row) => this.shown(ctx, row))[0] ?? null);
  }

  /** Adds an answer; the last one holds, as long as the flag says what it said. */
  answer(ctx: MemberCtx, grantId: string, given: { answer: string; reason: string }): Promise<CharterFlag | Refused> {
    const { answer, reason } = readInput(ctx, flagAnswering, given);
    return this.tx.run(ctx, async (ctx) => {
      const [flag] = await ctx.db.query<FlagRecord[]>(FLAGS_OF_GRANTS, [...sightOf(ctx.viewer), [grantId]]);
      if (!flag) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (answer === 'reopen' && flag.state === 'open') return refuse(refused(ctx, { key: 'api.charters.nothingToReopen' }, ['answer']));
      const { collaborativeId, partyId, personId } = ctx.viewer;
      await ctx.db.query(SAVE_ANSWER(sqlNow(ctx.viewer)), [collaborativeId, uuid(), grantId, answer, reason, flag.hash, personId]);
      const { shared, shortId } = flag.grant;
      await this.activity.record(ctx, { kind: 'charterAnswered', subjectId: grantId, values: { shortId: shortId ?? '' }, audienceId: shared ? null : partyId });
      if (shared) await this.ledger.append(ctx, charterAnswered({ collaborative: collaborativeId, grant: { id: grantId, answer, reason } }), { collaborativeId });
      return (await this.ofGrants(ctx, [grantId]))[0] ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  /** Removes what was found and said of grants that are purged, while they are still there and still protected. */
  async purge(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    await this.drop(ctx, grantIds);
    await ctx.db.query(PURGE_ANSWERS, [ctx.viewer.collaborativeId, grantIds]);
  }

  /** Of these grants, those that are there to be judged; the others have no flag. */
  private async judge(ctx: MemberCtx, grantIds: readonly string[], rows: readonly PlacedRow[]): Promise<void> {
    const inForce = await this.charters.inForce(ctx);
    const flags = inForce === null ? [] : rows.flatMap(({ id, placed }) => {
      const lines = insideOthers(placed, inForce).map(({ message }) => message);
      return lines.length > 0 ? [{ id: uuid(), grantId: id, lines, hash: hashText(canonical(lines)) }] : [];
    });
    const flagged = new Set(flags.map(({ grantId }) => grantId));
    await this.drop(ctx, grantIds.filter((id) => !flagged.has(id)));
    if (flags.length > 0) await ctx.db.query(SAVE_FLAGS(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, JSON.stringify(flags)]);
  }

  private async drop(ctx: MemberCtx, grantIds: readonly string[]): Promise<void> {
    if (grantIds.length > 0) await ctx.db.query(DROP_FLAGS, [ctx.viewer.collaborativeId, grantIds]);
  }

  private shown(ctx: MemberCtx, { grant, ...flag }: FlagRecord): CharterFlag {
    return { ...flag, grant: this.grants.shown(ctx, grant), viewerCan: [abilityOf('charters.answer', may(ctx.viewer, 'charters.answer'))] };
  }
}
