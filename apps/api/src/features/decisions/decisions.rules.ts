import { may, type Actor, type Answer } from '@acuerdo/access';
import { unless, type MotionState } from '../motions/motions.rules.ts';
import { isInForce, isOver } from './decision-life.rules.ts';

export interface Recordable {
  readonly state: MotionState;
  readonly decided: boolean;
  /** Its result fell, because a board declined. */
  readonly fallen: boolean;
}

/** Whether a decision on a motion may be recorded: after the close, once, and on a result that did not fall. It may be provisional, as its result is. */
export function mayRecord(actor: Actor, { state, decided, fallen }: Recordable): Answer {
  const problem = state !== 'closed' ? 'api.decisions.notClosed' : fallen ? 'api.decisions.resultFell' : null;
  return unless(may(actor, 'decisions.record'), problem ?? (decided ? 'api.decisions.alreadyRecorded' : null));
}

export interface Actable {
  readonly state: string;
  readonly effect: string;
  /** The party of the partner that sees to it; null: the secretariat. */
  readonly ownerParty: string | null;
  /** What the host said last. */
  readonly host: 'accepted' | 'declined' | null;
}

/** Whether what the host answers to an instruction may be recorded: while it stands or is to stand, and not the same answer again. */
export function mayAnswerForHost(actor: Actor, { state, effect, host }: Actable, answer: 'accepted' | 'declined' | null = null): Answer {
  const problem = effect !== 'instruction' ? 'api.decisions.noInstruction' : isOver(state) ? 'api.decisions.over' : answer !== null && answer === host ? 'api.decisions.answeredAlready' : null;
  return unless(may(actor, 'decisions.accept'), problem);
}

/** Whether somebody may say that a decision was looked at again and stands: its owner's people, and the secretariat, while it is in force. */
export function mayReview(actor: Actor, { state, ownerParty }: Actable): Answer {
  const own = actor.roles.includes('secretariat') || ownerParty === actor.partyId;
  return unless(may(actor, 'decisions.review'), !own ? 'api.decisions.notOwner' : isInForce(state) ? null : 'api.decisions.notStanding');
}
