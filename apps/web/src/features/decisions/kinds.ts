/** The kinds of decisions, and the form that each has beside its text. */
export const KIND_FORMS = {
  'grant-award': 'award', 'budget-move': 'moves', membership: 'membership', 'role-charter': 'about', strategy: 'about', rule: 'about', 'option-chosen': null, 'minutes-approval': 'about', other: null,
} as const;

export type DecisionKind = keyof typeof KIND_FORMS;
export const DECISION_KINDS = Object.keys(KIND_FORMS) as DecisionKind[];

export const DECISION_STATES = ['provisional', 'fallen', 'upcoming', 'in-force', 'amended', 'superseded', 'expired', 'revoked'] as const;

/** Whether a decision in this state binds nobody any more. */
export const isOver = (state: string): boolean => ['fallen', 'superseded', 'expired', 'revoked'].includes(state);
