import { GranteeOutlines } from './grantee-outlines.ts';
import { readName, type Name } from './names/read-name.ts';
import { Outlines } from './outlines.ts';
import { PackedProfiles } from './packed-profiles.ts';
import { PackedPurposes } from './packed-purposes.ts';
import { granteeProfileOf, type GranteeProfile, type Profile } from './profile.ts';
import { readPurpose } from './purpose/read-purpose.ts';
import { Vocabulary } from './purpose/texts.ts';
import { Shared } from './shared.ts';
import type { Grantee, OverlapGrant } from './types.ts';

/** Grants made ready for comparing, each grantee once. */
export class Portfolio {
  readonly grantees: GranteeProfile[] = [];
  /** Positions of each grantee's grants. */
  readonly grantsOf: number[][] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #known = new Map<string, number>();
  readonly #names = new Shared<Name>();
  readonly #purposes = new PackedPurposes();
  readonly #profiles = new PackedProfiles(this.#purposes, this.grantees);
  /** What tells quickly that two grants, and two grantees, cannot meet. */
  readonly outlines = new Outlines(this.#purposes);
  readonly granteeOutlines = new GranteeOutlines();

  constructor(grants: Iterable<OverlapGrant> = []) {
    for (const grant of grants) this.add(grant);
  }

  /** How many grants there are. */
  get count(): number {
    return this.#profiles.count;
  }

  add(grant: OverlapGrant): void {
    const grantee = this.#numberOfGrantee(grant.grantee);
    const purpose = readPurpose(grant, this.#vocabulary);
    const place = this.#purposes.add(purpose);
    this.grantsOf[grantee]?.push(this.count);
    this.#profiles.add(grant, { grantee, purpose: place });
    this.outlines.add(grant, purpose, place);
  }

  /** The grant at a position, made ready. */
  profile(at: number): Profile {
    return this.#profiles.at(at);
  }

  #numberOfGrantee(grantee: Grantee): number {
    const key = JSON.stringify(grantee);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const profile = granteeProfileOf(grantee, (name) => this.#names.at(this.#names.numberOf(name, () => readName(name))));
    const number = this.grantees.push(profile) - 1;
    this.grantsOf.push([]);
    this.granteeOutlines.add(profile);
    this.#known.set(key, number);
    return number;
  }
}
