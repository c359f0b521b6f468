import type { Message } from '@acuerdo/words';

/** What the server says that the viewer may do, and why not: the client repeats no rule. */
export interface Ability {
  readonly action: string;
  readonly allowed: boolean;
  readonly reason: Message | null;
}

/** What is not in the list was not asked for, and counts as not allowed. */
export function abilityOf(viewerCan: readonly Ability[], action: string): Ability {
  return viewerCan.find((ability) => ability.action === action) ?? { action, allowed: false, reason: null };
}
