import { Fraction, type Quantity } from './fraction.ts';
import { refuse, type Read } from './refusal.ts';

/** An amount in hundredths of a currency (ISO 4217 code). */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** How money travels in JSON: a decimal string with exactly two decimals. */
export interface MoneyJson {
  readonly amount: string;
  readonly currency: string;
}

const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * Reads a decimal string ("1234.5", "-10", "7.00"); the point is the only mark it knows.
 * Refused: a JavaScript number, because it may have been rounded already; a third decimal that is not zero; marks and letters;
 * a currency that is not three capitals.
 */
function parse(amount: unknown, currency: string): Read<Money> {
  if (!CURRENCY.test(currency)) return refuse('exact.money.currency', { value: currency });
  if (typeof amount === 'number') return refuse('exact.money.float', { value: String(amount) });
  const parts = typeof amount === 'string' ? DECIMAL.exec(amount) : null;
  if (!parts?.[2]) return refuse('exact.money.unreadable', { value: String(amount).slice(0, 40) });
  const decimals = (parts[3] ?? '').padEnd(2, '0');
  if (/[1-9]/.test(decimals.slice(2))) return refuse('exact.money.decimals', { value: amount as string });
  const minor = BigInt(parts[2] + decimals.slice(0, 2));
  return { ok: true, value: { minor: parts[1] === '-' ? -minor : minor, currency } };
}

/** "1234.50"; `parse` reads it back. */
function format({ minor }: Money): string {
  const digits = `${minor < 0n ? -minor : minor}`.padStart(3, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const toJson = (money: Money): MoneyJson => ({ amount: format(money), currency: money.currency });
const fromJson = ({ amount, currency }: MoneyJson): Read<Money> => parse(amount, currency);

/** One total per currency, in the order of the codes: currencies are never added to each other. */
function sum(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, bigint>();
  for (const { minor, currency } of amounts) totals.set(currency, (totals.get(currency) ?? 0n) + minor);
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ minor, currency }));
}

/**
 * Splits a total by weights into whole hundredths that add up to it exactly: each gets its share rounded down, and the hundredths
 * left over go one each to the largest remainders, the earlier first among equals (largest remainder method, Hamilton 1792).
 * Refused: a negative weight, and weights that are all zero or none.
 */
function shareOut(total: Money, weights: readonly Quantity[]): Read<Money[]> {
  const exact = weights.map((weight) => Fraction.of(weight));
  const negative = exact.find(({ num }) => num < 0n);
  if (negative) return refuse('exact.share.negative', { value: Fraction.format(negative) });
  const all = Fraction.sum(exact);
  if (all.num === 0n) return refuse('exact.share.nothing');
  const size = total.minor < 0n ? -total.minor : total.minor;
  const parts = exact.map(({ num, den }) => {
    const top = size * num * all.den;
    const bottom = den * all.num;
    return { floor: top / bottom, rest: Fraction.of(top % bottom, bottom) };
  });
  const left = Number(size - parts.reduce((given, { floor }) => given + floor, 0n));
  const lucky = new Set(parts.map((_, at) => at)
    .sort((a, b) => Fraction.compare(parts[b]!.rest, parts[a]!.rest) || a - b).slice(0, left));
  const sign = total.minor < 0n ? -1n : 1n;
  return { ok: true, value: parts.map(({ floor }, at) => ({ minor: sign * (floor + (lucky.has(at) ? 1n : 0n)), currency: total.currency })) };
}

/** A part of a split: its weight, and the most that it can take (hundredths). */
export interface Bounded {
  readonly weight: Quantity;
  readonly most: bigint;
}

/**
 * Splits a total (not below zero) by weights, as `shareOut` does, but gives nobody more than its most: who is full keeps that, and the
 * rest is split anew among the others by their weights. The parts add up to the total exactly.
 * Refused: what `shareOut` refuses, and a total that does not fit (`exact.share.short`, with what is missing).
 */
function shareOutWithin(total: Money, parts: readonly Bounded[]): Read<Money[]> {
  const given = parts.map(() => 0n);
  let open = parts.map((_, at) => at).filter((at) => Fraction.of(parts[at]!.weight).num !== 0n);
  for (let left = total.minor; left > 0n;) {
    if (open.length === 0) return refuse('exact.share.short', { amount: format({ minor: left, currency: total.currency }), currency: total.currency });
    const split = shareOut({ minor: left, currency: total.currency }, open.map((at) => parts[at]!.weight));
    if (!split.ok) return split;
    const full = open.filter((at, place) => split.value[place]!.minor >= parts[at]!.most);
    const settled = full.length > 0 ? full : open;
    for (const at of settled) given[at] = full.length > 0 ? parts[at]!.most : split.value[open.indexOf(at)]!.minor;
    left -= settled.reduce((sum, at) => sum + given[at]!, 0n);
    open = open.filter((at) => !settled.includes(at));
  }
  return { ok: true, value: given.map((minor) => ({ minor, currency: total.currency })) };
}

export const Money = { parse, format, toJson, fromJson, sum, shareOut, shareOutWithin };
