import { eventKind } from '../../platform/events/events.ts';

/** What can be drawn on these contributions may be less now, or for other grants. */
export const moneyChanged = eventKind<{ readonly contributionIds: readonly string[] }>('moneyChanged');
