import { GranteeOutlines } from './grantee-outlines.ts';
import { Outlines } from './outlines.ts';
import { granteeProfileOf, profileOf, type GranteeProfile, type Profile } from './profile.ts';
import { Vocabulary } from './purpose/texts.ts';
import type { Grantee, OverlapGrant } from './types.ts';

/** Grants made ready for comparing, each grantee once, with what tells quickly that two of them cannot overlap. */
export class Portfolio {
  readonly profiles: Profile[] = [];
  readonly grantees: GranteeProfile[] = [];
  /** Positions of each grantee's grants. */
  readonly grantsOf: number[][] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #known = new Map<string, number>();
  readonly #outlines = new Outlines();
  readonly #granteeOutlines = new GranteeOutlines();

  constructor(grants: Iterable<OverlapGrant> = []) {
    for (const grant of grants) this.add(grant);
  }

  add(grant: OverlapGrant): void {
    const grantee = this.#numberOfGrantee(grant.grantee);
    const profile = profileOf(grant, this.#vocabulary, this.grantees[grantee]);
    this.grantsOf[grantee]?.push(this.profiles.push(profile) - 1);
    this.#outlines.add(profile, grant.decider);
  }

  /** Whether two grants have different decision makers and come close enough in time to be a relay at least. */
  mayMeet(one: number, other: number): boolean {
    return this.#outlines.mayMeet(one, other);
  }

  /** Whether two grants that may meet may be for the same work. */
  mayBeSameWork(one: number, other: number): boolean {
    return this.#outlines.mayBeSameWork(one, other);
  }

  /** Whether two grantees are two for sure. */
  areOthers(one: number, other: number): boolean {
    return this.#granteeOutlines.areOthers(one, other);
  }

  #numberOfGrantee(grantee: Grantee): number {
    const key = JSON.stringify(grantee);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const profile = granteeProfileOf(grantee);
    const number = this.grantees.push(profile) - 1;
    this.grantsOf.push([]);
    this.#granteeOutlines.add(profile);
    this.#known.set(key, number);
    return number;
  }
}
