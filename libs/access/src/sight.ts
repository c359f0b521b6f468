/** How far a thing may be seen once its owner has shared it. */
export const PROTECTIONS = ['open', 'partners', 'protected'] as const;
export type Protection = (typeof PROTECTIONS)[number];

/** What decides whether a thing is there for somebody. */
export interface Sight {
  readonly ownerId: string;
  readonly shared: boolean;
  readonly protection: Protection;
}

/**
 * Whether a thing is there for who acts for `partyId`. Unshared and protected things are as if absent for all but
 * their owner (design principles 4 and 8). The API states the same rule as a predicate in SQL; a property test
 * holds the two together.
 */
export function isThere(thing: Sight, partyId: string): boolean {
  if (thing.ownerId === partyId) return true;
  return thing.shared && thing.protection !== 'protected';
}
