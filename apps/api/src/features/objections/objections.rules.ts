import { may, type Actor, type Answer } from '@acuerdo/access';
import { unless, type MotionState } from '../motions/motions.rules.ts';
import type { ObjectionState } from './objection.entity.ts';

/** An objection as far as acts on it ask. */
export interface Standing {
  readonly motion: MotionState;
  readonly state: ObjectionState;
  /** Raised by the viewer's own partner. */
  readonly mine: boolean;
}

/** Objections are raised on a text that is put forward, before and while it is voted on. */
export const mayRaise = (actor: Actor, motion: MotionState): Answer =>
  unless(may(actor, 'objections.raise'), motion === 'closed' ? 'api.motions.closed' : null);

export const mayReply = (actor: Actor, { motion, state }: Standing): Answer => unless(may(actor, 'objections.reply'), overProblem(motion, state));

/** Nobody settles an objection but the partner that raised it: that others are content answers nothing. */
export const maySettle = (actor: Actor, { motion, state, mine }: Standing): Answer =>
  unless(may(actor, 'objections.settle'), overProblem(motion, state) ?? (mine ? null : 'api.objections.notYours'));

function overProblem(motion: MotionState, state: ObjectionState): string | null {
  if (motion === 'closed') return 'api.motions.closed';
  return state === 'open' ? null : 'api.objections.settled';
}

/** Only what a new version of the text is to answer can be integrated in it; without one, an objection is withdrawn, or stands aside. */
export const problemOfSettling = (to: Exclude<ObjectionState, 'open'>, answeredIn: number | null): string | null =>
  (to === 'integrated' && answeredIn === null ? 'api.objections.nothingIntegrated' : null);
