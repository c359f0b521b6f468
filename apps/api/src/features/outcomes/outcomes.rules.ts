import { may, type Actor, type Answer } from '@acuerdo/access';

/** A claim as far as acts on it ask. */
export interface Claim {
  /** For whom the person who wrote it acts. */
  readonly claimedFor: string;
  readonly contests: number;
}

const unless = (byRole: Answer, problem: string | null): Answer => (byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem, values: {} } } : byRole);

/** A claim is taken back by the house that made it, and only while nobody contests it: a dispute stays readable. */
export const mayTakeBack = (actor: Actor, { claimedFor, contests }: Claim): Answer =>
  unless(may(actor, 'outcomes.claim'), actor.partyId === claimedFor ? (contests > 0 ? 'api.outcomes.contested' : null) : 'api.outcomes.notYours');

/** Anybody's claim but one's own house's may be contested. */
export const mayContest = (actor: Actor, { claimedFor }: Pick<Claim, 'claimedFor'>): Answer =>
  unless(may(actor, 'outcomes.contest'), actor.partyId === claimedFor ? 'api.outcomes.own' : null);
