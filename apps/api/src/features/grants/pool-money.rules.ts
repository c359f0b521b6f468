import { Fraction, meets, Money, percent } from '@acuerdo/exact';
import type { PartyRef } from '../parties/party.model.ts';
import { minorOf } from './allocation.rules.ts';
import type { PoolMoney, PoolShare } from './pool-money.model.ts';

type Sum = 'pledged' | 'committed' | 'received' | 'drawn' | 'through' | 'individual' | 'pooled';

/** Sums of one party in one currency; without a party, what the pool granted in all. Amounts as decimal text. */
export type PartRow = { readonly currency: string; readonly party: PartyRef | null } & Readonly<Record<Sum, string>>;

const MAJORITY = { op: '>', num: 1, den: 2 } as const;

/** The money of one pool, from the sums of its parties: a table for each currency. Shares are exact, and those of what is allocated add up to one. */
export function moneyOf(rows: readonly PartRow[]): PoolMoney[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => inCurrency(rows.filter((row) => row.currency === currency), currency));
}

function inCurrency(rows: readonly PartRow[], currency: string): PoolMoney {
  const sum = (name: Sum): bigint => rows.reduce((all, row) => all + minorOf(row[name]), 0n);
  const text = (minor: bigint): string => Money.format({ minor, currency });
  const granted = sum('pooled');
  const allocated = sum('through');
  return {
    currency, pledged: text(sum('pledged')), committed: text(sum('committed')), received: text(sum('received')),
    granted: text(granted), notAllocated: text(granted - allocated), unspent: text(sum('received') - sum('drawn') - (granted - allocated)),
    individual: text(sum('individual')), together: text(granted + sum('individual')),
    shares: rows.flatMap((row) => (row.party ? [shareOf({ ...row, party: row.party }, allocated)] : [])),
  };
}

function shareOf(row: PartRow & { readonly party: PartyRef }, allocated: bigint): PoolShare {
  const { party, currency, pledged, committed, received } = row;
  const [through, individual, drawn] = [minorOf(row.through), minorOf(row.individual), minorOf(row.drawn)];
  const text = (minor: bigint): string => Money.format({ minor, currency });
  const together = through + individual;
  return {
    party, pledged, committed, received, through: text(through), share: fractionOf(through, allocated), percent: percent(through, allocated),
    unspent: text(minorOf(received) - drawn), individual: text(individual), together: text(together),
    throughPool: fractionOf(through, together), throughPoolPercent: percent(through, together), majority: together === 0n ? null : meets(through, together, MAJORITY),
  };
}

/** A share as an exact fraction in lowest terms, "5/29"; null of nothing. */
export const fractionOf = (part: bigint, whole: bigint): string | null => (whole === 0n ? null : Fraction.format(Fraction.of(part, whole)));
