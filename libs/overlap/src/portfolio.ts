import { betweenOf } from './compare.ts';
import { Outlines } from './outlines.ts';
import { granteeProfileOf, profileOf, type GranteeProfile, type Profile } from './profile.ts';
import { Vocabulary } from './purpose/texts.ts';
import type { Decider, Grantee, OverlapGrant } from './types.ts';

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
  readonly #outlines = new Outlines();
  /** Whether two decision makers may overlap at all. */
  #apart: boolean[][] = [];

  constructor(grants: Iterable<OverlapGrant> = []) {
    for (const grant of grants) this.add(grant);
  }

  add(grant: OverlapGrant): void {
    const grantee = this.#numberOfGrantee(grant.grantee);
    const profile = profileOf(grant, this.#vocabulary, this.grantees[grantee]);
    this.grantsOf[grantee]?.push(this.profiles.push(profile) - 1);
    this.#outlines.add(profile, this.#numberOfDecider(grant.decider));
  }

  /** Whether two grants have different decision makers and come close enough in time to be a relay at least. */
  mayMeet(one: number, other: number): boolean {
    return this.#outlines.meet(one, other) && this.#apart[this.#outlines.decider(one)]?.[this.#outlines.decider(other)] === true;
  }

  /** Whether two grants that may meet may be for the same work. */
  mayBeSameWork(one: number, other: number): boolean {
    return this.#outlines.mayBeSameWork(one, other);
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
