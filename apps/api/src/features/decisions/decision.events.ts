import type { MotionCount } from '@acuerdo/voting';
import { eventKind } from '../../platform/events/events.ts';

export interface DecisionRecorded {
  readonly motionId: string;
  readonly number: number;
  readonly outcome: MotionCount['outcome'];
  /** The day on which the vote closed. */
  readonly decidedOn: string;
}

/** A decision is in force, from its publishing on or since the last board confirmed: what was decided on follows it. */
export const decisionRecorded = eventKind<DecisionRecorded>('decisionRecorded');
