import { mayForOwner, type Action, type Actor } from '@acuerdo/access';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';

export interface GranteeState {
  readonly ownerId: string;
  readonly protection: string;
}

const ALWAYS = ['parties.name', 'parties.protect'] as const satisfies readonly Action[];
const PROTECTED = ['protected.show', 'protected.purge'] as const satisfies readonly Action[];

/** What the viewer may do with an organisation, and why not. Names are shown and purged of what is protected alone. */
export function granteeAbilities(actor: Actor, { ownerId, protection }: GranteeState): Ability[] {
  const answer = (action: Action) => abilityOf(action, mayForOwner(actor, action, ownerId));
  const first = { allowed: false, reason: { key: 'api.protection.protectFirst', values: {} } } as const;
  return [...ALWAYS.map(answer), ...PROTECTED.map((action) => (protection === 'protected' ? answer(action) : abilityOf(action, first)))];
}
