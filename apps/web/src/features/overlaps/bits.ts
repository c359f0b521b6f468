/** Tenths of a bit as the text of a decimal, exact: 214 is `21.4`. */
export function bitsOf(tenths: number): string {
  const sign = tenths < 0 ? '-' : '';
  const digits = String(Math.abs(tenths)).padStart(2, '0');
  return `${sign}${digits.slice(0, -1)}.${digits.slice(-1)}`;
}

export interface Weighed {
  readonly signal: string;
  readonly mark: string;
  readonly tenths: number;
}

export interface Change {
  /** Signals nobody knows about: knowing them could tip it. */
  readonly unknown: readonly string[];
  /** Signals that speak against it. */
  readonly against: readonly string[];
  /** The line that carries most, and what would be left without it; null where nothing carries. */
  readonly strongest: { readonly signal: string; readonly left: number } | null;
}

/** What would change an overlap, read off its evidence. */
export function whatWouldChange(evidence: readonly Weighed[]): Change {
  const sum = evidence.reduce((total, { tenths }) => total + tenths, 0);
  const [first] = evidence.filter(({ tenths }) => tenths > 0).toSorted((a, b) => b.tenths - a.tenths);
  return {
    unknown: evidence.filter(({ mark }) => mark === 'unknown').map(({ signal }) => signal),
    against: evidence.filter(({ tenths }) => tenths < 0).map(({ signal }) => signal),
    strongest: first ? { signal: first.signal, left: sum - first.tenths } : null,
  };
}

export interface Step {
  readonly signal: string;
  readonly tenths: number;
  /** All lines up to this one. */
  readonly sum: number;
  /** Where its bar begins and how wide it is, in hundredths of the scale that holds them all. */
  readonly start: number;
  readonly width: number;
}

/** Evidence as steps that begin where the last one ended. What weighs nothing is no step. */
export function stepsOf(evidence: readonly Weighed[]): Step[] {
  const weighing = evidence.filter(({ tenths }) => tenths !== 0);
  const sums = weighing.map((_, at) => weighing.slice(0, at + 1).reduce((sum, { tenths }) => sum + tenths, 0));
  const [low, high] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  const share = (tenths: number) => Math.round((10_000 * tenths) / Math.max(1, high - low)) / 100;
  return weighing.map(({ signal, tenths }, at) => {
    const [before, sum] = [sums[at - 1] ?? 0, sums[at] ?? 0];
    return { signal, tenths, sum, start: share(Math.min(before, sum) - low), width: share(Math.abs(tenths)) };
  });
}
