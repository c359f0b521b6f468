export const POOL_STATES = ['exploring', 'active', 'under_evaluation', 'continuing', 'expanded', 'spun_off', 'hosted', 'dissolved'] as const;
export type PoolState = (typeof POOL_STATES)[number];

const OUTCOMES = ['continuing', 'expanded', 'spun_off', 'hosted', 'dissolved'] as const;

const NEXT: Readonly<Record<PoolState, readonly PoolState[]>> = {
  exploring: ['active', 'dissolved'],
  active: ['under_evaluation', 'dissolved'],
  under_evaluation: OUTCOMES,
  continuing: ['under_evaluation', 'dissolved'],
  expanded: ['under_evaluation', 'dissolved'],
  hosted: ['under_evaluation', 'dissolved'],
  spun_off: ['dissolved'],
  dissolved: [],
};

/**
 * What a pool can become. `states` are those that it had, the latest first; of a pool whose state nobody knows, any. Back to
 * the state before is always possible: so a slip is mended, in the open.
 */
export function nextStates(states: readonly PoolState[]): readonly PoolState[] {
  const [now, before] = states;
  if (!now) return POOL_STATES;
  return POOL_STATES.filter((state) => NEXT[now].includes(state) || (state === before && state !== now));
}

/** Where a cycle stands on a day: before it, within it, from the day on which it is wound up, or after it. All days as `2017-02-06`. */
export function cycleState({ from, to, closingFrom }: { from: string; to: string; closingFrom: string | null }, today: string): 'planned' | 'open' | 'closing' | 'closed' {
  if (today < from) return 'planned';
  if (today > to) return 'closed';
  return closingFrom !== null && today >= closingFrom ? 'closing' : 'open';
}
