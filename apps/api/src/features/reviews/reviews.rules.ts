import { may, mayReadReviews, takesPart, type Actor, type Answer, type ConflictEffect } from '@acuerdo/access';
import type { Issue } from '../../platform/graphql/errors.ts';
import type { ProposalState } from '../proposals/proposals.rules.ts';

export const RECOMMENDATIONS = ['fund', 'changes', 'decline'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Criterion → 0 to 5, or null for "not applicable". What is not answered is not in it. */
export type Scores = Readonly<Record<string, number | null>>;

export interface ReviewContent {
  readonly scores: Scores;
  readonly recommendation: Recommendation;
  readonly confidence: Confidence;
  readonly text: string;
}

/** As far as it is written. */
export interface ReviewDraft {
  readonly scores: Scores;
  readonly recommendation: Recommendation | null;
  readonly confidence: Confidence | null;
  readonly text: string;
}

/** Where the viewer and their partner stand with a proposal. */
export interface Standing {
  readonly state: ProposalState;
  /** What the viewer declared; null while nothing is declared. */
  readonly effect: ConflictEffect | null;
  /** The place of the viewer's partner; null where it has none. */
  readonly place: { readonly takenBy: string | null; readonly mine: boolean; readonly submitted: boolean } | null;
}

export type ReviewSight = 'asked' | 'recused' | 'blind' | 'open';

const OVER: readonly ProposalState[] = ['reviewed', 'decided'];

/**
 * What the viewer sees of the reviews. Conflicts are asked first; who is recused sees nothing of them; the others' stay hidden
 * until the own partner's is submitted or the phase is over. (Neither a mean nor a count is for those who still write.)
 */
export function sightOfReviews({ state, effect, place }: Standing): ReviewSight {
  if (effect === null) return 'asked';
  if (!mayReadReviews(effect)) return 'recused';
  return place?.submitted === true || OVER.includes(state) ? 'open' : 'blind';
}

/** Whether the viewer may write, submit or amend the review of their partner. */
export function mayWrite(actor: Actor, standing: Standing): Answer {
  const byRole = may(actor, 'reviews.write');
  const problem = phaseProblem(standing) ?? personProblem(standing);
  return byRole.allowed && problem ? { allowed: false, reason: problem } : byRole;
}

const because = (key: string, values: Record<string, string> = {}) => ({ key, values });

function phaseProblem({ state, place }: Standing) {
  if (state === 'in_review' || (state === 'reviewed' && place?.submitted === true && place.mine)) return null;
  return because(state === 'draft' ? 'api.reviews.notStarted' : 'api.reviews.over');
}

function personProblem({ effect, place }: Standing) {
  if (!place) return because('api.reviews.noPlace');
  if (effect === null) return because('api.reviews.declareFirst');
  if (!takesPart(effect)) return because('api.reviews.conflicted');
  return place.takenBy !== null && !place.mine ? because('api.reviews.taken', { name: place.takenBy }) : null;
}

/** The place can be given back until its review is submitted. */
export function mayLeave(actor: Actor, { place }: Standing): Answer {
  const byRole = may(actor, 'reviews.write');
  if (!byRole.allowed || (place?.mine === true && !place.submitted)) return byRole;
  return { allowed: false, reason: because(place?.mine ? 'api.reviews.submittedStays' : 'api.reviews.notYours') };
}

export type StandingWord = 'asked' | 'recused' | 'out' | 'free' | 'writing' | 'taken' | 'submitted' | 'over' | 'reader';

/** The viewer's own status in one word; it says nothing of any other partner. */
export function wordOf(actor: Actor, { state, effect, place }: Standing): StandingWord {
  if (effect !== null && !takesPart(effect)) return mayReadReviews(effect) ? 'out' : 'recused';
  if (place?.submitted) return 'submitted';
  if (state !== 'in_review') return 'over';
  return place && actor.roles.includes('officer') ? wordOfWriting(effect, place) : 'reader';
}

function wordOfWriting(effect: Standing['effect'], { takenBy, mine }: NonNullable<Standing['place']>): StandingWord {
  if (effect === null) return 'asked';
  if (takenBy === null) return 'free';
  return mine ? 'writing' : 'taken';
}

/** What a review still lacks before it can be submitted: every criterion is answered (n/a is an answer), and the rest is there. */
export function missingIn(draft: ReviewDraft, criterionIds: readonly string[]): Issue[] {
  const wanted = [
    ...criterionIds.filter((id) => draft.scores[id] === undefined).map((id) => `scores.${id}`),
    ...(draft.recommendation === null ? ['recommendation'] : []), ...(draft.confidence === null ? ['confidence'] : []), ...(draft.text === '' ? ['text'] : []),
  ];
  return wanted.map((path) => ({ path, message: { key: 'api.field.missing' } }));
}
