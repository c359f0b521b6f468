/** Regions as UN M49 numbers, with the countries that matter in a corridor: central America with Mexico, and Latin America with the Caribbean. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  '013': ['BZ', 'CR', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV'],
  '419': ['AR', 'BO', 'BR', 'BZ', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'GT', 'HN', 'HT', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'UY', 'VE'],
};

/** Where a grant works, each as it is given: a country (ISO 3166-1), a state (ISO 3166-2) or a region (UN M49). */
export interface Places {
  readonly given: readonly string[];
  /** Every country that one of them lies in or holds. */
  readonly countries: readonly string[];
}

export const placesOf = (given: readonly string[]): Places => ({ given, countries: countriesOf(given) });

export const countriesOf = (places: readonly string[]): string[] =>
  [...new Set(places.flatMap((place) => REGIONS[place] ?? (/^[A-Z]{2}(?:-|$)/.test(place) ? [place.slice(0, 2)] : [])))];

const isState = (place: string): boolean => place.length > 2 && place[2] === '-';
const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** `state` and `country` are the same place; `region` holds the other or is the same region: that meets, but weakly. */
export type PlaceLevel = 'state' | 'country' | 'region' | 'otherState' | 'no' | 'unknown';

/** The closest way in which the places of two grants meet, and where. Two states of one country are not one place. */
export function comparePlaces(a: Places, b: Places): { level: PlaceLevel; shared: readonly string[] } {
  if (a.given.length === 0 || b.given.length === 0) return { level: 'unknown', shared: [] };
  const same = a.given.filter((place) => b.given.includes(place));
  const states = same.filter(isState);
  if (states.length > 0) return { level: 'state', shared: states };
  const countries = [...new Set([...same.filter(isCountry), ...within(a, b), ...within(b, a)])].sort();
  if (countries.length > 0) return { level: 'country', shared: countries };
  const shared = a.countries.filter((country) => b.countries.includes(country));
  if (shared.length === 0) return { level: same.length > 0 ? 'region' : 'no', shared: same };
  return { level: a.given.some((place) => place in REGIONS) || b.given.some((place) => place in REGIONS) ? 'region' : 'otherState', shared };
}

/** States of the one that lie in a country that the other names as a whole. */
const within = (a: Places, b: Places): string[] => a.given.filter(isState).map((state) => state.slice(0, 2)).filter((country) => b.given.includes(country));
