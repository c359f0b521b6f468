import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { minorOf } from '../grants/allocation.rules.ts';
import type { Grant } from '../grants/grant.model.ts';
import type { GrantRecord } from '../grants/grants.service.ts';
import { GrantPayments, Payment, written } from './payment.model.ts';
import { PAYABLE, PAYMENTS } from './payment.queries.ts';
import { isLive, mayApprove, mayKeep, NEXT, notPayable, type Payable, type PaymentState } from './payment.rules.ts';

export type PaymentRow = Omit<Payment, 'state' | 'next' | 'viewerCan'> & { readonly grantId: string; readonly state: PaymentState; readonly enteredById: string };

export interface PayableGrant extends Payable {
  readonly id: string;
  readonly secondPerson: boolean;
}

interface PayableRow {
  readonly id: string;
  readonly stage: string;
  readonly currency: string;
  readonly amount: string;
  readonly allocated: string;
  readonly secondPerson: boolean;
  readonly lines: { readonly contributionId: string; readonly left: string }[];
}

/** Reads the payments of grants, by a constant number of statements for all grants of a request. */
@Injectable()
export class PaymentReadingService {
  /** Null for a grant that is not pooled. */
  of(ctx: MemberCtx, grant: Grant): Promise<GrantPayments | null> {
    const known = ctx.loaders.get(PaymentReadingService) as DataLoader<Grant, GrantPayments | null> | undefined;
    const loader = known ?? new DataLoader((grants: readonly Grant[]) => this.ofAll(ctx, grants as readonly (Grant & GrantRecord)[]), { cache: false });
    ctx.loaders.set(PaymentReadingService, loader);
    return loader.load(grant);
  }

  rows(ctx: MemberCtx, grantIds: readonly string[]): Promise<PaymentRow[]> {
    return ctx.db.query<PaymentRow[]>(PAYMENTS, [...sightOf(ctx.viewer), grantIds]);
  }

  async payable(ctx: MemberCtx, grantIds: readonly string[]): Promise<Map<string, PayableGrant>> {
    const rows = await ctx.db.query<PayableRow[]>(PAYABLE, [ctx.viewer.collaborativeId, grantIds]);
    return new Map(rows.map((row) => [row.id, {
      ...row, amount: minorOf(row.amount), allocated: minorOf(row.allocated), lines: row.lines.map(({ contributionId, left }) => ({ contributionId, left: minorOf(left) })),
    }]));
  }

  /** Of a pooled grant that was found. */
  async payableOne(ctx: MemberCtx, grantId: string): Promise<PayableGrant> {
    const found = (await this.payable(ctx, [grantId])).get(grantId);
    if (!found) throw new Error(`grant ${grantId} has no pool`);
    return found;
  }

  private async ofAll(ctx: MemberCtx, grants: readonly (Grant & GrantRecord)[]): Promise<(GrantPayments | null)[]> {
    const ids = grants.filter(({ vehicle }) => vehicle === 'pooled').map(({ id }) => id);
    const rows = ids.length > 0 ? await this.rows(ctx, ids) : [];
    const payable = ids.length > 0 ? await this.payable(ctx, ids) : new Map<string, PayableGrant>();
    return grants.map((grant) => {
      const state = payable.get(grant.id);
      return state ? paymentsOf(ctx, grant, { state, rows: rows.filter(({ grantId }) => grantId === grant.id) }) : null;
    });
  }
}

function paymentsOf(ctx: MemberCtx, { ownerId }: GrantRecord, { state, rows }: { state: PayableGrant; rows: readonly PaymentRow[] }): GrantPayments {
  const { currency, amount, secondPerson } = state;
  const sum = (...states: PaymentState[]) => rows.filter((row) => states.includes(row.state)).reduce((all, row) => all + minorOf(row.amount), 0n);
  const live = rows.filter((row) => isLive(row.state)).reduce((all, row) => all + minorOf(row.amount), 0n);
  const why = notPayable(state);
  const keep = mayKeep(ctx.viewer, ownerId);
  return {
    payments: rows.map((row) => shown(ctx, row, { grantOwnerId: ownerId, secondPerson })),
    paid: written(sum('sent', 'confirmed'), currency), planned: written(sum('scheduled', 'approved'), currency), left: written(amount - live, currency), secondPerson,
    viewerCan: [keep.allowed && why ? { action: 'payments.keep', allowed: false, reason: why } : abilityOf('payments.keep', keep)],
  };
}

function shown({ viewer }: MemberCtx, { grantId: _, ...row }: PaymentRow, of: { readonly grantOwnerId: string; readonly secondPerson: boolean }): Payment {
  return { ...row, next: [...NEXT[row.state]], viewerCan: [abilityOf('payments.keep', mayKeep(viewer, of.grantOwnerId)), abilityOf('payments.approve', mayApprove(viewer, { ...of, state: row.state, enteredById: row.enteredById }))] };
}
