import { Injectable } from '@nestjs/common';
import { may, mayForOwner } from '@acuerdo/access';
import { Money } from '@acuerdo/exact';
import { contributionRecorded } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { moneyChanged } from './contribution.events.ts';
import { pledging, type Pledging, type PledgeInput, type Recording } from './contribution.inputs.ts';
import { Contribution, type ContributionEvent } from './contribution.model.ts';
import { CONTRIBUTIONS, HOLD_POOL, ONE_CONTRIBUTION, SAVE_EVENT, SAVE_PLEDGE, SHARE_CONTRIBUTION, UNKNOWN_THEMES } from './contribution.queries.ts';
import { decideEvent, mayRecord, mayTakeBack, type EventKind, type Sums } from './contribution.rules.ts';
import { PoolsService } from './pools.service.ts';

type Row = Omit<Contribution, 'viewerCan' | 'events'> & {
  readonly events: Omit<ContributionEvent, 'mayTakeBack'>[];
  readonly ownerId: string;
  readonly protection: string;
  readonly place: string;
};

/** An event to be written: `corrects` is the one that it takes back, and then its amount is below zero. */
interface NewEvent {
  readonly kind: EventKind;
  readonly amount: bigint;
  readonly onDay: string | null;
  readonly note: string | null;
  readonly corrects: string | null;
}

