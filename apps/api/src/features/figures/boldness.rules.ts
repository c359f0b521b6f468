import { Fraction, Money, percent } from '@acuerdo/exact';
import { boldnessOf, BOLDNESS, concentration, type Award, type Boldness } from '@acuerdo/overlap';
import { minorOf } from '../grants/allocation.rules.ts';
import type { BoldShare, BoldYear } from './boldness.model.ts';

export interface AwardRow extends Award {
  readonly of: 'pool' | 'own';
  readonly amount: string;
  readonly currency: string;
  /** low, medium or high; null where nobody has said. */
  readonly risk: string | null;
}

/** An award, with what it is. */
export interface JudgedAward extends AwardRow {
  readonly is: ReadonlySet<Boldness>;
}

/** A year of awards; the grantee who was given most by its id. */
export type YearOfAwards = Omit<BoldYear, 'largest'> & { readonly largestId: string | null };

export type FirstHere = Pick<Award, 'grantee' | 'awardedOn'>;

/** The awards of one decider in one currency, each told against all awards before it. */
export function judged(rows: readonly AwardRow[], firstHere: readonly FirstHere[], { of, currency }: { of: string; currency: string }): JudgedAward[] {
  const own = rows.filter((row) => row.of === of);
  const bold = boldnessOf(own, firstHere);
  return own.filter((row) => row.currency === currency).map((row) => ({ ...row, is: bold.get(row.id) ?? new Set() }));
}

/** The riskiest first. */
const RISKS = ['high', 'medium', 'low', 'not-recorded'] as const;

export const yearOfAward = ({ awardedOn }: Pick<Award, 'awardedOn'>): number => Number(awardedOn.slice(0, 4));

export function yearsOfAwards(awards: readonly JudgedAward[]): YearOfAwards[] {
  return [...Map.groupBy(awards, yearOfAward)].sort(([a], [b]) => a - b).map(([year, ofYear]) => summed(year, ofYear));
}

function summed(year: number, awards: readonly JudgedAward[]): YearOfAwards {
  const total = sum(awards);
  const given = [...Map.groupBy(awards, ({ grantee }) => grantee)].map(([grantee, ofGrantee]) => ({ grantee, minor: sum(ofGrantee) }));
  const [most] = given.toSorted((a, b) => (a.minor === b.minor ? (a.grantee < b.grantee ? -1 : 1) : a.minor > b.minor ? -1 : 1));
  const few = concentration(given.map(({ minor }) => minor));
  return {
    year, grants: awards.length, amount: text(total), withoutCountry: awards.filter(({ countries }) => countries.length === 0).length,
    shares: BOLDNESS.map((is) => shareOf(is, awards, (award) => award.is.has(is))),
    risks: RISKS.map((risk) => shareOf(risk, awards, (award) => (award.risk ?? 'not-recorded') === risk)),
    largestId: few && most ? most.grantee : null, largestShare: few && Fraction.format(few.largest), largestPercent: percent(most?.minor ?? 0n, total),
    herfindahl: few && Fraction.format(few.herfindahl), herfindahlShown: few && Fraction.toDecimal(few.herfindahl, 2),
  };
}

function shareOf(is: string, awards: readonly JudgedAward[], isSo: (award: JudgedAward) => boolean): BoldShare {
  const such = awards.filter(isSo);
  return { is, grants: such.length, ofGrants: percent(such.length, awards.length), amount: text(sum(such)), ofAmount: percent(sum(such), sum(awards)) };
}

const sum = (awards: readonly AwardRow[]): bigint => awards.reduce((all, { amount }) => all + minorOf(amount), 0n);
const text = (minor: bigint): string => Money.format({ minor, currency: '' });
