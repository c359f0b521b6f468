import { eventKind } from '../../platform/events/events.ts';

export interface PartiesChanged {
  readonly partyIds: readonly string[];
}

/** Parties were added, named, numbered, shared, protected or opened: what is computed from their names must be looked at again. */
export const partyChanged = eventKind<PartiesChanged>('partyChanged');
