/** Country names as grant lists of the corridor write them, lower case without accents, to ISO 3166-1 alpha-2. */
const NAMES: Readonly<Record<string, string>> = {
  MX: 'mexico', GT: 'guatemala', HN: 'honduras', SV: 'el salvador', NI: 'nicaragua', CR: 'costa rica', PA: 'panama', BZ: 'belize|belice',
  US: 'united states|united states of america|usa|estados unidos|eeuu', CA: 'canada', GB: 'united kingdom|uk|reino unido|great britain',
  ES: 'spain|espana', CO: 'colombia', EC: 'ecuador', PE: 'peru', BR: 'brazil|brasil', AR: 'argentina', CL: 'chile', VE: 'venezuela',
  CU: 'cuba', HT: 'haiti', DO: 'dominican republic|republica dominicana', BO: 'bolivia', PY: 'paraguay', UY: 'uruguay',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));

/** The code of a country's name in English or Spanish, or undefined: a place that is no country stays a name. */
export function countryCodeOf(name: string): string | undefined {
  return CODES.get(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim());
}
