import { Fraction, type Quantity } from './fraction.ts';

/** A required share of a whole: "at least 2 of 3" or "more than 1 of 2". Whole numbers, so that it travels as JSON. */
export interface Share {
  readonly op: '>=' | '>';
  readonly num: number;
  readonly den: number;
}

/**
 * Whether `part` is the required share of `whole`, by cross-multiplication: part × den against whole × num.
 * Nothing of nothing never is, whatever the share: where nobody voted, nothing passes.
 */
export function meets(part: Quantity, whole: Quantity, share: Share): boolean {
  const a = Fraction.of(part);
  const b = Fraction.of(whole);
  if (a.num === 0n && b.num === 0n) return false;
  const order = Fraction.compare(Fraction.multiply(a, Fraction.of(share.den)), Fraction.multiply(b, Fraction.of(share.num)));
  return share.op === '>' ? order > 0 : order >= 0;
}

/**
 * A share to show beside the exact one: "66.7%", one decimal, half rounded up (away from zero). Never compare with it.
 * Of nothing there is no percentage: "–".
 */
export function percent(part: Quantity, whole: Quantity): string {
  const a = Fraction.of(part);
  const b = Fraction.of(whole);
  if (b.num === 0n) return '–';
  const { num, den } = Fraction.of(a.num * b.den, a.den * b.num);
  const size = num < 0n ? -num : num;
  const tenths = (size * 2000n + den) / (2n * den);
  return `${num < 0n && tenths > 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}%`;
}
