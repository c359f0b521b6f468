import { mayForOwner, type Actor, type Reason } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';

/** What decides whether a grant may be shared or protected. */
export interface GrantState {
  readonly ownerId: string;
  readonly shared: boolean;
  /** As it comes out: a grant that names a protected party is protected too. */
  readonly protection: string;
  readonly granteeOwnerId: string;
}

type Decision = { readonly ok: true; readonly change: boolean } | { readonly ok: false; readonly reason: Reason };

/** Only who acts for its owner shares a grant; a protected one is opened first. Sharing what is shared changes nothing. */
export function decideSharing(actor: Actor, grant: GrantState): Decision {
  const answer = mayForOwner(actor, 'grants.share', grant.ownerId);
  if (!answer.allowed) return { ok: false, reason: answer.reason };
  if (grant.protection === 'protected') return { ok: false, reason: { key: 'api.grants.protectedFirst', values: {} } };
  return { ok: true, change: !grant.shared };
}

/** What the viewer may do with this grant and its grantee, and why not. */
export function grantAbilities(actor: Actor, grant: GrantState): Ability[] {
  const sharing = decideSharing(actor, grant);
  return [
    { action: 'grants.share', allowed: sharing.ok, reason: sharing.ok ? null : sharing.reason },
    abilityOf('grants.class', mayForOwner(actor, 'grants.class', grant.ownerId)),
    abilityOf('grants.protect', mayForOwner(actor, 'grants.protect', grant.ownerId)),
    abilityOf('parties.protect', mayForOwner(actor, 'parties.protect', grant.granteeOwnerId)),
  ];
}

/** A search text as a pattern for ILIKE that finds it anywhere; its own wildcards mean themselves. */
export function containing(text: string | null | undefined): string | null {
  return text ? `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
}
