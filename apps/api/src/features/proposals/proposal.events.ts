import { eventKind } from '../../platform/events/events.ts';

/** Partners are to review a proposal. */
export const reviewStarted = eventKind<{ proposalId: string }>('reviewStarted');

/** The phase is over: by the secretariat, or because the proposal was withdrawn. */
export const reviewEnded = eventKind<{ proposalId: string }>('reviewEnded');
