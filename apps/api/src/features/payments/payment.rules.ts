import { Money } from '@acuerdo/exact';
import { may, mayForOwner, type Actor, type Answer } from '@acuerdo/access';
import { shown } from '../pools/contribution.rules.ts';

export const PAYMENT_STATES = ['scheduled', 'approved', 'sent', 'confirmed', 'failed', 'cancelled'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** What a person can make of a payment next. A failed one is over: it is scheduled anew, and may then be approved anew. */
export const NEXT: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  scheduled: ['approved', 'cancelled'], approved: ['sent', 'cancelled'], sent: ['confirmed', 'failed'], confirmed: [], failed: [], cancelled: [],
};

/** Whether a payment counts against its grant: money that left, or is to leave. */
export const isLive = (state: PaymentState): boolean => state !== 'failed' && state !== 'cancelled';

export interface Why {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a grant draws on a contribution, and what of that no live payment has taken; in hundredths. */
export interface LineLeft {
  readonly contributionId: string;
  readonly left: bigint;
}

/** A grant as far as its payments ask; in hundredths. */
export interface Payable {
  readonly stage: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly allocated: bigint;
  readonly lines: readonly LineLeft[];
}

export const leftOf = ({ lines }: Pick<Payable, 'lines'>): bigint => lines.reduce((all, { left }) => all + left, 0n);

/** Why no payment of a grant can be scheduled at all; null where one can. Payments inherit what the grant draws on, so all of that is said first. */
export function notPayable({ stage, amount, allocated, currency, lines }: Payable): Why | null {
  if (stage === 'proposal') return { key: 'api.payments.proposal', values: {} };
  if (stage === 'closed') return { key: 'api.payments.closed', values: {} };
  if (allocated < amount) return { key: 'api.payments.allocateFirst', values: { left: shown({ minor: amount - allocated, currency }) } };
  return leftOf({ lines }) === 0n ? { key: 'api.payments.allScheduled', values: {} } : null;
}

/** The first thing that is wrong with a payment of `minor` hundredths; null where it fits into its grant. */
export function wrongWith(grant: Payable, minor: bigint): Why | null {
  const { currency } = grant;
  const why = notPayable(grant);
  if (why || minor <= leftOf(grant)) return why;
  return { key: 'api.payments.tooMuch', values: { amount: shown({ minor, currency }), left: shown({ minor: leftOf(grant), currency }) } };
}

/**
 * Whose money a payment is: split by what is left of each line, so that no line is ever overdrawn and the last payment takes the rest of
 * each to the cent (largest remainder). The amount must fit (`wrongWith`).
 */
export function partsOf(minor: bigint, { lines, currency }: Pick<Payable, 'lines' | 'currency'>): { readonly contributionId: string; readonly amount: bigint }[] {
  const split = Money.shareOut({ minor, currency }, lines.map(({ left }) => left));
  if (!split.ok) throw new Error(`nothing is left to pay from: ${split.reason.key}`);
  return lines.flatMap(({ contributionId }, at) => {
    const amount = split.value[at]?.minor ?? 0n;
    return amount > 0n ? [{ contributionId, amount }] : [];
  });
}

/** A payment as far as a move of it asks. */
export interface Movable {
  readonly state: PaymentState;
  readonly enteredById: string;
  readonly grantOwnerId: string;
  /** The pool asks for the approval of somebody who did not enter the payment. */
  readonly secondPerson: boolean;
}

/** Who keeps the payments of a grant: who brought the pooled grant in; the secretariat, of its own. */
export const mayKeep = (actor: Actor, grantOwnerId: string): Answer => mayForOwner(actor, 'payments.keep', grantOwnerId);

/** Who may approve a payment: any officer or the secretariat, but not who entered it where the pool asks for a second person. */
export function mayApprove(actor: Actor, { enteredById, secondPerson }: Movable): Answer {
  const byRole = may(actor, 'payments.approve');
  if (!byRole.allowed || !secondPerson || actor.personId !== enteredById) return byRole;
  return { allowed: false, reason: { key: 'api.payments.secondPerson', values: {} } };
}

export const mayMove = (actor: Actor, payment: Movable, to: PaymentState): Answer => (to === 'approved' ? mayApprove(actor, payment) : mayKeep(actor, payment.grantOwnerId));
