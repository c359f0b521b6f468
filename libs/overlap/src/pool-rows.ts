import type { Period } from '@acuerdo/calendar';
import type { MoneyJson } from '@acuerdo/exact';
import type { Message, OverlapGrant } from './types.ts';

/** What is read of a row of a grants file; a `GrantRow` of `@acuerdo/exchange` is one. */
export interface PoolRow {
  readonly file?: string;
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly amount: string | null;
  readonly currency: string;
  readonly awardedOn?: string;
  readonly awardedBetween?: { readonly from: string; readonly to: string };
  readonly period?: Period;
  readonly funder: { readonly id: string; readonly name: string };
  readonly recipient: { readonly kind: 'organisation' | 'individual' | 'none'; readonly id: string; readonly name: string };
  readonly programmes: readonly { readonly title: string }[];
  readonly regrantType?: string;
  readonly places: readonly { readonly countryCode?: string }[];
}

export type RowRole = 'pool-grant' | 'contribution' | 'grant';

/** What a row is, and what in it says so. */
export interface Classified {
  readonly file?: string;
  readonly row: number;
  readonly id: string;
  readonly role: RowRole;
  /** The pool, as the caller named it. */
  readonly pool?: string;
  readonly evidence: readonly Message[];
}

/** A partner's payment into a pool: never a grant in totals, never an overlap. */
export interface Contribution {
  readonly id: string;
  readonly pool: string;
  /** More than one where the id stands more than once. */
  readonly rows: readonly number[];
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  /** The different amounts that its rows give; more than one is a contradiction to be answered. */
  readonly amounts: readonly MoneyJson[];
  readonly awardedOn?: string;
  readonly evidence: readonly Message[];
}

export interface Pooling {
  readonly grants: readonly OverlapGrant[];
  readonly contributions: readonly Contribution[];
  readonly classified: readonly Classified[];
}
