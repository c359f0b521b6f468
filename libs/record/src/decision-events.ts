import type { Hash } from '@acuerdo/ledger';
import type { Outcome } from '@acuerdo/voting';
import type { Bilingual } from './events.ts';
import { asJson, type Payload } from './payload.ts';

/** Advice, an instruction to the host, or binding subject to the partners' boards. */
export type DecisionEffect = 'advice' | 'instruction' | 'binding';

export interface DecisionPublished {
  readonly subject: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly effect: DecisionEffect;
  /** The motion that it follows from; null where it was not put to a vote here, and then so are outcome, chosen and rule. */
  readonly motionId: string | null;
  readonly outcome: Outcome | null;
  readonly chosen: string | null;
  readonly ruleHash: Hash | null;
  readonly text: Bilingual;
  readonly dissent: unknown;
  readonly reasons: unknown;
  /** What is known of one that was taken before it was written here: when, by which rule, who agreed, where it was read. */
  readonly past?: unknown;
  /** What it is about; entries from before kinds were kept have none. */
  readonly kind?: string;
  /** What it does to earlier decisions, by their numbers. */
  readonly links?: readonly DecisionLink[];
  /** Its form, conditions, days, owner, released positions and evidence. */
  readonly terms?: unknown;
}

export interface DecisionLink {
  readonly kind: 'replaces' | 'amends' | 'revokes' | 'depends-on';
  readonly number: number;
}

/** Number, kind, effect, links, motion and outcome in the open; text, terms, dissent and reasons as commitments, to be opened one by one. */
export function decisionPublished({ subject, number, effect, motionId, outcome, chosen, ruleHash, kind, links, ...said }: DecisionPublished): Payload {
  return {
    kind: 'decision.published',
    subject,
    facts: { number, effect, motion: motionId, outcome, chosen, ruleHash, ...(kind === undefined ? {} : { kind, links: asJson(links ?? []) }) },
    secrets: {
      text: asJson(said.text), dissent: asJson(said.dissent), reasons: asJson(said.reasons), ...(said.past === undefined ? {} : { past: asJson(said.past) }),
      ...(said.terms === undefined ? {} : { terms: asJson(said.terms) }),
    },
  };
}

/** What was said of a published decision afterwards: the host accepted or declined it, or it was looked at again and stands. */
export function decisionActed({ decisionId, number, act, said }: { decisionId: string; number: number; act: 'accepted' | 'declined' | 'reviewed'; said: unknown }): Payload {
  return { kind: 'decision.acted', subject: decisionId, facts: { number, act }, secrets: { said: asJson(said) } };
}

/** A provisional decision came into force with its result, or fell with it. */
export function decisionSettled({ decisionId, number, motionId, inForce }: { decisionId: string; number: number; motionId: string; inForce: boolean }): Payload {
  return { kind: 'decision.settled', subject: decisionId, facts: { number, motion: motionId, inForce }, secrets: {} };
}
