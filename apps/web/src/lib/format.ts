const NO_BREAK = '\u00a0';

export interface Money {
  /** Exact decimal, `200000.00`; never a float. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** `always` keeps a column's decimals in line; `if-any` is for prose. */
export type Cents = 'always' | 'if-any';

/** Exact: the digits go to `Intl` as text, so no float stands between the ledger and the reader. Decimals are never cut. */
export function formatMoney({ amount, currency }: Money, locale: string, cents: Cents): string {
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return `${amount}${NO_BREAK}${currency}`;
  const given = amount.split('.')[1]?.length ?? 0;
  const usual = minorDigits(currency);
  const bare = cents === 'if-any' && /^-?\d+(\.0*)?$/.test(amount);
  const digits = bare ? { maximumFractionDigits: 0 } : { minimumFractionDigits: usual, maximumFractionDigits: Math.max(given, usual) };
  const written = new Intl.NumberFormat(locale, digits).format(amount as Intl.StringNumericLiteral);
  return `${written.replace('-', '\u2212')}${NO_BREAK}${currency}`;
}

function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

const PRECISIONS: readonly { readonly shape: RegExp; readonly options: Intl.DateTimeFormatOptions }[] = [
  { shape: /^\d{4}$/, options: { year: 'numeric' } },
  { shape: /^\d{4}-\d{2}$/, options: { year: 'numeric', month: 'short' } },
  { shape: /^\d{4}-\d{2}-\d{2}$/, options: { year: 'numeric', month: 'short', day: 'numeric' } },
];

/** A day, month or year as precise as it was given (`2014-09-08`, `2014-09`, `2014`); anything else comes back as written. */
export function formatDate(value: string, locale: string): string {
  const precision = PRECISIONS.find(({ shape }) => shape.test(value));
  const day = Date.parse(`${value}${'-01-01'.slice(0, Math.max(0, 10 - value.length))}T00:00:00Z`);
  if (!precision || Number.isNaN(day)) return value;
  return new Intl.DateTimeFormat(locale, { ...precision.options, timeZone: 'UTC' }).format(day);
}

/** An instant with its time zone by name: near a deadline nobody may have to guess whose clock it is. */
export function formatMoment(at: string, locale: string, timeZone: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return at;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'long',
  }).format(instant);
}

export const formatCount = (value: number | bigint, locale: string): string => new Intl.NumberFormat(locale).format(value);
