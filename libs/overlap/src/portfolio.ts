import { dayNumber } from '@acuerdo/calendar';
import { betweenOf } from './compare.ts';
import { granteeProfileOf, profileOf, type GranteeProfile, type Profile } from './profile.ts';
import { Vocabulary } from './purpose/texts.ts';
import type { Decider, Grantee, OverlapGrant } from './types.ts';
import { LIMITS } from './weights.ts';

const EVER = 0x3fffffff;

/** When a grant may run or have been awarded, in day numbers; what is not known is as wide as can be. */
interface Days { readonly from: number; readonly to: number; readonly first: number; readonly last: number; readonly hasPeriod: boolean; readonly hasAward: boolean }

/** Grants made ready for comparing, each grantee once, with what tells quickly that two of them cannot overlap. */
export class Portfolio {
  readonly profiles: Profile[] = [];
  readonly grantees: GranteeProfile[] = [];
  /** Positions of each grantee's grants. */
  readonly grantsOf: number[][] = [];
  readonly granteeOf: number[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #known = new Map<string, number>();
  readonly #deciders = new Map<string, number>();
  readonly #decider: Decider[] = [];
  readonly #deciderOf: number[] = [];
  readonly #days: Days[] = [];
  #apart: boolean[][] = [];

  constructor(grants: Iterable<OverlapGrant> = []) {
    for (const grant of grants) this.add(grant);
  }

  add(grant: OverlapGrant): void {
    const grantee = this.#numberOfGrantee(grant.grantee);
    const profile = profileOf(grant, this.#vocabulary, this.grantees[grantee]);
    this.grantsOf[grantee]?.push(this.profiles.length);
    this.granteeOf.push(grantee);
    this.#deciderOf.push(this.#numberOfDecider(grant.decider));
    this.#days.push(daysOf(profile));
    this.profiles.push(profile);
  }

  /** Whether two grants have different decision makers and come close enough in time to be a relay at least. */
  mayMeet(one: number, other: number): boolean {
    if (this.#apart[this.#deciderOf[one] ?? 0]?.[this.#deciderOf[other] ?? 0] !== true) return false;
    const [a, b] = [this.#days[one], this.#days[other]];
    if (!a || !b) return false;
    if (a.hasPeriod && b.hasPeriod) return Math.max(a.from - b.to, b.from - a.to) - 1 <= LIMITS.relayDays;
    return !a.hasAward || !b.hasAward || Math.max(a.first - b.last, b.first - a.last) <= LIMITS.awardDays;
  }

  #numberOfGrantee(grantee: Grantee): number {
    const key = JSON.stringify(grantee);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.grantees.push(granteeProfileOf(grantee)) - 1;
    this.grantsOf.push([]);
    this.#known.set(key, number);
    return number;
  }

  #numberOfDecider(decider: Decider): number {
    const key = JSON.stringify([decider.kind, decider.id, decider.unit ?? null, decider.name]);
    const known = this.#deciders.get(key);
    if (known !== undefined) return known;
    const number = this.#decider.push(decider) - 1;
    this.#deciders.set(key, number);
    this.#apart = this.#decider.map((a) => this.#decider.map((b) => betweenOf(a, b) !== null));
    return number;
  }
}

function daysOf({ period: { from, to }, award }: Profile): Days {
  const hasPeriod = from === undefined ? to !== undefined : to === undefined || from <= to;
  return {
    from: from === undefined ? -EVER : dayNumber(from), to: to === undefined ? EVER : dayNumber(to), hasPeriod,
    first: award?.first ?? -EVER, last: award?.last ?? EVER, hasAward: award !== null,
  };
}
