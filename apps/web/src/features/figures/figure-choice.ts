export const BOLD = ['first-time-grantee', 'first-time-here', 'first-time-place', 'renewal'] as const;
export type Bold = (typeof BOLD)[number];

/** A cell of the heat map, a row or a column of it; empty text for what is not said, null for any. */
export interface CellChoice {
  readonly theme: string | null;
  readonly country: string | null;
}

export interface AwardsChoice {
  readonly of: 'pool' | 'own';
  readonly year: number;
  readonly is: Bold | null;
}

/** What the address of the figures says. */
export interface FigureChoice {
  readonly currency: string | null;
  readonly year: number | null;
  readonly proposals: boolean;
  /** Whose grants are looked at beside it. */
  readonly cell: CellChoice | null;
  readonly awards: AwardsChoice | null;
}

const NOT_SAID = '-';

/** What the address says; anything it does not know counts as not said. */
export function choiceIn(search: URLSearchParams): FigureChoice {
  const year = search.get('year');
  const currency = search.get('currency');
  const [theme, country] = [search.get('theme'), search.get('country')];
  return {
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null,
    year: year && /^\d{4}$/.test(year) ? Number(year) : null,
    proposals: search.get('proposals') !== '0',
    cell: theme === null && country === null ? null : { theme: theme && said(theme), country: country && said(country) },
    awards: awardsIn(search.get('awards') ?? ''),
  };
}

export function searchOf({ currency, year, proposals, cell, awards }: FigureChoice): Record<string, string> {
  return {
    ...(currency && { currency }), ...(year && { year: String(year) }), ...(!proposals && { proposals: '0' }),
    ...(cell && cell.theme !== null && { theme: cell.theme || NOT_SAID }), ...(cell && cell.country !== null && { country: cell.country || NOT_SAID }),
    ...(awards && { awards: [awards.of, awards.year, awards.is].filter((part) => part !== null).join('.') }),
  };
}

const said = (text: string): string => (text === NOT_SAID ? '' : text);

function awardsIn(text: string): AwardsChoice | null {
  const [of, year, is] = text.split('.');
  if ((of !== 'pool' && of !== 'own') || !year || !/^\d{4}$/.test(year)) return null;
  return { of, year: Number(year), is: BOLD.find((one) => one === is) ?? null };
}
