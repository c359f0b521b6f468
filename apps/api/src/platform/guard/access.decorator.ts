import { Extensions } from '@nestjs/graphql';
import { ACTIONS, type Action } from '@acuerdo/access';

/**
 * Who may reach an operation or a field.
 * - `anyone`: no account needed
 * - `signedIn`: an account, in no particular collaborative
 * - an action of libs/access: a person of the collaborative whose roles allow it
 * - `withParent` (types and fields only): whoever was given the object sees it
 */
export type AccessDecision = 'anyone' | 'signedIn' | 'withParent' | Action;

/** Declares the access decision. What declares none does not start (`enforceAccess`). */
export const Access = (decision: AccessDecision) => Extensions({ access: decision });

export function isDecision(value: unknown): value is AccessDecision {
  return typeof value === 'string' && (['anyone', 'signedIn', 'withParent'].includes(value) || value in ACTIONS);
}
