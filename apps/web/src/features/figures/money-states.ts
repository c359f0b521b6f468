/** The states of money in the order in which they are shown, as the API calls them, and as it asks for them. */
export const STATES = ['poolOnly', 'partnerOnly', 'explained', 'unexplained'] as const;
export type State = (typeof STATES)[number];

/** Which of the four have money, with their shares. */
export function statesWithMoney(money: Readonly<Record<State, string>> & { readonly percents: readonly string[] }): { state: State; amount: string; percent: string }[] {
  return STATES.map((state, at) => ({ state, amount: money[state], percent: money.percents[at] ?? '–' })).filter(({ amount }) => /[1-9]/.test(amount));
}
