import { compareGrantees } from './identity.ts';
import type { GranteeProfile } from './profile.ts';
import type { Evidence } from './types.ts';

/** How much speaks for it that two organisations are one. */
export interface Likeness {
  /** `same` and `unsure` are for a person to judge; nothing is merged by it. */
  readonly answer: 'same' | 'unsure' | 'other';
  /** Tenths of a bit: the sum of the evidence. */
  readonly tenths: number;
  readonly evidence: readonly Evidence[];
}

/** Compares two grantees of a register by their names and numbers alone. */
export function likenessOf(left: GranteeProfile, right: GranteeProfile): Likeness {
  const { answer, evidence } = compareGrantees(left, right);
  return { answer, tenths: evidence.reduce((sum, { tenths }) => sum + tenths, 0), evidence };
}
