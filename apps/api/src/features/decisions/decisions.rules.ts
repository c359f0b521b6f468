import { may, type Actor, type Answer } from '@acuerdo/access';
import { unless, type MotionState } from '../motions/motions.rules.ts';

/** Whether a decision on a motion may be recorded: after the close, and once. */
export function mayRecord(actor: Actor, { state, decided }: { state: MotionState; decided: boolean }): Answer {
  const problem = state === 'closed' ? null : 'api.decisions.notClosed';
  return unless(may(actor, 'decisions.record'), problem ?? (decided ? 'api.decisions.alreadyRecorded' : null));
}
