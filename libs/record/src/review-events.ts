import type { Hash } from '@acuerdo/ledger';
import { asJson, type Payload } from './payload.ts';

/** The subject of these is the collaborative: the ledger must not tell that a certain proposal exists. */
export interface ConflictDeclared { readonly collaborative: string; readonly declaration: object }

/** Who declared what and why is only committed to. */
export function conflictDeclared({ collaborative, declaration }: ConflictDeclared): Payload {
  return { kind: 'conflict.declared', subject: collaborative, facts: {}, secrets: { declaration: asJson(declaration) } };
}

/** `contentHash` is the hash of scores, recommendation, confidence and text (`textHashOf`). */
export interface ReviewSubmitted { readonly collaborative: string; readonly review: { readonly proposal: string; readonly version: number; readonly contentHash: Hash } }

/** Of a review only its hash is committed to: that it was not changed can be shown, what it says cannot be read here. */
export function reviewSubmitted({ collaborative, review }: ReviewSubmitted): Payload {
  return { kind: 'review.submitted', subject: collaborative, facts: {}, secrets: { review: asJson(review) } };
}

export interface ProposalDecided { readonly collaborative: string; readonly decision: number; readonly outcome: 'funded' | 'declined'; readonly proposal: object }

/** The number of the decision and how it came out, in the open; which proposal, as a commitment. */
export function proposalDecided({ collaborative, decision, outcome, proposal }: ProposalDecided): Payload {
  return { kind: 'proposal.decided', subject: collaborative, facts: { decision, outcome }, secrets: { proposal: asJson(proposal) } };
}
