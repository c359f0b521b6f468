import { visitOverlaps, type Side } from './meetings.ts';
import { compareMoney } from './order.ts';
import { Portfolio } from './portfolio.ts';
import type { Overlap, OverlapGrant } from './types.ts';

/**
 * All overlaps among the grants, most important first. Take the copies out with `findDuplicates` before, or each overlap comes once
 * a copy. Where an id stands more than once with different content, an overlap of that id is told once, as its most important version.
 */
export function findOverlaps(grants: Iterable<OverlapGrant>): Overlap[] {
  return collected(new Portfolio(grants));
}

/**
 * The overlaps between grants of one side and grants of another, most important first: exactly those pairs of a full run over both
 * in which one grant is of each side. What is within a side is not looked at, so a short file beside a long register costs little
 * more than the length of the register. No id stands on both sides.
 */
export function overlapsAcross(some: readonly OverlapGrant[], others: readonly OverlapGrant[]): Overlap[] {
  const portfolio = new Portfolio(some);
  const side = { grants: portfolio.count, grantees: portfolio.grantees.length };
  for (const grant of others) portfolio.add(grant);
  return collected(portfolio, side);
}

/** The overlaps of one grant with the others: what a full run would say of it. For re-checking a grant that changed. */
export const overlapsOf = (grant: OverlapGrant, others: readonly OverlapGrant[]): Overlap[] => overlapsAcross([grant], others);

function collected(portfolio: Portfolio, side?: Side): Overlap[] {
  const overlaps: Overlap[] = [];
  visitOverlaps(portfolio, (overlap) => overlaps.push(overlap), side);
  return ranked(overlaps);
}

/**
 * Most important first: role confusion, then what can still be changed, then money at stake, then bits, then ids.
 * Amounts count by their number, whatever the currency: no rate is invented.
 */
export function byImportance(a: Overlap, b: Overlap): number {
  return Number(b.roleConfusion) - Number(a.roleConfusion) || b.changeable - a.changeable
    || compareMoney(b.atStake, a.atStake) || b.bits - a.bits || textOrder(a.left, b.left) || textOrder(a.right, b.right);
}

function ranked(overlaps: readonly Overlap[]): Overlap[] {
  const seen = new Set<string>();
  return overlaps.toSorted(byImportance).filter(({ left, right }) => {
    const pair = JSON.stringify([left, right]);
    return !seen.has(pair) && seen.add(pair);
  });
}

const textOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
