import { COUNTRIES } from './codelists.ts';
import { countriesOfRegion, countryCodeOf } from './country-names.ts';
import type { Place } from './types.ts';

export interface PlacesRead {
  readonly places: readonly Place[];
  /** Names that are no country and no region whose countries are known. */
  readonly unknown: readonly string[];
  /** Regions that were read as their countries. */
  readonly regions: readonly string[];
}

const AND = /\s+(?:y|e|and|&)\s+/iu;

/**
 * The places of a cell: names of countries in English or Spanish, ISO codes, or regions that stand for countries, one or several.
 * The whole is looked at before its parts ("Trinidad y Tobago"). What is none of these stays as a name.
 */
export function readPlaces(written: string): PlacesRead {
  const places = new Map<string, Place>();
  const [unknown, regions]: [string[], string[]] = [[], []];
  for (const name of isKnown(written) ? [written.trim()] : partsOf(written)) {
    const region = countriesOfRegion(name);
    const codes = region ?? [codeOf(name)].filter((code) => code !== undefined);
    for (const code of codes) places.set(code, { countryCode: code, ...(region ? {} : { name }) });
    if (region) regions.push(name);
    if (codes.length === 0) {
      unknown.push(name);
      places.set(`"${name}`, { name });
    }
  }
  return { places: [...places.values()], unknown, regions };
}

const codeOf = (name: string): string | undefined => (COUNTRIES.has(name) ? name : countryCodeOf(name));

const isKnown = (name: string): boolean => codeOf(name.trim()) !== undefined || countriesOfRegion(name) !== undefined;

/** Parts between commas first, so that a country whose own name holds an "and" is not cut. */
const partsOf = (written: string): string[] =>
  written.split(/[;|/,\n]/).map((part) => part.trim()).filter((part) => part !== '')
    .flatMap((part) => (isKnown(part) ? [part] : part.split(AND).map((piece) => piece.trim()).filter((piece) => piece !== '')));
