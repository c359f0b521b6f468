import { eventKind } from '../../platform/events/events.ts';

/** A motion's vote ends, in this transaction and with the motion locked: whoever has its ballots counts them and closes it. */
export const voteEnded = eventKind<{ motionId: string }>('voteEnded');

/** The vote of a motion was counted and closed, in this transaction. */
export const voteCounted = eventKind<{ motionId: string }>('voteCounted');
