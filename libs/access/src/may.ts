import { ACTIONS, type Action, type Role } from './actions.ts';

/** A person acting in a collaborative, on behalf of a party: a partner, or the pool for the secretariat. */
export interface Actor {
  readonly personId: string;
  readonly partyId: string;
  readonly roles: readonly Role[];
}

/** Why not, as a message key and its values. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | readonly { key: string }[]>>;
}

export type Answer = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

const YES: Answer = { allowed: true };

const refused = (key: string, values: Reason['values'] = {}): Answer => ({ allowed: false, reason: { key, values } });

/** Whether a person may do an action at all, by role alone. The refusal says which roles can. */
export function may(actor: Actor, action: Action): Answer {
  const roles: readonly Role[] = ACTIONS[action];
  if (actor.roles.some((role) => roles.includes(role))) return YES;
  return refused('access.role', { roles: roles.map((role) => ({ key: `access.roles.${role}` })) });
}

/**
 * Whether a person may change something that a party owns: only who acts for that party (design principle 4: the
 * secretariat has no more right over a partner's work than another partner has).
 */
export function mayForOwner(actor: Actor, action: Action, ownerId: string): Answer {
  const byRole = may(actor, action);
  if (!byRole.allowed) return byRole;
  return actor.partyId === ownerId ? YES : refused('access.owner');
}
