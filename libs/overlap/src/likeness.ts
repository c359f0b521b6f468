import { compareGrantees } from './identity.ts';
import { profileOf, Vocabulary } from './profile.ts';
import type { Evidence, Grantee } from './types.ts';

/** How much speaks for it that two organisations are one. */
export interface Likeness {
  /** `same` and `unsure` are for a person to judge; nothing is merged by it. */
  readonly answer: 'same' | 'unsure' | 'other';
  /** Tenths of a bit: the sum of the evidence. */
  readonly tenths: number;
  readonly evidence: readonly Evidence[];
}

/** Compares two grantees of a register by their names and numbers alone. */
export function likenessOf(left: Grantee, right: Grantee): Likeness {
  const vocabulary = new Vocabulary();
  const { answer, evidence } = compareGrantees(asProfile(left, vocabulary), asProfile(right, vocabulary));
  const lines = [evidence].flat();
  return { answer, tenths: lines.reduce((sum, { tenths }) => sum + tenths, 0), evidence: lines };
}

const asProfile = (grantee: Grantee, vocabulary: Vocabulary) =>
  profileOf({ id: '', decider: { kind: 'partner', id: '', name: '' }, grantee, title: '', purpose: '', themes: [], places: [] }, vocabulary);
