/** The states of money, in the order in which they are shown. */
export const MONEY_STATES = ['pool-only', 'partner-only', 'explained', 'unexplained'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

/** Kinds of overlap in which pool and partner act in one role. Other support for the same grantee, copies and unsure names are none. */
export const ROLE_KINDS = ['duplicate-role', 'parallel-role', 'relay', 'through-intermediary'] as const;

/** A grant of the other side that a grant meets in one of `ROLE_KINDS`; explained by an answer, or because the charter foresees it. */
export interface Meeting {
  readonly isExplained: boolean;
}

/**
 * The state of a grant's money: its own side's only where it meets nothing of the other side; else both sides', explained
 * when all that it meets is. The whole grant has one state, since no part of it can be told apart from what it meets.
 */
export function moneyState(isPooled: boolean, meetings: readonly Meeting[]): MoneyState {
  if (meetings.length === 0) return isPooled ? 'pool-only' : 'partner-only';
  return meetings.every(({ isExplained }) => isExplained) ? 'explained' : 'unexplained';
}
