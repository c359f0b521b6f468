import { eventKind } from '../../platform/events/events.ts';

/** An option leaves the list, or comes back to it, in this transaction: whoever puts options to the vote may refuse it. */
export const optionLeaves = eventKind<{ optionId: string }>('optionLeaves');
export const optionReturns = eventKind<{ optionId: string }>('optionReturns');
