import { refuse, type Read } from './refusal.ts';

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** What may stand where a fraction is meant: a fraction, a whole bigint, or a number that is a safe integer. */
export type Quantity = Fraction | bigint | number;

const WRITTEN = /^\s*(-?\d{1,64})(?:\s*\/\s*(\d{1,64}))?\s*$/;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function whole(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number that a double holds exactly: ${value}`);
  return BigInt(value);
}

/** A fraction from a numerator and a denominator (1 when left out). Throws on a float or a denominator of 0: a mistake in the program. */
function of(value: Quantity, over: bigint | number = 1n): Fraction {
  if (typeof value === 'object') return value;
  const num = whole(value);
  const den = whole(over);
  if (den === 0n) throw new RangeError('a fraction over 0');
  const shared = gcd(num < 0n ? -num : num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
  return { num: num / shared, den: den / shared };
}

/**
 * Reads what people and files write: "2/3", "3", or a number that is a safe integer.
 * Refused: floats, decimals, a denominator of 0, anything else, and numbers of more than 64 digits.
 */
function parse(written: unknown): Read<Fraction> {
  if (typeof written === 'number' && Number.isSafeInteger(written)) return { ok: true, value: of(written) };
  const parts = typeof written === 'string' ? WRITTEN.exec(written) : null;
  if (!parts?.[1]) return refuse('exact.fraction.unreadable', { value: String(written).slice(0, 40) });
  const den = BigInt(parts[2] ?? 1);
  if (den === 0n) return refuse('exact.fraction.overZero', { value: written as string });
  return { ok: true, value: of(BigInt(parts[1]), den) };
}

/** "3" or "2/3"; `parse` reads it back. */
const format = ({ num, den }: Fraction): string => (den === 1n ? `${num}` : `${num}/${den}`);

const add = (a: Fraction, b: Fraction): Fraction => of(a.num * b.den + b.num * a.den, a.den * b.den);
const subtract = (a: Fraction, b: Fraction): Fraction => of(a.num * b.den - b.num * a.den, a.den * b.den);
const multiply = (a: Fraction, b: Fraction): Fraction => of(a.num * b.num, a.den * b.den);

/** Negative, zero or positive, as a sort wants it. */
function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, of(0));

/** To show beside the exact one: a decimal of so many places, half rounded up (away from zero). Never compare with it. */
function toDecimal({ num, den }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = ((num < 0n ? -num : num) * scale * 2n + den) / (2n * den);
  const digits = `${size}`.padStart(places + 1, '0');
  const written = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return num < 0n && size > 0n ? `-${written}` : written;
}

export const Fraction = { of, parse, format, add, subtract, multiply, compare, sum, toDecimal };
