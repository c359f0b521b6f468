import { isWhole, lengthOf, sharedDays } from '@acuerdo/calendar';
import { Money, type MoneyJson } from '@acuerdo/exact';
import type { Profile } from './profile.ts';

/**
 * Money at stake: each amount for the days that both share, of which the smaller; the whole smaller amount where a period is not
 * known to the day. Rounded down to the hundredth. Null without amounts, and in two currencies: no rate is invented.
 */
export function atStake(a: Profile, b: Profile): MoneyJson | null {
  if (!a.amount || !b.amount || a.amount.currency !== b.amount.currency) return null;
  const [left, right] = [forSharedDays(a, b), forSharedDays(b, a)];
  const whole = a.amount.minor < b.amount.minor ? a.amount.minor : b.amount.minor;
  const minor = left === null || right === null ? whole : left < right ? left : right;
  return Money.toJson({ minor, currency: a.amount.currency });
}

function forSharedDays(profile: Profile, other: Profile): bigint | null {
  const [mine, theirs] = [profile.period, other.period];
  if (!profile.amount || !isWhole(mine) || !isWhole(theirs) || mine.vague === true || theirs.vague === true) return null;
  return (profile.amount.minor * BigInt(sharedDays(mine, theirs))) / BigInt(lengthOf(mine) ?? 1);
}
