import { may, mayForOwner, type Actor, type Answer } from '@acuerdo/access';
import type { MotionCount } from '@acuerdo/voting';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import { unless } from '../motions/motions.rules.ts';
import type { PROPOSAL_STATES } from './proposal.entity.ts';

export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface ProposalFacts {
  readonly ownerId: string;
  readonly state: ProposalState;
  readonly protection: string;
  /** A motion on it has no decision yet. */
  readonly underVote: boolean;
}

/** Its owner starts the review: from here on the partners see it. What is protected is opened first. */
export function mayStart(actor: Actor, { ownerId, state, protection }: ProposalFacts): Answer {
  const problem = state === 'draft' ? null : 'api.proposals.startedAlready';
  return unless(mayForOwner(actor, 'proposals.start', ownerId), problem ?? (protection === 'protected' ? 'api.grants.protectedFirst' : null));
}

/** The secretariat ends the phase, whoever is still missing: the reviews open, and nobody begins another. */
export const mayEnd = (actor: Actor, { state }: ProposalFacts): Answer =>
  unless(may(actor, 'reviews.end'), state === 'in_review' ? null : 'api.proposals.notInReview');

export function mayWithdraw(actor: Actor, { ownerId, state, underVote }: ProposalFacts): Answer {
  const problem = state === 'decided' || state === 'withdrawn' ? 'api.proposals.over' : null;
  return unless(mayForOwner(actor, 'proposals.withdraw', ownerId), problem ?? (underVote ? 'api.proposals.underVote' : null));
}

export function mayPutToVote(actor: Actor, { state, underVote }: ProposalFacts): Answer {
  const problem = state === 'reviewed' ? null : 'api.proposals.notReviewed';
  return unless(may(actor, 'motions.draft'), problem ?? (underVote ? 'api.proposals.underVote' : null));
}

/**
 * What a recorded decision makes of a proposal: funded where the one option was chosen, declined where things stay as they are.
 * Where nothing was decided (a tie, no quorum) it stays reviewed, and can be put to the vote again.
 */
export function outcomeOf(outcome: MotionCount['outcome']): 'funded' | 'declined' | null {
  if (outcome === 'chosen') return 'funded';
  return outcome === 'status-quo' || outcome === 'below-threshold' ? 'declined' : null;
}

/** What the viewer may do with a proposal, and why not. */
export const proposalAbilities = (actor: Actor, facts: ProposalFacts): Ability[] => [
  abilityOf('proposals.start', mayStart(actor, facts)),
  abilityOf('proposals.withdraw', mayWithdraw(actor, facts)),
  abilityOf('reviews.end', mayEnd(actor, facts)),
  abilityOf('motions.draft', mayPutToVote(actor, facts)),
];
