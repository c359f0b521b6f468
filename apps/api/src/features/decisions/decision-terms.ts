import type { VagueDate } from '@acuerdo/calendar';
import type { Bilingual } from '../../platform/graphql/money.model.ts';
import type { LinkKind } from './decision-life.rules.ts';
import type { Form } from './decision-kinds.ts';

export const EVIDENCE_KINDS = ['grant', 'overlap', 'passage', 'source', 'motion'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Where a partner stood that had released it when the decision was recorded, in its own words. */
export interface Hold {
  readonly partner: string;
  readonly stance: string;
  readonly until: string | null;
  readonly words: string;
  readonly language: string;
}

/** What a decision says of itself beside its text, as it is kept with it for good (`decision.terms`). */
export interface Terms {
  readonly form: Form;
  readonly conditions: Bilingual | null;
  readonly effective: VagueDate | null;
  /** In force until then. */
  readonly until: VagueDate | null;
  /** To be looked at again then. */
  readonly review: VagueDate | null;
  /** The short name of the partner that sees to it; null: the secretariat. */
  readonly owner: string | null;
  readonly holds: readonly Hold[];
}

/** What it stands on and what it does to earlier decisions, as rows of their own. */
export interface Bonds {
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly id: string }[];
  readonly links: readonly { readonly kind: LinkKind; readonly id: string }[];
}
