import { shown } from '../pools/contribution.rules.ts';
import type { Why } from './payment.rules.ts';

/** What a grant is to draw on a contribution, and what live payments took of it; in hundredths. */
export interface AmendedLine {
  readonly title: string;
  readonly amount: bigint;
  readonly paid: bigint;
}

export interface Amending {
  readonly stage: string;
  readonly currency: string;
  /** Before and after, in hundredths. */
  readonly was: bigint;
  readonly amount: bigint;
  readonly endsBefore: string | null;
  readonly endsOn: string | null;
  readonly startsOn: string | null;
  readonly hasPayments: boolean;
  /** Every line of what the grant draws on afterwards, and of what payments took before. */
  readonly lines: readonly AmendedLine[];
}

/**
 * The first thing that is wrong with an amendment; null where it holds. What payments have taken stays: a line is not cut below it, and a
 * grant with payments is allocated in full before and after.
 */
export function wrongAmendment({ stage, currency, was, amount, endsBefore, endsOn, startsOn, hasPayments, lines }: Amending): Why | null {
  if (stage !== 'active') return { key: 'api.payments.onlyActive', values: {} };
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return { key: 'api.payments.endsBeforeStart', values: {} };
  const money = (minor: bigint) => shown({ minor, currency });
  const cut = lines.find((line) => line.amount < line.paid);
  if (cut) return { key: 'api.payments.floor', values: { title: cut.title, amount: money(cut.amount), paid: money(cut.paid) } };
  const all = lines.reduce((sum, line) => sum + line.amount, 0n);
  if (hasPayments && all !== amount) return { key: 'api.payments.inFull', values: { all: money(all), amount: money(amount) } };
  return was === amount && endsBefore === endsOn ? { key: 'api.payments.sameAsBefore', values: {} } : null;
}
