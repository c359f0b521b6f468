import { Injectable } from '@nestjs/common';
import { Money } from '@acuerdo/exact';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { HOLD_GRANT } from '../grants/allocation.queries.ts';
import type { Grant } from '../grants/grant.model.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { HOLD_POOL } from '../pools/contribution.queries.ts';
import { PaymentReadingService, type PaymentRow } from './payment-reading.service.ts';
import { approving, moving, scheduling, type MovePaymentInput, type SchedulePaymentInput } from './payment.model.ts';
import { GRANT_OF_PAYMENT, LAST_PAYMENT, MOVE, SAVE_EVENT, SAVE_PARTS, SAVE_PAYMENT } from './payment.queries.ts';
import { mayKeep, mayMove, NEXT, partsOf, wrongWith, type PaymentState } from './payment.rules.ts';

/** What happens to a payment now. */
interface Move {
  readonly to: PaymentState;
  readonly onDay: string | null;
  readonly note: string | null;
  readonly hostReference: string | null;
}

/** What a person, or the host's ledger, says of a payment: `against` is what a person had entered and the host contradicts. */
export interface Said extends Move {
  readonly byHost: boolean;
  readonly against: PaymentState | null;
}

/** Schedules payments of pooled grants, and says what becomes of them. What happened is never changed. */
@Injectable()
export class PaymentsService {
  constructor(private readonly tx: Tx, private readonly grants: GrantsService, private readonly reading: PaymentReadingService, private readonly activity: ActivityService) {}

  /** One more payment, split over what the grant draws on. */
  schedule(ctx: MemberCtx, input: SchedulePaymentInput): Promise<Grant | Refused> {
    const { grantId, known, amount, dueOn, condition } = readInput(ctx, scheduling, input);
    return this.tx.run(ctx, async (ctx) => {
      const grant = await this.hold(ctx, grantId);
      const allowed = mayKeep(ctx.viewer, grant.ownerId);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const { collaborativeId, personId } = ctx.viewer;
      const [last] = await ctx.db.query<{ number: number; name: string }[]>(LAST_PAYMENT, [collaborativeId, grantId]);
      if (last && last.number !== known) return refuse(refused(ctx, { key: 'api.payments.meanwhile.scheduled', values: { name: last.name } }));
      const payable = await this.reading.payableOne(ctx, grantId);
      const why = wrongWith(payable, amount);
      if (why) return refuse(refused(ctx, why, why.key === 'api.payments.tooMuch' ? ['amount'] : []));
      const id = uuid();
      const parts = partsOf(amount, payable);
      const text = (minor: bigint) => Money.format({ minor, currency: payable.currency });
      await ctx.db.query(SAVE_PAYMENT, [collaborativeId, id, grantId, known + 1, text(amount), dueOn, condition, personId]);
      await ctx.db.query(SAVE_PARTS, [collaborativeId, id, parts.map(() => uuid()), parts.map(({ contributionId }) => contributionId), parts.map((part) => text(part.amount))]);
      await this.say(ctx, { id, version: 0, grant }, { to: 'scheduled', onDay: null, note: null, hostReference: null, byHost: false, against: null });
      return this.grants.shown(ctx, grant);
    });
  }

  move(ctx: MemberCtx, input: MovePaymentInput): Promise<Grant | Refused> {
    const { paymentId, version, ...move } = readInput(ctx, moving, input);
    return this.become(ctx, { paymentId, version }, move);
  }

  approve(ctx: MemberCtx, input: { readonly paymentId: string; readonly version: number }): Promise<Grant | Refused> {
    return this.become(ctx, readInput(ctx, approving, input), { to: 'approved', onDay: null, note: null, hostReference: null });
  }

  /** Writes down what happened, in the caller's transaction, which holds the grant. */
  async say(ctx: MemberCtx, { id, version, grant }: { readonly id: string; readonly version: number; readonly grant: GrantRecord }, said: Said): Promise<void> {
    const { collaborativeId, personId, partyId } = ctx.viewer;
    await ctx.db.query(SAVE_EVENT(sqlNow(ctx.viewer)), [collaborativeId, uuid(), id, version + 1, said.to, said.onDay, said.note, said.byHost, said.against, personId]);
    await ctx.db.query(MOVE, [collaborativeId, id, said.to, version + 1, said.hostReference]);
    const isSeen = grant.shared && grant.protection !== 'protected';
    await this.activity.record(ctx, {
      kind: `payment.${said.to}`, subjectId: grant.id, values: { grant: grant.shortId ?? grant.title }, audienceId: isSeen ? null : partyId,
    });
  }

  /** Held with its pool: the money of a pool changes by one act at a time. */
  async hold(ctx: MemberCtx, grantId: string): Promise<GrantRecord> {
    const found = (await this.grants.find(ctx, grantId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    if (!found.pool) return refuse(refused(ctx, { key: 'api.payments.notPooled' }));
    await ctx.db.query(HOLD_POOL, [ctx.viewer.collaborativeId, found.pool.id]);
    await ctx.db.query(HOLD_GRANT, [ctx.viewer.collaborativeId, grantId]);
    return (await this.grants.find(ctx, grantId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private become(ctx: MemberCtx, { paymentId, version }: { readonly paymentId: string; readonly version: number }, move: Move): Promise<Grant | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [of] = await ctx.db.query<{ id: string }[]>(GRANT_OF_PAYMENT, [...sightOf(ctx.viewer), paymentId]);
      const grant = await this.hold(ctx, of?.id ?? '');
      const payment = (await this.reading.rows(ctx, [grant.id])).find(({ id }) => id === paymentId) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      await this.decide(ctx, { grant, payment, version }, move);
      await this.say(ctx, { id: paymentId, version, grant }, { ...move, byHost: false, against: null });
      return this.grants.shown(ctx, grant);
    });
  }

  /** Refuses a move that is not the viewer's, that was decided on what is no longer so, or that does not follow. */
  private async decide(ctx: MemberCtx, { grant, payment, version }: { readonly grant: GrantRecord; readonly payment: PaymentRow; readonly version: number }, { to }: Move): Promise<void> {
    const { secondPerson } = await this.reading.payableOne(ctx, grant.id);
    const allowed = mayMove(ctx.viewer, { state: payment.state, enteredById: payment.enteredById, grantOwnerId: grant.ownerId, secondPerson }, to);
    if (!allowed.allowed) refuse(refused(ctx, allowed.reason));
    if (payment.version !== version) refuse(refused(ctx, { key: `api.payments.meanwhile.${payment.state}`, values: { name: payment.events[0]?.by ?? '' } }));
    if (!NEXT[payment.state].includes(to)) refuse(refused(ctx, { key: `api.payments.notFrom.${payment.state}` }));
  }
}
