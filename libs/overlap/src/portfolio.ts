import { dayNumber } from '@acuerdo/calendar';
import { betweenOf } from './compare.ts';
import { granteeProfileOf, profileOf, type GranteeProfile, type Profile } from './profile.ts';
import { Vocabulary } from './purpose/texts.ts';
import type { Decider, Grantee, OverlapGrant } from './types.ts';
import { LIMITS } from './weights.ts';

/** Grants made ready for comparing, each grantee once, with what tells quickly that two of them cannot overlap. */
export class Portfolio {
  readonly profiles: Profile[] = [];
  readonly grantees: GranteeProfile[] = [];
  /** Positions of each grantee's grants. */
  readonly grantsOf: number[][] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #known = new Map<string, number>();
  readonly #deciders = new Map<string, number>();
  readonly #decider: Decider[] = [];
  readonly #deciderOf: number[] = [];
  readonly #days = new Days();
  /** Whether two decision makers may overlap at all. */
  #apart: boolean[][] = [];

  constructor(grants: Iterable<OverlapGrant> = []) {
    for (const grant of grants) this.add(grant);
  }

  add(grant: OverlapGrant): void {
    const grantee = this.#numberOfGrantee(grant.grantee);
    const profile = profileOf(grant, this.#vocabulary, this.grantees[grantee]);
    this.grantsOf[grantee]?.push(this.profiles.push(profile) - 1);
    this.#deciderOf.push(this.#numberOfDecider(grant.decider));
    this.#days.add(profile);
  }

  /** Whether two grants have different decision makers and come close enough in time to be a relay at least. */
  mayMeet(one: number, other: number): boolean {
    return this.#days.meet(one, other) && this.#apart[this.#deciderOf[one] ?? 0]?.[this.#deciderOf[other] ?? 0] === true;
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

const EVER = 0x3fffffff;

/** The days on which grants may run, or may have been awarded; what is not known is as wide as can be. */
class Days {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #hasPeriod: boolean[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  add({ period: { from, to }, award }: Profile): void {
    this.#hasPeriod.push(from === undefined ? to !== undefined : to === undefined || from <= to);
    this.#from.push(from === undefined ? -EVER : dayNumber(from));
    this.#to.push(to === undefined ? EVER : dayNumber(to) + LIMITS.relayDays + 1);
    this.#first.push(award?.first ?? -EVER);
    this.#last.push(award ? award.last + LIMITS.awardDays : EVER);
  }

  /** By their periods where both say one, else by their awards. */
  meet(one: number, other: number): boolean {
    const [starts, ends] = this.#hasPeriod[one] === true && this.#hasPeriod[other] === true ? [this.#from, this.#to] : [this.#first, this.#last];
    return (starts[one] ?? 0) <= (ends[other] ?? 0) && (starts[other] ?? 0) <= (ends[one] ?? 0);
  }
}
