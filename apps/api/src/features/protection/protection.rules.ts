import { mayForOwner, type Action, type Actor, type Protection, type Reason } from '@acuerdo/access';

export type Decision = { readonly ok: true; readonly change: boolean } | { readonly ok: false; readonly reason: Reason };

/** A grant or a party, as far as its protection goes. */
export interface Protectable {
  readonly ownerId: string;
  /** What was said of it itself. */
  readonly ownProtection: string;
  /** As it comes out: a grant that names a protected party is protected too. */
  readonly protection: string;
}

/** Only who acts for its owner says how far a grant may be seen. What its grantee hides, the grant alone does not show. */
export function decideGrant(actor: Actor, grant: Protectable, wanted: Protection): Decision {
  const answer = mayForOwner(actor, 'grants.protect', grant.ownerId);
  if (!answer.allowed) return no(answer.reason);
  if (wanted !== 'protected' && grant.protection === 'protected' && grant.ownProtection !== 'protected') return no({ key: 'api.protection.throughParty', values: {} });
  return { ok: true, change: grant.ownProtection !== wanted };
}

export interface ProtectableParty extends Protectable {
  /** It is a partner, a pool, or somebody acts for it here. */
  readonly inside: boolean;
}

/** Only who acts for its owner says how far an organisation may be seen; the collaborative's own are never hidden. */
export function decideParty(actor: Actor, party: ProtectableParty, wanted: Protection): Decision {
  const answer = mayForOwner(actor, 'parties.protect', party.ownerId);
  if (!answer.allowed) return no(answer.reason);
  if (party.inside && wanted === 'protected') return no({ key: 'api.protection.inside', values: {} });
  return { ok: true, change: party.ownProtection !== wanted };
}

/** Whether the true name may be shown, or everything removed: by who acts for the owner, of what is protected. */
export function decideUnveiling(actor: Actor, action: Extract<Action, `protected.${string}`>, { ownerId, protection }: Protectable): Decision {
  const answer = mayForOwner(actor, action, ownerId);
  if (!answer.allowed) return no(answer.reason);
  return protection === 'protected' ? { ok: true, change: true } : no({ key: 'api.protection.protectFirst', values: {} });
}

/** A code name as somebody types it: case and outer spaces do not matter. */
export const isTyped = (typed: string, codeName: string): boolean => typed.trim().toLowerCase() === codeName.toLowerCase();

const no = (reason: Reason): Decision => ({ ok: false, reason });

/** A regular expression of PostgreSQL that finds any of some names, the longest first. */
export const anyOf = (names: readonly string[]): string =>
  names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
