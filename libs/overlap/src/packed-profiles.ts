import { Numbers } from './numbers.ts';
import type { PackedPurposes } from './packed-purposes.ts';
import { placesOf } from './places.ts';
import { amountOf, awardOf, themesOf, type GranteeProfile, type Profile } from './profile.ts';
import { Shared } from './shared.ts';
import type { OverlapGrant } from './types.ts';

/** Numbers of one grant, in this order. */
const [GRANTEE, KIND, DECIDER, FROM, TO, AWARDED, FIRST, LAST, AMOUNT, THEMES, PLACES, PURPOSE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const NUMBERS = 12;
const NONE = -1;
/** Of a day number; no grant was awarded so long ago. */
const NEVER = -0x40000000;
const REMEMBERED = 1024;
/** Stands in no theme and no place. */
const APART = '\u0000';

type Kind = Pick<Profile, 'vehicle' | 'stage' | 'onward'> & { readonly vague: boolean | undefined };

/**
 * Profiles written into buffers, so that a million of them burden neither the memory nor its cleaning: what many have alike is kept
 * once. One that is asked for is put together again; some that were asked for lately are still there.
 */
export class PackedProfiles {
  readonly #purposes: PackedPurposes;
  readonly #grantees: readonly GranteeProfile[];
  readonly #ids: string[] = [];
  readonly #kept = new Numbers();
  readonly #kinds = new Shared<Kind>();
  readonly #deciders = new Shared<Profile['decider']>();
  readonly #days = new Shared<string>();
  readonly #amounts = new Shared<{ readonly amount: Profile['amount'] }>();
  readonly #themes = new Shared<Profile['themes']>();
  readonly #places = new Shared<Profile['places']>();
  readonly #lately: ({ readonly at: number; readonly profile: Profile } | undefined)[] = new Array(REMEMBERED);

  constructor(purposes: PackedPurposes, grantees: readonly GranteeProfile[]) {
    this.#purposes = purposes;
    this.#grantees = grantees;
  }

  get count(): number {
    return this.#ids.length;
  }

  /** `grantee`: its number; `purpose`: the place at which it begins. */
  add(grant: OverlapGrant, { grantee, purpose }: { readonly grantee: number; readonly purpose: number }): void {
    const { id, decider, vehicle, stage, onward, awardedOn, period: { from, to, vague } = {}, amount, themes, places } = grant;
    const award = awardOf(grant);
    this.#ids.push(id);
    this.#kept.append([
      grantee, this.#kinds.numberOf(`${vehicle} ${stage} ${onward} ${vague}`, () => ({ vehicle, stage, onward, vague })),
      this.#deciders.numberOf(`${decider.kind} ${decider.id} ${JSON.stringify([decider.unit, decider.name])}`, () => decider),
      this.#dayOf(from), this.#dayOf(to), this.#dayOf(awardedOn), award?.first ?? NEVER, award?.last ?? NEVER,
      this.#amounts.numberOf(amount ? `${amount.amount} ${amount.currency}` : '', () => ({ amount: amountOf(grant) })),
      this.#themes.numberOf(themes.join(APART), () => themesOf(themes)), this.#places.numberOf(places.join(APART), () => placesOf(places)), purpose,
    ]);
  }

  at(at: number): Profile {
    const lately = this.#lately[at % REMEMBERED];
    if (lately?.at === at) return lately.profile;
    const profile = this.#unpacked(at);
    this.#lately[at % REMEMBERED] = { at, profile };
    return profile;
  }

  #dayOf(written: string | undefined): number {
    return written === undefined ? NONE : this.#days.numberOf(written, () => written);
  }

  #unpacked(at: number): Profile {
    const number = (place: number): number => this.#kept.at(at * NUMBERS + place);
    const [id, grantee] = [this.#ids[at], this.#grantees[number(GRANTEE)]];
    if (id === undefined || !grantee) throw new RangeError(`no grant stands at ${at}`);
    const day = (place: number): string | undefined => (number(place) === NONE ? undefined : this.#days.at(number(place)));
    const { vehicle, stage, onward, vague } = this.#kinds.at(number(KIND));
    return {
      id, vehicle, stage, onward, awardedOn: day(AWARDED), decider: this.#deciders.at(number(DECIDER)), grantee,
      period: { from: day(FROM), to: day(TO), vague }, award: number(FIRST) === NEVER ? null : { first: number(FIRST), last: number(LAST) },
      amount: this.#amounts.at(number(AMOUNT)).amount, themes: this.#themes.at(number(THEMES)), places: this.#places.at(number(PLACES)),
      purpose: this.#purposes.at(number(PURPOSE)),
    };
  }
}
