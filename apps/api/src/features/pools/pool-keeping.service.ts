import { Injectable } from '@nestjs/common';
import { agreementRecorded, poolStateSet } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PartiesService } from '../parties/parties.service.ts';
import { moneyChanged } from './contribution.events.ts';
import { HOLD_POOL } from './contribution.queries.ts';
import {
  addCycle, addPool, changePool, recordAgreement, setPoolState, type AddCycleInput, type AddPoolInput, type ChangePoolInput,
  type RecordAgreementInput, type SetPoolStateInput,
} from './pool.inputs.ts';
import type { Pool } from './pool.model.ts';
import { CHANGE_POOL, MONEY_OF_POOL, SAVE_AGREEMENT, SAVE_AGREEMENT_PARTIES, SAVE_CYCLE, SAVE_STATE, WHAT_IT_IS } from './pool.queries.ts';
import { PoolsService } from './pools.service.ts';

interface NewState {
  readonly state: string;
  readonly since: string;
  readonly note: string | null;
}

/** What the secretariat keeps of a pool: that it is one, its cycles, its agreements and what becomes of it. */
@Injectable()
export class PoolKeepingService {
  constructor(
    private readonly tx: Tx,
    private readonly pools: PoolsService,
    private readonly parties: PartiesService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  /** Makes the organisation of this name a pool, which everybody sees. */
  add(ctx: MemberCtx, input: AddPoolInput): Promise<Pool | Refused> {
    const { name, hostName, feePercent, ...first } = readInput(ctx, addPool, input);
    return this.tx.run(ctx, async (ctx) => {
      const [partyId = '', hostId = null] = await this.named(ctx, hostName === null ? [name] : [name, hostName]);
      const [is] = await ctx.db.query<[{ pool: boolean; partner: boolean }]>(WHAT_IT_IS, [ctx.viewer.collaborativeId, partyId]);
      if (is.pool) return refuse(refused(ctx, { key: 'api.pools.isPool', values: { name } }, ['name']));
      if (is.partner) return refuse(refused(ctx, { key: 'api.pools.isPartner', values: { name } }, ['name']));
      const id = await this.pools.name(ctx, { partyId, hostId, name, programmes: [], feePercent, share: true });
      await this.activity.record(ctx, { kind: 'poolAdded', subjectId: id, values: { name } });
      await this.saveState(ctx, id, { ...first, note: null });
      return this.found(ctx, id);
    });
  }

  change(ctx: MemberCtx, input: ChangePoolInput): Promise<Pool | Refused> {
    const { poolId, hostName, feePercent, secondPerson } = readInput(ctx, changePool, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.hold(ctx, poolId);
      const [hostId = null] = await this.named(ctx, hostName === null ? [] : [hostName]);
      await ctx.db.query(CHANGE_POOL, [ctx.viewer.collaborativeId, poolId, hostId, feePercent, secondPerson]);
      return this.found(ctx, poolId);
    });
  }

  setState(ctx: MemberCtx, input: SetPoolStateInput): Promise<Pool | Refused> {
    const { poolId, ...next } = readInput(ctx, setPoolState, input);
    return this.tx.run(ctx, async (ctx) => {
      const pool = await this.hold(ctx, poolId);
      if (!pool.nextStates.includes(next.state)) return refuse(refused(ctx, { key: 'api.pools.noWay' }, ['state']));
      const last = pool.states[0]?.since.to ?? null;
      if (last !== null && next.since < last) return refuse(refused(ctx, { key: 'api.pools.notBefore', values: { day: last } }, ['since']));
      await this.saveState(ctx, poolId, next);
      await this.activity.record(ctx, { kind: 'poolStateSet', subjectId: poolId, values: { name: pool.name } });
      return this.found(ctx, poolId);
    });
  }

  addCycle(ctx: MemberCtx, input: AddCycleInput): Promise<Pool | Refused> {
    const { poolId, name, from, to, closingFrom, strategy } = readInput(ctx, addCycle, input);
    return this.tx.run(ctx, async (ctx) => {
      const pool = await this.hold(ctx, poolId);
      const other = pool.cycles.find((cycle) => cycle.from <= to && from <= cycle.to);
      if (other) return refuse(refused(ctx, { key: 'api.pools.cyclesMeet', values: { name: other.name, from: other.from, to: other.to } }, ['from']));
      await ctx.db.query(SAVE_CYCLE, [ctx.viewer.collaborativeId, uuid(), poolId, name, from, to, closingFrom, strategy]);
      await this.activity.record(ctx, { kind: 'cycleAdded', subjectId: poolId, values: { cycle: name, name: pool.name } });
      return this.found(ctx, poolId);
    });
  }

  /** Records what was agreed. It binds, so it enters the record, and what grants draw on is looked at again. */
  recordAgreement(ctx: MemberCtx, input: RecordAgreementInput): Promise<Pool | Refused> {
    const { poolId, cycleId, partyIds, title, url, rule, exitNoticeDays, drawsOn, from, to } = readInput(ctx, recordAgreement, input);
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      const pool = await this.hold(ctx, poolId);
      if (cycleId && !pool.cycles.some(({ id }) => id === cycleId)) return refuse(refused(ctx, { key: 'api.notFound' }, ['cycleId']));
      const id = uuid();
      await ctx.db.query(SAVE_AGREEMENT(sqlNow(ctx.viewer)), [
        collaborativeId, id, poolId, cycleId, title, url, rule && JSON.stringify(rule), exitNoticeDays, drawsOn, from, to, personId]);
      const parties = await ctx.db.query<{ party_id: string }[]>(SAVE_AGREEMENT_PARTIES, [collaborativeId, id, partyIds]);
      if (parties.length !== new Set(partyIds).size) return refuse(refused(ctx, { key: 'api.pools.notPartners' }, ['partyIds']));
      await this.ledger.append(ctx, agreementRecorded({
        agreementId: id, poolId, cycleId, parties: [...new Set(partyIds)].sort(), rule, exitNoticeDays, drawsOn, from, to, document: { title, url },
      }), { collaborativeId });
      await this.activity.record(ctx, { kind: 'agreementRecorded', subjectId: poolId, values: { name: pool.name } });
      const money = await ctx.db.query<{ id: string }[]>(MONEY_OF_POOL, [collaborativeId, poolId]);
      await this.events.tell(ctx, moneyChanged, { contributionIds: money.map((row) => row.id) });
      return this.found(ctx, poolId);
    });
  }

  /** The parties of these names, shared; made where there is none yet. */
  private async named(ctx: MemberCtx, names: readonly string[]): Promise<string[]> {
    const ids = await this.parties.resolve(ctx, names.map((name) => ({ identifier: '', name, share: true })));
    await this.parties.share(ctx, ids);
    return ids;
  }

  private async saveState(ctx: MemberCtx, poolId: string, { state, since, note }: NewState): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(SAVE_STATE(sqlNow(ctx.viewer)), [collaborativeId, uuid(), poolId, state, since, note, personId]);
    await this.ledger.append(ctx, poolStateSet({ poolId, state, since, note }), { collaborativeId });
  }

  /** Held to the end of the transaction: one act on a pool at a time. */
  private async hold(ctx: MemberCtx, id: string): Promise<Pool> {
    await ctx.db.query(HOLD_POOL, [ctx.viewer.collaborativeId, id]);
    return (await this.pools.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }, ['poolId']));
  }

  private async found(ctx: MemberCtx, id: string): Promise<Pool> {
    const pool = await this.pools.find(ctx, id);
    if (!pool) throw new Error('the pool that was just written is not there');
    return pool;
  }
}
