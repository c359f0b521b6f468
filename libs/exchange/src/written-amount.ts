import type { Cell } from './cells.ts';
import { CURRENCIES } from './codelists.ts';
import { plainDecimal } from './decimal.ts';

/** Which sign stands before the hundredths: `1,234.56` or `1.234,56`. */
export type DecimalMark = 'point' | 'comma';

/** What a written amount says with either mark, as a plain decimal; null where it says nothing with it. */
export interface AmountReadings {
  readonly point: string | null;
  readonly comma: string | null;
  /** A currency that stands beside the figures, where its sign means one only. */
  readonly currency: string | null;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', US$: 'USD', U$S: 'USD', USD$: 'USD', MX$: 'MXN', MXN$: 'MXN', $MXN: 'MXN', $USD: 'USD' };
const NO_ONE_CURRENCY = new Set(['', '$', 'Q', 'L', 'B/.', 'C$', '₡', '¢']);
const FIGURES = /^(\(?)\s*([^\d().,'’\s-]{0,5})\s*(-?)\s*([^\d().,'’\s-]{0,5})\s*(\d[\d.,'’\s]*?)\s*([^\d().,'’\s-]{0,5})\s*(\)?)$/u;

/**
 * Reads an amount as people write it, with both decimal marks: `1.234,56`, `1 234,56`, `$1,234.56`, `MXN 200.000`. Thousands must
 * stand in threes and be parted by one sign throughout; a group never begins with 0. No float is involved.
 */
export function amountReadings(text: string): AmountReadings {
  const parts = FIGURES.exec(text.trim().replace(/[−–]/g, '-'));
  const currency = parts ? currencyOf([parts[2], parts[4], parts[6]]) : undefined;
  if (!parts || currency === undefined || (parts[1] === '(') !== (parts[7] === ')')) return { point: null, comma: null, currency: null };
  const sign = parts[3] === '-' || parts[1] === '(' ? '-' : '';
  const figures = parts[5] ?? '';
  return { point: read(figures, '.', sign), comma: read(figures, ',', sign), currency };
}

/** The currency that the signs around the figures name; null where they name none, undefined where they are no currency. */
function currencyOf(signs: readonly (string | undefined)[]): string | null | undefined {
  const named = signs.map((sign = '') => sign.toUpperCase()).filter((sign) => !NO_ONE_CURRENCY.has(sign));
  const codes = new Set(named.map((sign) => SIGNS[sign] ?? (CURRENCIES.has(sign) ? sign : undefined)));
  if (codes.size > 1 || codes.has(undefined)) return undefined;
  return [...codes][0] ?? null;
}

const GROUPED: Readonly<Record<'.' | ',', RegExp>> = {
  '.': /^(\d+|[1-9]\d{0,2}(?:([,\s'’])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/u,
  ',': /^(\d+|[1-9]\d{0,2}(?:([.\s'’])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/u,
};

function read(figures: string, mark: '.' | ',', sign: string): string | null {
  const parts = GROUPED[mark].exec(figures);
  if (!parts) return null;
  const [, whole = '', , fraction = ''] = parts;
  return plainDecimal(`${sign}${whole.replace(/\D/g, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

export type AmountRead =
  | { readonly ok: true; readonly amount: string; readonly currency: string | null }
  | { readonly ok: false; readonly rule: 'amount-unreadable' | 'amount-unsure' | 'amount-mark'; readonly as: Partial<Record<DecimalMark, string>> };

/**
 * The amount of a cell under a decimal mark. Without a mark, one that two marks read differently is not guessed. What a person typed
 * may follow either mark, as long as it says one thing.
 */
export function readAmount({ text, kind }: Cell, mark: DecimalMark | null): AmountRead {
  const { currency, ...readings } = kind === 'number' ? numeral(text) : amountReadings(text);
  const one = onlyOne(readings);
  const amount = (mark === null ? one : readings[mark]) ?? (kind === 'typed' ? one : null);
  if (amount !== null) return { ok: true, amount, currency };
  const said = Object.entries(readings).filter((reading): reading is [DecimalMark, string] => reading[1] !== null);
  const rule = said.length === 0 ? 'amount-unreadable' : mark === null ? 'amount-unsure' : 'amount-mark';
  return { ok: false, rule, as: Object.fromEntries(said) };
}

/** The number of a spreadsheet says the same whatever the mark. */
function numeral(text: string): AmountReadings {
  const amount = plainDecimal(text);
  return { point: amount, comma: amount, currency: null };
}

/** What an amount says where its two readings do not contradict each other. */
function onlyOne({ point, comma }: Omit<AmountReadings, 'currency'>): string | null {
  if (point !== null && comma !== null && point !== comma) return null;
  return point ?? comma;
}
