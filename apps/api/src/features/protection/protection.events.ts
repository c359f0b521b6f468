import { eventKind } from '../../platform/events/events.ts';

/** What of others named a party that is protected now: they go on with a party of their own. */
export interface Parted {
  readonly ownerId: string;
  /** The party that the owner has from now on in its place. */
  readonly partyId: string;
}

export interface ThingsHidden {
  readonly partyId: string | null;
  readonly grantIds: readonly string[];
  readonly parted: readonly Parted[];
}

export interface ThingsPurged {
  readonly partyId: string | null;
  readonly grantIds: readonly string[];
  /** Every name that must not be found afterwards. */
  readonly names: readonly string[];
}

/** A party or grants are protected now: what a feature above keeps of them leaves the sight of others, and its openings go. */
export const thingsHidden = eventKind<ThingsHidden>('thingsHidden');

/**
 * A party or grants are about to be removed for good: a feature above removes what it keeps of them, or refuses
 * (`refuse`) where it keeps something that nobody may change.
 */
export const thingsPurged = eventKind<ThingsPurged>('thingsPurged');
