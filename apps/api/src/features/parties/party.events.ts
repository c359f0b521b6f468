import { eventKind } from '../../platform/events/events.ts';

/** Parties that were there already have another name or number: what was found by their names must be looked at again. */
export const partyNamed = eventKind<{ readonly partyIds: readonly string[] }>('partyNamed');
