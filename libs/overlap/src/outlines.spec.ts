import { areOtherGrantees, granteeOutline, mayBeOnePurpose, Portfolio, purposeOutline } from '@acuerdo/overlap';
import { syntheticGrants } from '@acuerdo/overlap/synthetic';
import { betweenOf } from './compare.ts';
import { compareGrantees } from './identity.ts';
import type { GranteeProfile, Profile } from './profile.ts';
import { isSameWork } from './same-work.ts';
import { compareTimes } from './times.ts';
import { LIMITS } from './weights.ts';

test('what is ruled out at a glance is no parallel role when it is looked at', () => {
  const portfolio = new Portfolio([...syntheticGrants({ seed: 5, grants: 400, grantees: 20 })].map(({ grant }) => grant));
  const wronglyOut: string[] = [];
  let [looked, same] = [0, 0];
  for (const [a, b, one, other] of pairsOf(profilesOf(portfolio))) {
    const may = portfolio.outlines.mayBeSameWork(one, other);
    const is = isSameWork(a, b);
    if (may) looked += 1;
    if (is) same += 1;
    if (is && !may) wronglyOut.push(`${a.id} ${b.id}`);
  }
  expect(wronglyOut).toEqual([]);
  expect(same).toBeGreaterThan(500);
  expect(looked).toBeLessThan(400 * 400 / 4);
});

test('two grants of two decision makers that come close in time may meet, and no two of one', () => {
  const portfolio = new Portfolio([...syntheticGrants({ seed: 6, grants: 200, grantees: 40 })].map(({ grant }) => grant));
  const wrong = pairsOf(profilesOf(portfolio)).filter(([a, b, one, other]) => {
    const { certainty, gap } = compareTimes(a, b);
    const may = portfolio.outlines.mayMeet(one, other);
    return betweenOf(a.decider, b.decider) === null ? may : !may && (certainty !== 'none' || (gap ?? Infinity) <= LIMITS.relayDays);
  });
  expect(wrong).toEqual([]);
});

test('grantees that are others at a glance are others when they are compared', () => {
  const portfolio = new Portfolio([...syntheticGrants({ seed: 7, grants: 900, grantees: 36 })].map(({ grant }) => grant));
  const pairs = pairsOf(portfolio.grantees);
  const alike = pairs.filter(([a, b]) => compareGrantees(a, b).answer !== 'other');
  expect(alike.filter(([, , one, other]) => portfolio.granteeOutlines.areOthers(one, other))).toEqual([]);
  expect(alike.filter(([a, b]) => areOtherGrantees(granteeOutline(a), granteeOutline(b)))).toEqual([]);
  expect(areOtherGrantees([], granteeOutline(portfolio.grantees[0] as GranteeProfile))).toBe(false);
  expect(alike.length).toBeGreaterThan(300);
  expect(pairs.filter(([, , one, other]) => portfolio.granteeOutlines.areOthers(one, other)).length).toBeGreaterThan(pairs.length / 2);
});

test('purposes that are two by their outlines are no parallel role', () => {
  const grants = [...syntheticGrants({ seed: 5, grants: 200, grantees: 20 })].map(({ grant }) => grant);
  const profiles = profilesOf(new Portfolio(grants));
  const outlines = grants.map(purposeOutline);
  const pairs = pairsOf(profiles).map(([a, b, one, other]) => ({ is: isSameWork(a, b), may: mayBeOnePurpose(outlines[one] ?? [], outlines[other] ?? []) }));
  expect(pairs.filter(({ is, may }) => is && !may)).toEqual([]);
  expect(pairs.filter(({ is }) => is).length).toBeGreaterThan(100);
  expect(pairs.filter(({ may }) => may).length).toBeLessThan(pairs.length / 4);
  expect(mayBeOnePurpose([], outlines[0] ?? [])).toBe(true);
});

const profilesOf = (portfolio: Portfolio): Profile[] => Array.from({ length: portfolio.count }, (_, at) => portfolio.profile(at));

/** Every two of them, with their places. */
const pairsOf = <T>(things: readonly T[]): (readonly [T, T, number, number])[] => things.flatMap((a, one) => things.map((b, other) => [a, b, one, other] as const));
