import { Money, type MoneyJson } from '@acuerdo/exact';

/** Negative, zero or positive; no amount is less than any. */
export function compareMoney(a: MoneyJson | null, b: MoneyJson | null): number {
  const [left, right] = [minorOf(a), minorOf(b)];
  return Number(left > right) - Number(left < right);
}

function minorOf(amount: MoneyJson | null): bigint {
  const money = amount ? Money.fromJson(amount) : null;
  return money?.ok ? money.value.minor : -1n;
}
