const SHOWN = ['unsettled', 'overdue', 'mine', 'settled', 'all'] as const;
export type StepChoice = (typeof SHOWN)[number];
export const STEP_CHOICES = SHOWN;

/** What the address says; anything it does not know counts as not said. */
export const choiceIn = (search: URLSearchParams): StepChoice => SHOWN.find((choice) => choice === search.get('show')) ?? 'unsettled';

export const searchOf = (choice: StepChoice): Record<string, string> => (choice === 'unsettled' ? {} : { show: choice });

const FILTERS: Readonly<Record<StepChoice, { state?: string; overdue?: boolean; mine?: boolean }>> = {
  unsettled: { state: 'unsettled' }, overdue: { overdue: true }, mine: { mine: true, state: 'unsettled' }, settled: { state: 'settled' }, all: {},
};

export const filterOf = (choice: StepChoice) => FILTERS[choice];
