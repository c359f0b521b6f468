import { eventKind } from '../../platform/events/events.ts';

export interface GrantsChanged {
  readonly grantIds: readonly string[];
}

/** Grants were added, changed, shared or protected: what is computed from them must be looked at again. */
export const grantChanged = eventKind<GrantsChanged>('grantChanged');

/** Grants are about to be taken back: what was found about them goes first. */
export const grantLeaving = eventKind<GrantsChanged>('grantLeaving');

/** What a grant draws on is about to be said anew: a feature above refuses (`refuse`) where it is fixed. */
export const allocationsChanging = eventKind<{ readonly grantId: string }>('allocationsChanging');
