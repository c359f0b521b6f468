import { Money } from '@acuerdo/exact';
import type { VagueDate } from '@acuerdo/calendar';

/** The forms that kinds of decisions have, beside the text that all have. */
export type FormName = 'award' | 'moves' | 'membership' | 'about';

/** What a decision is about, and which form it has. To know another kind is to add a line. */
export const KINDS = {
  'grant-award': 'award',
  'budget-move': 'moves',
  membership: 'membership',
  'role-charter': 'about',
  strategy: 'about',
  rule: 'about',
  'option-chosen': null,
  'minutes-approval': 'about',
  other: null,
} as const satisfies Record<string, FormName | null>;

export type DecisionKind = keyof typeof KINDS;
export const DECISION_KINDS = Object.keys(KINDS) as [DecisionKind, ...DecisionKind[]];

export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** What one unit, partner or pool gets (above zero) or gives (below). */
export interface Move {
  readonly of: 'partner' | 'unit' | 'pool';
  readonly id: string;
  /** As it was called when the decision was recorded. */
  readonly name: string;
  readonly amount: string;
}

/** The data of a kind: one of them at most is there. */
export interface Form {
  readonly award?: Amount;
  readonly moves?: { readonly currency: string; readonly rows: readonly Move[] };
  readonly membership?: { readonly partner: string; readonly change: 'joins' | 'leaves'; readonly on: VagueDate };
  /** Which charter, strategy, rule or minutes it is about: “Role charter, version 2”. */
  readonly about?: string;
}

/** What is left over when the moves are added up, exactly: null where one unit gets what another one gives. */
export function leftOver(amounts: readonly string[], currency: string): string | null {
  const read = amounts.map((amount) => Money.parse(amount, currency));
  const [total] = Money.sum(read.flatMap((money) => (money.ok ? [money.value] : [])));
  return total === undefined || total.minor === 0n ? null : Money.format(total);
}
