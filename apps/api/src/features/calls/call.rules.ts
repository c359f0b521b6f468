import { mayForOwner, type Action, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';

export const QUESTION_KINDS = ['short', 'long', 'amount', 'choice'] as const;

/** One question of the form. Of a choice, one answer is picked out of those that it offers, which stand in the same order in both languages. */
export interface Question {
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly required: boolean;
  readonly textEn: string;
  readonly textEs: string;
  readonly guidanceEn: string;
  readonly guidanceEs: string;
  readonly choicesEn: readonly string[];
  readonly choicesEs: readonly string[];
}

/** The most characters that an answer has. A choice is answered by its place in the list. */
export const LONGEST: Readonly<Record<Question['kind'], number>> = { short: 300, long: 6_000, amount: 15, choice: 2 };

export interface CallFacts {
  readonly ownerId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

export const STANDINGS = ['draft', 'announced', 'open', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a call stands at a moment. It opens and closes by the clock; nobody has to be there for it. */
export function standingOf({ openedAt, closedAt, opensAt, closesAt }: CallFacts, now: Date): Standing {
  if (openedAt === null) return 'draft';
  if (closedAt !== null || closesAt <= now) return 'closed';
  return now < opensAt ? 'announced' : 'open';
}

const mayWhere = (action: Action, where: readonly Standing[], problem: string) => (actor: Actor, facts: CallFacts, now: Date): Answer => {
  const byOwner = mayForOwner(actor, action, facts.ownerId);
  return byOwner.allowed && !where.includes(standingOf(facts, now)) ? { allowed: false, reason: { key: problem, values: {} } } : byOwner;
};

/** What is asked is fixed once the call is public: whoever has begun answers the same questions as everybody. */
export const mayChangeCall = mayWhere('calls.draft', ['draft'], 'api.calls.fixed');
/** Later is possible at any time, also after it closed; sooner is not. */
export const mayExtendCall = mayWhere('calls.extend', ['announced', 'open', 'closed'], 'api.calls.openFirst');
export const mayCloseCall = mayWhere('calls.close', ['announced', 'open'], 'api.calls.notOpen');

export function mayOpenCall(actor: Actor, facts: CallFacts, now: Date): Answer {
  const allowed = mayWhere('calls.open', ['draft'], 'api.calls.openedAlready')(actor, facts, now);
  return allowed.allowed && facts.closesAt <= now ? { allowed: false, reason: { key: 'api.calls.closesInPast', values: {} } } : allowed;
}

/** What the viewer may do with a call, and why not. */
export const callAbilities = (actor: Actor, facts: CallFacts, now: Date): Ability[] => [
  abilityOf('calls.draft', mayChangeCall(actor, facts, now)),
  abilityOf('calls.open', mayOpenCall(actor, facts, now)),
  abilityOf('calls.extend', mayExtendCall(actor, facts, now)),
  abilityOf('calls.close', mayCloseCall(actor, facts, now)),
];