/** What partners pledge, commit and pay into pools. Sums follow from what happened, and nothing that happened is changed. */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly tx: Tx,
    private readonly pools: PoolsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  async page(ctx: MemberCtx, pool: string | null, page: PageRequest) {
    const rows = await ctx.db.query<Row[]>(CONTRIBUTIONS, [...sightOf(ctx.viewer), pool, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ place, id }) => [place, id]);
    return { nodes: nodes.map((row) => shown(ctx, row)), next };
  }

  /** A pledge of the viewer's own party. */
  pledge(ctx: MemberCtx, input: PledgeInput): Promise<Contribution | Refused> {
    const said = readInput(ctx, pledging, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.check(ctx, said);
      const id = uuid();
      await ctx.db.query(SAVE_PLEDGE(sqlNow(ctx.viewer)), [
        ...sightOf(ctx.viewer), id, said.poolId, said.cycleId, said.currency, said.title, said.themes, said.countries, said.noLobbying, said.share]);
      await this.write(ctx, await this.load(ctx, id), { kind: 'pledged', amount: said.amount, onDay: said.onDay, note: said.note, corrects: null });
      return shown(ctx, await this.load(ctx, id));
    });
  }

  /** Something more that happened to a contribution: a promise of its funder, or a receipt of the pool. */
  record(ctx: MemberCtx, { contributionId, kind, amount, onDay, note }: Recording): Promise<Contribution | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const row = await this.hold(ctx, contributionId);
      const allowed = mayRecord(ctx.viewer, kind, row.funder.id);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const decision = decideEvent(sumsOf(row), { kind, amount }, row.amount.currency);
      if (!decision.ok) return refuse(refused(ctx, decision.reason, ['amount']));
      await this.write(ctx, row, { kind, amount, onDay, note, corrects: null });
      return shown(ctx, await this.load(ctx, contributionId));
    });
  }

  /** Takes back what was recorded wrongly, by an event of the same size below zero. */
  takeBack(ctx: MemberCtx, contributionId: string, eventId: string): Promise<Contribution | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const row = await this.hold(ctx, contributionId);
      const event = row.events.find(({ id, takenBack }) => id === eventId && !takenBack) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const kind = event.kind as EventKind;
      const allowed = mayRecord(ctx.viewer, kind, row.funder.id);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const amount = minor(event.amount);
      const decision = decideEvent(sumsOf(row), { kind, amount, back: true }, row.amount.currency);
      if (!decision.ok) return refuse(refused(ctx, decision.reason));
      await this.write(ctx, row, { kind, amount: -amount, onDay: event.onDay, note: null, corrects: event.id });
      return shown(ctx, await this.load(ctx, contributionId));
    });
  }

  /** Shows a contribution to all partners; the record learns then what happened to it before. */
  share(ctx: MemberCtx, id: string): Promise<Contribution | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const row = await this.hold(ctx, id);
      const allowed = mayForOwner(ctx.viewer, 'contributions.share', row.ownerId);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (row.shared) return shown(ctx, row);
      await ctx.db.query(SHARE_CONTRIBUTION(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), id]);
      const shared = await this.load(ctx, id);
      for (const event of shared.events.toReversed().filter(({ takenBack }) => !takenBack)) {
        await this.enter(ctx, shared, event.id, { kind: event.kind as EventKind, amount: minor(event.amount), onDay: event.onDay, note: event.note, corrects: null });
      }
      await this.activity.record(ctx, { kind: 'contributionShared', subjectId: id, values: { name: row.pool.name } });
      return shown(ctx, shared);
    });
  }

  /** The pool and the cycle of a pledge are there for who pledges, and its themes are themes. */
  private async check(ctx: MemberCtx, { poolId, cycleId, themes }: Pledging): Promise<void> {
    const pool = (await this.pools.find(ctx, poolId)) ?? refuse(refused(ctx, { key: 'api.notFound' }, ['poolId']));
    if (cycleId !== null && !pool.cycles.some(({ id }) => id === cycleId)) refuse(refused(ctx, { key: 'api.notFound' }, ['cycleId']));
    const [unknown] = await ctx.db.query<{ code: string }[]>(UNKNOWN_THEMES, [ctx.viewer.collaborativeId, themes]);
    if (unknown) refuse(refused(ctx, { key: 'api.pools.noTheme', values: { code: unknown.code } }, ['themes']));
  }

  private async load(ctx: MemberCtx, id: string): Promise<Row> {
    const [row] = await ctx.db.query<Row[]>(ONE_CONTRIBUTION, [...sightOf(ctx.viewer), id]);
    return row ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  /** Held with its pool to the end of the transaction: the money of a pool changes by one act at a time. */
  private async hold(ctx: MemberCtx, id: string): Promise<Row> {
    const { pool } = await this.load(ctx, id);
    await ctx.db.query(HOLD_POOL, [ctx.viewer.collaborativeId, pool.id]);
    return this.load(ctx, id);
  }

  private async write(ctx: MemberCtx, row: Row, event: NewEvent): Promise<void> {
    const { collaborativeId, personId, partyId } = ctx.viewer;
    const id = uuid();
    await ctx.db.query(SAVE_EVENT(sqlNow(ctx.viewer)), [
      collaborativeId, id, row.id, event.kind, Money.format({ minor: event.amount, currency: row.amount.currency }), event.onDay, event.note, event.corrects, personId]);
    await this.events.tell(ctx, moneyChanged, { contributionIds: [row.id] });
    await this.activity.record(ctx, { kind: 'contributionRecorded', subjectId: row.id, values: { name: row.pool.name }, audienceId: row.shared ? null : partyId });
    await this.enter(ctx, row, id, event);
  }

  /** The record tells partner and amount in the open, of what all partners see and of nothing else. */
  private async enter(ctx: MemberCtx, row: Row, eventId: string, { kind, amount, onDay, note, corrects }: NewEvent): Promise<void> {
    if (!row.shared || row.protection === 'protected') return;
    const { currency } = row.amount;
    await this.ledger.append(ctx, contributionRecorded({
      eventId, contributionId: row.id, poolId: row.pool.id, partner: row.funder.id, event: kind, amount: Money.format({ minor: amount, currency }), currency, on: onDay, corrects, note,
    }), { collaborativeId: ctx.viewer.collaborativeId });
  }
}

function minor(amount: string): bigint {
  const read = Money.parse(amount, 'XXX');
  if (!read.ok) throw new Error(`an amount of the database is none: ${amount}`);
  return read.value.minor;
}

const sumsOf = ({ amount, committed, received }: Row): Sums => ({ pledged: minor(amount.amount), committed: minor(committed), received: minor(received) });

/** A contribution with what the viewer may do with it. */
function shown(ctx: MemberCtx, { ownerId, protection: _, place: __, events, ...row }: Row): Contribution {
  const { viewer } = ctx;
  return Object.assign(new Contribution(), row, {
    events: events.map((event) => ({ ...event, mayTakeBack: !event.takenBack && mayTakeBack(viewer, event.kind as EventKind, row.funder.id) })),
    viewerCan: [
      abilityOf('contributions.pledge', mayForOwner(viewer, 'contributions.pledge', row.funder.id)),
      abilityOf('contributions.receive', may(viewer, 'contributions.receive')),
      abilityOf('contributions.share', mayForOwner(viewer, 'contributions.share', ownerId)),
    ],
  });
}
