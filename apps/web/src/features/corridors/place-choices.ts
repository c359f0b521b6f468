/** Places that a leg can name: countries of the Americas, regions of the world by UN M49, and its north and south. */
const COUNTRIES = ['AR', 'BO', 'BR', 'BZ', 'CA', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'ES', 'GT', 'HN', 'HT', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'US', 'UY', 'VE'];
const REGIONS = ['013', '005', '029', '419', '002', '142', '150', 'north', 'south'];

export const ROLES = ['origin', 'transit', 'destination', 'return', 'limit'] as const;

/** For a select, in the order of the reader's language, with places that stand in the corridor already. */
export function placeChoices(nameOf: (code: string) => string, there: readonly string[]): { value: string; label: string }[] {
  const codes = [...new Set([...COUNTRIES, ...REGIONS, ...there])];
  return codes.map((value) => ({ value, label: nameOf(value) })).sort((a, b) => a.label.localeCompare(b.label));
}
