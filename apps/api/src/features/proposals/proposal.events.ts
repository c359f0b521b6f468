import { eventKind } from '../../platform/events/events.ts';

/** Partners are to review a proposal, on a form: without one that was chosen, the first. */
export const reviewStarted = eventKind<{ proposalId: string; formId: string | null }>('reviewStarted');

/** The phase is over: by the secretariat, or because the proposal was withdrawn. */
export const reviewEnded = eventKind<{ proposalId: string }>('reviewEnded');
