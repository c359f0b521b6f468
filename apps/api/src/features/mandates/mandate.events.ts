import { eventKind } from '../../platform/events/events.ts';

/** The last board has answered, in this transaction: the result of a motion stands, or it fell. */
export const resultWasSettled = eventKind<{ motionId: string; stands: boolean }>('resultWasSettled');
