/** Tenths of a bit as the text of a decimal, exact: 214 is `21.4`. */
export function bitsOf(tenths: number): string {
  const digits = String(Math.abs(tenths)).padStart(2, '0');
  return `${tenths < 0 ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`;
}

export const STATES = ['open', 'unsure', 'different', 'branch', 'same', 'conflict'] as const;
export type PairState = (typeof STATES)[number];

/** What the address says; anything it does not know counts as not said. */
export const stateIn = (search: URLSearchParams): PairState => STATES.find((state) => state === search.get('state')) ?? 'open';
