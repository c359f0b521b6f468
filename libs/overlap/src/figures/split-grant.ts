import { dayNumber, type IsoDay } from '@acuerdo/calendar';
import { Money, type Quantity } from '@acuerdo/exact';

/** What of a grant decides where its money stands in a portfolio. */
export interface GrantToSplit {
  readonly amount: Money;
  readonly startsOn: IsoDay | null;
  readonly endsOn: IsoDay | null;
  readonly awardedOn: IsoDay;
  readonly themes: readonly string[];
  readonly countries: readonly string[];
}

/** Money of a grant in one year, on one theme, in one country; null where the grant does not say. Hundredths, never 0. */
export interface Part {
  readonly year: number;
  readonly theme: string | null;
  readonly country: string | null;
  readonly minor: bigint;
}

/**
 * Where the money of a grant stands: over the years of its period by their days, and in each year in equal shares over its
 * themes × its countries. Each split is by largest remainder, so the parts add up to the grant to the hundredth. Without both
 * ends of a period all of it stands in the year of the start, or else of the award. What is not said stays null: nothing is guessed.
 */
export function splitGrant({ amount, startsOn, endsOn, awardedOn, themes, countries }: GrantToSplit): Part[] {
  const places = product(orNull(themes), orNull(countries));
  const years = startsOn && endsOn && startsOn <= endsOn ? daysOfYears(startsOn, endsOn) : [{ year: yearOf(startsOn ?? awardedOn), days: 1 }];
  const ofYears = shares(amount, years.map(({ days }) => days));
  return years.flatMap(({ year }, at) => {
    const ofPlaces = shares(ofYears[at]!, places.map(() => 1));
    return places.map((place, on) => ({ year, ...place, minor: ofPlaces[on]!.minor })).filter(({ minor }) => minor !== 0n);
  });
}

function shares(amount: Money, weights: readonly Quantity[]): readonly Money[] {
  if (weights.length === 1) return [amount];
  const split = Money.shareOut(amount, weights);
  if (!split.ok) throw new RangeError(`weights that cannot be split by: ${weights.join(', ')}`);
  return split.value;
}

function daysOfYears(from: IsoDay, to: IsoDay): { year: number; days: number }[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const begins = year === first ? from : `${fourDigits(year)}-01-01`;
    const ends = year === last ? to : `${fourDigits(year)}-12-31`;
    return { year, days: dayNumber(ends) - dayNumber(begins) + 1 };
  });
}

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
const fourDigits = (year: number): string => String(year).padStart(4, '0');
const orNull = (values: readonly string[]): readonly (string | null)[] => (values.length > 0 ? [...new Set(values)].sort() : [null]);
const product = (themes: readonly (string | null)[], countries: readonly (string | null)[]) => themes.flatMap((theme) => countries.map((country) => ({ theme, country })));
