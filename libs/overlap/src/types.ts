import type { Period } from '@acuerdo/calendar';
import type { MoneyJson } from '@acuerdo/exact';

export type OverlapKind =
  | 'duplicate-record' | 'duplicate-role' | 'stacked-support' | 'parallel-role'
  | 'relay' | 'through-intermediary' | 'unsure-identity';

export type Between = 'pool-partner' | 'partner-partner' | 'unit-unit';
export type Vehicle = 'pooled' | 'individual' | 'aligned';
export type Stage = 'proposal' | 'active' | 'closed';

/** A sentence as data; a value may be a message itself. The words are in `@acuerdo/words` under `overlap`. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Message>>;
}

/** Who decided on a grant: the pool, or one partner and, where known, its unit. */
export interface Decider {
  readonly kind: 'pool' | 'partner';
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
}

export interface Grantee {
  /** The party, where the two grants come from one register of parties; equal ids are one grantee. */
  readonly id?: string;
  /** Registrations as `SCHEME-NUMBER`, in org-id form (`GB-CHC-283660`, `MX-RFC-…`). */
  readonly identifiers: readonly string[];
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 code, where it is known. */
  readonly country?: string;
  /** Parties of which a person said that they are this grantee, and that they are another. */
  readonly sameAs?: readonly string[];
  readonly notSameAs?: readonly string[];
}

/** What the comparison reads of a grant or proposal. Unknown is left out, never guessed. */
export interface OverlapGrant {
  readonly id: string;
  /** Where it stands in its file. */
  readonly source?: { readonly file?: string; readonly row: number };
  readonly vehicle?: Vehicle;
  readonly decider: Decider;
  readonly grantee: Grantee;
  readonly title: string;
  /** What it is for, in the words of its file. */
  readonly purpose: string;
  readonly themes: readonly string[];
  /** Countries (ISO 3166-1 alpha-2), states (ISO 3166-2) or regions (UN M49: 013 Central America with Mexico, 419 Latin America). */
  readonly places: readonly string[];
  /** Decimal string and ISO 4217 code, as `Money.toJson` of `@acuerdo/exact` writes them. */
  readonly amount?: MoneyJson;
  readonly awardedOn?: string;
  /** Instead of `awardedOn`, where only a month or year is known. */
  readonly awardedBetween?: { readonly from: string; readonly to: string };
  readonly period?: Period;
  readonly stage?: Stage;
  /** True when the money is to be granted on to others, not spent by the grantee. */
  readonly onward?: boolean;
}

export type Signal =
  | 'identity' | 'time' | 'purpose' | 'place' | 'programme'
  | 'project' | 'copied' | 'strategy' | 'population' | 'leg' | 'support' | 'amount' | 'charter';
export type Mark = 'yes' | 'partly' | 'no' | 'unknown';

export interface Evidence {
  readonly signal: Signal;
  readonly mark: Mark;
  /** Weight of this line in tenths of a bit; an unknown weighs 0. */
  readonly tenths: number;
  readonly message: Message;
}

export interface Overlap {
  readonly kind: OverlapKind;
  readonly between: Between;
  readonly roleConfusion: boolean;
  /** How much can still be changed: 2 for each proposal, 1 for each active grant, 0 for closed or unknown. */
  readonly changeable: number;
  /** Tenths of a bit: the sum of the evidence. */
  readonly bits: number;
  /** The smaller amount for the days shared; null when it cannot be said (two currencies, no amount, money that is passed on). */
  readonly atStake: MoneyJson | null;
  /** Grant ids. Between pool and partner, `left` is the pool's; otherwise the lower id. */
  readonly left: string;
  readonly right: string;
  readonly evidence: readonly Evidence[];
  readonly sentence: Message;
}

/** Rows that say the same but for their row id: one grant, entered more than once. */
export interface Duplicate {
  readonly kind: 'duplicate-record';
  /** The copy that stays, then the others. */
  readonly ids: readonly string[];
  readonly rows: readonly number[];
  readonly sentence: Message;
}
