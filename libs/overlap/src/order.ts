import { Money, type MoneyJson } from '@acuerdo/exact';
import type { Overlap, Signal } from './types.ts';

const SHOWING: ReadonlySet<Signal> = new Set<Signal>(['purpose', 'project', 'copied']);

/** Whether something shows that both grants are for the same: what their texts say, or a project that both name. Else nothing rules it out, and no more. */
export const isShown = ({ evidence }: Pick<Overlap, 'evidence'>): boolean => evidence.some(({ signal, mark }) => mark === 'yes' && SHOWING.has(signal));

/** Negative, zero or positive; no amount is less than any. */
export function compareMoney(a: MoneyJson | null, b: MoneyJson | null): number {
  const [left, right] = [minorOf(a), minorOf(b)];
  return Number(left > right) - Number(left < right);
}

function minorOf(amount: MoneyJson | null): bigint {
  const money = amount ? Money.fromJson(amount) : null;
  return money?.ok ? money.value.minor : -1n;
}
