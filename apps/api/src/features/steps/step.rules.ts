import { may, type Actor, type Answer } from '@acuerdo/access';
import { STEP_STATES } from './step.entity.ts';

export type StepState = (typeof STEP_STATES)[number];

export const isSettled = (state: StepState): boolean => state === 'done' || state === 'dropped';

/** A step is kept by the people of its owners, and by the secretariat, which chases it. */
export function mayKeep(actor: Actor, ownerParties: readonly string[]): Answer {
  const byRole = may(actor, 'steps.keep');
  if (!byRole.allowed || actor.roles.includes('secretariat') || ownerParties.includes(actor.partyId)) return byRole;
  return { allowed: false, reason: { key: 'api.steps.notOwner', values: {} } };
}

/** Why a step cannot go from one state to another, or null. To drop it, or to take a settled one up again, needs a reason. */
export function problemOfMoving(from: StepState, to: StepState, reason: string | null): 'api.steps.sameState' | 'api.steps.reasonNeeded' | null {
  if (from === to) return 'api.steps.sameState';
  return reason === null && (to === 'dropped' || isSettled(from)) ? 'api.steps.reasonNeeded' : null;
}

/** What happened, by the state that a step came to. */
export const HAPPENED: Readonly<Record<StepState, string>> = { open: 'stepReopened', doing: 'stepBegun', done: 'stepDone', dropped: 'stepDropped' };
