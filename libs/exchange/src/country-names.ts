import { plainWords } from './cells.ts';
import { COUNTRIES } from './codelists.ts';

/** Country names and codes as grant lists of the corridor write them, to ISO 3166-1 alpha-2. */
const NAMES: Readonly<Record<string, string>> = {
  MX: 'mexico|mex', GT: 'guatemala|gtm', HN: 'honduras|hnd', SV: 'el salvador|slv', NI: 'nicaragua|nic', CR: 'costa rica|cri',
  PA: 'panama|pan', BZ: 'belize|belice|blz', US: 'united states|united states of america|usa|u s a|u s|estados unidos|estados unidos de america|eeuu|ee uu|e u a',
  CA: 'canada|can', GB: 'united kingdom|uk|reino unido|great britain|gbr', ES: 'spain|espana|esp', CO: 'colombia|col', EC: 'ecuador|ecu',
  PE: 'peru|per', BR: 'brazil|brasil|bra', AR: 'argentina|arg', CL: 'chile|chl', VE: 'venezuela|ven', CU: 'cuba|cub', HT: 'haiti|hti',
  DO: 'dominican republic|republica dominicana|dom', BO: 'bolivia|bol', PY: 'paraguay|pry', UY: 'uruguay|ury',
};

/** Regions whose countries are not in doubt. Central America as the UN's standard M49 has it, without Mexico. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'northern triangle|northern triangle of central america|triangulo norte|triangulo del norte|triangulo norte de centroamerica': ['GT', 'HN', 'SV'],
  'central america|centroamerica|america central': ['BZ', 'CR', 'GT', 'HN', 'NI', 'PA', 'SV'],
  'central america and mexico|mexico and central america|centroamerica y mexico|mexico y centroamerica|mesoamerica': ['BZ', 'CR', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV'],
};

const CODES: Map<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));

for (const language of ['en', 'es']) {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of COUNTRIES) {
    const name = plainWords(names.of(code) ?? code);
    if (!CODES.has(name)) CODES.set(name, code);
  }
}

const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(REGIONS).flatMap(([names, codes]) => names.split('|').map((name) => [name, codes] as const)));

/** The code of a country's name in English or Spanish, or undefined: a place that is no country stays a name. */
export function countryCodeOf(name: string): string | undefined {
  return CODES.get(plainWords(name));
}

/** The countries of a region by its name in English or Spanish; undefined where it is none, or one whose countries are in doubt. */
export const countriesOfRegion = (name: string): readonly string[] | undefined => MEMBERS.get(plainWords(name));
