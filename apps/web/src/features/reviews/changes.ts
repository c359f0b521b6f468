interface Said {
  readonly scores: readonly { readonly criterionId: string; readonly score?: number | null }[];
  readonly recommendation: string;
}

interface Changes {
  readonly scores: readonly { readonly criterionId: string; readonly was: number | null; readonly is: number | null }[];
  /** What was recommended before; null where it is still the same. */
  readonly recommendation: string | null;
}

/** Where a review differs from what it said before its author could see the others. */
export function changesIn({ before, scores, recommendation }: Said & { readonly before?: Said | null }): Changes {
  if (!before) return { scores: [], recommendation: null };
  const was = new Map(before.scores.map(({ criterionId, score }) => [criterionId, score ?? null]));
  return {
    scores: scores.map(({ criterionId, score }) => ({ criterionId, was: was.get(criterionId) ?? null, is: score ?? null })).filter((one) => one.was !== one.is),
    recommendation: before.recommendation === recommendation ? null : before.recommendation,
  };
}
