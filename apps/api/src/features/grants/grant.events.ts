import { eventKind } from '../../platform/events/events.ts';

export interface GrantsChanged {
  readonly grantIds: readonly string[];
}

/** Grants were added, changed, shared or protected: what is computed from them must be looked at again. */
export const grantChanged = eventKind<GrantsChanged>('grantChanged');
