import { eventKind } from '../../platform/events/events.ts';

export interface OverlapsChanged {
  readonly grantIds: readonly string[];
}

/** These grants have changed, or their overlaps were found, have ended, were answered or judged under another charter: what is counted by them must be looked at again. */
export const overlapsChanged = eventKind<OverlapsChanged>('overlapsChanged');
