/** A pair with its score; `weight` makes the two answers as frequent as they are in all pairs. */
export interface Scored { readonly score: number; readonly same: boolean; readonly weight: number; readonly region: string }

export interface Figures { readonly precision: number; readonly recall: number; readonly f1: number; readonly f1Latam: number; readonly recallAt90: number; readonly average: number }

/** Precision, recall and F1 at the threshold, and over all thresholds recall at a precision of .90 and average precision. */
export function figuresOf(scored: readonly Scored[], threshold: number): Figures {
  const { precision, recall, f1 } = at(scored, threshold);
  return { precision, recall, f1, f1Latam: at(scored.filter(({ region }) => region === 'latam'), threshold).f1, ...over(scored) };
}

function at(scored: readonly Scored[], threshold: number): { precision: number; recall: number; f1: number } {
  const sum = (those: readonly Scored[]): number => those.reduce((all, { weight }) => all + weight, 0);
  const said = scored.filter(({ score }) => score >= threshold);
  const hits = sum(said.filter(({ same }) => same));
  const [found, there] = [sum(said), sum(scored.filter(({ same }) => same))];
  return { precision: hits / found || 0, recall: hits / there || 0, f1: (2 * hits) / (found + there) || 0 };
}

/** Equal scores stand or fall together. */
function over(scored: readonly Scored[]): { recallAt90: number; average: number } {
  const there = scored.reduce((sum, { same, weight }) => sum + (same ? weight : 0), 0);
  let [hits, found, recallAt90, average] = [0, 0, 0, 0];
  const tiers = [...Map.groupBy(scored, ({ score }) => score)].sort(([a], [b]) => b - a);
  for (const [, tier] of tiers) {
    const gained = tier.reduce((sum, { same, weight }) => sum + (same ? weight : 0), 0);
    found += tier.reduce((sum, { weight }) => sum + weight, 0);
    hits += gained;
    if (hits / found >= 0.9) recallAt90 = Math.max(recallAt90, hits / there);
    average += (hits / found) * (gained / there);
  }
  return { recallAt90, average };
}
