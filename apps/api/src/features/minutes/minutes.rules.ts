import { may, type Action, type Actor, type Answer } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import { unless } from '../motions/motions.rules.ts';

export type MinutesState = 'draft' | 'circulated' | 'locked';

/** What of minutes decides what may be done with them. */
export interface Standing {
  readonly state: MinutesState;
  /** Parties of the partners that have not approved the text that stands. */
  readonly awaited: readonly string[];
  /** Parties of the partners that are asked at all. */
  readonly asked: readonly string[];
  /** Parties of the corrections that have no answer yet. */
  readonly openCorrections: readonly string[];
}

const locked = ({ state }: Standing) => (state === 'locked' ? 'api.minutes.locked' : null);
const notCirculated = ({ state }: Standing) => (state === 'draft' ? 'api.minutes.notCirculated' : null);

/** A text that is written anew needs to be approved anew; once it is locked, nobody writes. */
export const mayWrite = (actor: Actor, minutes: Standing): Answer => unless(may(actor, 'minutes.write'), locked(minutes));

/** Partners of the day of the meeting who are partners still: who asks for a correction waits for its answer first. */
export function mayApprove(actor: Actor, minutes: Standing): Answer {
  const { asked, awaited, openCorrections } = minutes;
  const mine = openCorrections.includes(actor.partyId) ? 'api.minutes.correctionOpen' : awaited.includes(actor.partyId) ? null : 'api.minutes.approvedAlready';
  return unless(may(actor, 'minutes.approve'), locked(minutes) ?? notCirculated(minutes) ?? (asked.includes(actor.partyId) ? mine : 'api.minutes.notAsked'));
}

export const mayCorrect = (actor: Actor, minutes: Standing): Answer =>
  unless(may(actor, 'minutes.correct'), locked(minutes) ?? notCirculated(minutes) ?? (minutes.asked.includes(actor.partyId) ? null : 'api.minutes.notAsked'));

/** Locking is for good: with every partner's approval of this very text, and no correction without its answer. */
export function mayLock(actor: Actor, minutes: Standing): Answer {
  const waiting = minutes.openCorrections.length > 0 ? 'api.minutes.correctionsOpen' : minutes.awaited.length > 0 ? 'api.minutes.awaited' : null;
  return unless(may(actor, 'minutes.lock'), locked(minutes) ?? notCirculated(minutes) ?? waiting);
}

const RULES = { 'minutes.write': mayWrite, 'minutes.approve': mayApprove, 'minutes.correct': mayCorrect, 'minutes.lock': mayLock } as const;

export const minutesAbilities = (actor: Actor, minutes: Standing): Ability[] =>
  (Object.keys(RULES) as (keyof typeof RULES & Action)[]).map((action) => abilityOf(action, RULES[action](actor, minutes)));
