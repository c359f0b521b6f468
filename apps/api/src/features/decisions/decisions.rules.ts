import { may, type Actor, type Answer } from '@acuerdo/access';
import { unless, type MotionState } from '../motions/motions.rules.ts';

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
