import { may, type Actor, type Answer } from '@acuerdo/access';
import { problemOfVoting, unless, type MotionState } from '../motions/motions.rules.ts';

/** So long after a reminder there is no other. */
export const PAUSE_HOURS = 12;

export interface Remindable {
  readonly state: MotionState;
  readonly due: boolean;
  /** Hours since the last reminder; null where there was none. */
  readonly hoursSince: number | null;
}

/** Whether those who have not voted may be reminded. It never depends on how many they are, so that it tells nothing of them. */
export function mayRemind(actor: Actor, { state, due, hoursSince }: Remindable): Answer {
  const early = hoursSince !== null && hoursSince < PAUSE_HOURS ? 'api.reminders.early' : null;
  return unless(may(actor, 'ballots.remind'), problemOfVoting(state, due) ?? early);
}

/** Whether the viewer reads a reminder: who may send one, and who may vote and has not. */
export const readsReminder = (sends: boolean, mine: { readonly recused: boolean; readonly conflicted: boolean; readonly tookPart: boolean | null } | undefined): boolean =>
  sends || (mine !== undefined && !mine.recused && !mine.conflicted && mine.tookPart === false);
