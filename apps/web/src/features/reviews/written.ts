import type { ReviewForm_CoReviewFragment, ReviewInput } from '../../gql/graphql.ts';

/** A review as it is being written: a score, `null` for n/a, or nothing yet. */
export interface Written {
  readonly scores: Readonly<Record<string, number | null>>;
  readonly recommendation: string;
  readonly confidence: string;
  readonly text: string;
}

const EMPTY: Written = { scores: {}, recommendation: '', confidence: '', text: '' };

interface Said {
  readonly scores: readonly { readonly criterionId: string; readonly score?: number | null }[];
  readonly recommendation?: string | null;
  readonly confidence?: string | null;
  readonly text: string;
}

const fromSaid = ({ scores, recommendation, confidence, text }: Said): Written => ({
  scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score ?? null])), recommendation: recommendation ?? '', confidence: confidence ?? '', text,
});

/** Where writing goes on: from the draft, from what was submitted where it is to be amended, or from nothing. */
export function begin({ draft, reviews }: Pick<ReviewForm_CoReviewFragment, 'draft' | 'reviews'>): Written {
  const submitted = reviews?.find(({ mine }) => mine);
  if (draft) return fromSaid(draft);
  return submitted ? fromSaid(submitted) : EMPTY;
}

export const inputOf = (proposalId: string, { scores, recommendation, confidence, text }: Written): ReviewInput => ({
  proposalId, text, recommendation: recommendation || null, confidence: confidence || null,
  scores: Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score })),
});
