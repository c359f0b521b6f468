import { canonical } from '@acuerdo/ledger';
import type { RankedChoice } from '@acuerdo/voting';
import type { Ranking } from './ranking.ts';

/** A ballot as it is being filled in. The ranking is kept while another kind is looked at. */
export interface Draft {
  readonly kind: RankedChoice['kind'];
  readonly ranking: Ranking;
  readonly reason: string;
  /** The act of casting under way: its key, and what it casts. It outlives retries and a reloaded page, not a change of mind. */
  readonly act: { readonly key: string; readonly of: string } | null;
}

export const EMPTY: Draft = { kind: 'ranking', ranking: [], reason: '', act: null };

/** A ranking of nothing is not a choice yet: it must be said that the ballot is blank. */
export function choiceOf({ kind, ranking }: Draft): RankedChoice | null {
  if (kind !== 'ranking') return { kind };
  return ranking.length === 0 ? null : { kind, ranking };
}

/** The draft with the key of its act: the one it has if it still casts the same, else a new one. */
export function withAct(draft: Draft, newKey: () => string): Draft & { act: NonNullable<Draft['act']> } {
  const of = canonical({ choice: choiceOf(draft), reason: draft.reason.trim() });
  return { ...draft, act: draft.act?.of === of ? draft.act : { key: newKey(), of } };
}

/** One draft per motion and person, so that two people on one device never see each other's. */
export const draftName = (motionId: string, personId: string): string => `acuerdo.ballot.${motionId}.${personId}`;

/** The kept draft, without options that are not on the ballot; null where there is none that can be read. */
export function readDraft(text: string | null, options: readonly string[]): Draft | null {
  if (text === null) return null;
  try {
    const { kind, ranking, reason, act } = JSON.parse(text) as Draft;
    const known = ranking.map((rank) => rank.filter((id) => options.includes(id))).filter((rank) => rank.length > 0);
    return ['ranking', 'abstain', 'blank'].includes(kind) ? { kind, ranking: known, reason: String(reason), act } : null;
  } catch {
    return null;
  }
}
