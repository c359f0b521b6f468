/** One pair as the levels that it is on, over all fitted rows, one index each into the weights; and what the other rows give it. */
export interface Example { readonly at: Int32Array; readonly offset: number; readonly same: boolean; readonly weight: number; readonly source: number }

export interface Shape { readonly size: number; readonly sources: number; readonly ridge: number }

const ROUNDS = 400;
/** Rounds after which the steps grow shorter. */
const SETTLING = 240;

/**
 * Weights (natural logarithm of odds) of a logistic regression with a ridge, by a fixed number of steps over the examples in their
 * order (Kingma and Ba 2015), so that equal input gives equal output. Each source has a constant of its own.
 */
export function fitLogistic(examples: readonly Example[], { size, sources, ridge }: Shape): { weights: Float64Array; constants: Float64Array } {
  const weights = new Float64Array(size + sources);
  const [moment, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let rate = 0.1;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientOf(examples, weights, { size, sources, ridge });
    if (round > SETTLING) rate *= 0.98;
    gradient.forEach((g, at) => {
      const m = moment[at] = 0.9 * valueAt(moment, at) + 0.1 * g;
      const v = square[at] = 0.99 * valueAt(square, at) + 0.01 * g * g;
      weights[at] = valueAt(weights, at) - (rate * m / (1 - 0.9 ** round)) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return { weights: weights.slice(0, size), constants: weights.slice(size) };
}

const valueAt = (values: Float64Array, at: number): number => values[at] ?? 0;

function gradientOf(examples: readonly Example[], weights: Float64Array, { size, ridge }: Shape): Float64Array {
  const gradient = weights.map((weight, at) => (at < size ? ridge * weight : 0));
  for (const { at, offset, same, weight, source } of examples) {
    let sum = offset + valueAt(weights, size + source);
    for (const k of at) sum += valueAt(weights, k);
    const error = weight * (1 / (1 + Math.exp(-sum)) - Number(same));
    for (const k of at) gradient[k] = valueAt(gradient, k) + error;
    if (size + source < gradient.length) gradient[size + source] = valueAt(gradient, size + source) + error;
  }
  return gradient;
}
