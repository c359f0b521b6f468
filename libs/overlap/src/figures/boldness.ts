import { addMonths, type IsoDay } from '@acuerdo/calendar';

/** One award of a decider, as far as it says how bold it is. */
export interface Award {
  readonly id: string;
  readonly grantee: string;
  readonly awardedOn: IsoDay;
  readonly startsOn: IsoDay | null;
  readonly endsOn: IsoDay | null;
  readonly countries: readonly string[];
}

/** What an award is, told against the awards before it; several may hold. */
export const BOLDNESS = ['first-time-grantee', 'first-time-here', 'first-time-place', 'renewal'] as const;
export type Boldness = (typeof BOLDNESS)[number];

/** A grant that begins so many months after the one before has ended, or earlier, goes on with it. */
const GOES_ON_WITHIN_MONTHS = 12;

/**
 * What each award of a decider is:
 * first-time grantee: the decider never gave to it before; first-time here: nobody in the register did;
 * first-time place: one of its countries is one in which the decider gave nothing before;
 * renewal: the same decider's last grant to the same grantee ended less than twelve months before this one begins, or runs still.
 * Awards of one day do not come before each other. `others` are the awards of everybody else.
 */
export function boldnessOf(own: readonly Award[], others: readonly Pick<Award, 'grantee' | 'awardedOn'>[]): Map<string, Set<Boldness>> {
  const firstBy = firstDays(own.map(({ grantee, awardedOn }) => [grantee, awardedOn]));
  const firstHere = firstDays([...own, ...others].map(({ grantee, awardedOn }) => [grantee, awardedOn]));
  const firstIn = firstDays(own.flatMap(({ countries, awardedOn }) => countries.map((country): [string, IsoDay] => [country, awardedOn])));
  const byGrantee = Map.groupBy(own, ({ grantee }) => grantee);
  return new Map(own.map((award) => {
    const { grantee, awardedOn, countries } = award;
    const is: Record<Boldness, boolean> = {
      'first-time-grantee': firstBy.get(grantee) === awardedOn,
      'first-time-here': firstHere.get(grantee) === awardedOn,
      'first-time-place': countries.some((country) => firstIn.get(country) === awardedOn),
      renewal: goesOn(award, byGrantee.get(grantee) ?? []),
    };
    return [award.id, new Set(BOLDNESS.filter((boldness) => is[boldness]))];
  }));
}

function goesOn(award: Award, ofGrantee: readonly Award[]): boolean {
  const begins = award.startsOn ?? award.awardedOn;
  return ofGrantee.some((before) => before.awardedOn < award.awardedOn && begins <= addMonths(before.endsOn ?? before.startsOn ?? before.awardedOn, GOES_ON_WITHIN_MONTHS));
}

function firstDays(days: readonly (readonly [string, IsoDay])[]): Map<string, IsoDay> {
  const first = new Map<string, IsoDay>();
  for (const [key, day] of days) if (day < (first.get(key) ?? '9999-12-31')) first.set(key, day);
  return first;
}
