/** One pair as the levels that it is on, over all fitted rows, one index each into the weights; and what the other rows give it. */
export interface Example { readonly at: Int32Array; readonly offset: number; readonly same: boolean; readonly weight: number; readonly source: number }

/**
 * Weights (natural logarithm of odds) of a logistic regression with a ridge, by conjugate steps of Newton's method on the diagonal:
 * a fixed number of rounds over the examples in their order, so that equal input gives equal output. `sources` have a constant each.
 */
export function fitLogistic(examples: readonly Example[], size: number, sources: number, ridge = 1, rounds = 400): { weights: Float64Array; constants: Float64Array } {
  const total = size + sources;
  const weights = new Float64Array(total);
  const [moment, square, gradient] = [new Float64Array(total), new Float64Array(total), new Float64Array(total)];
  let rate = 0.1;
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < total; at += 1) gradient[at] = at < size ? ridge * (weights[at] ?? 0) : 0;
    for (const { at, offset, same, weight, source } of examples) {
      let sum = offset + (weights[size + source] ?? 0);
      for (let k = 0; k < at.length; k += 1) sum += weights[at[k] ?? 0] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-sum)) - (same ? 1 : 0));
      for (let k = 0; k < at.length; k += 1) gradient[at[k] ?? 0] = (gradient[at[k] ?? 0] ?? 0) + error;
      gradient[size + source] = (gradient[size + source] ?? 0) + error;
    }
    if (round > rounds * 0.6) rate *= 0.98;
    for (let at = 0; at < total; at += 1) {
      const g = gradient[at] ?? 0;
      moment[at] = 0.9 * (moment[at] ?? 0) + 0.1 * g;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g;
      const m = (moment[at] ?? 0) / (1 - 0.9 ** round);
      const v = (square[at] ?? 0) / (1 - 0.99 ** round);
      weights[at] = (weights[at] ?? 0) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return { weights: weights.slice(0, size), constants: weights.slice(size) };
}
