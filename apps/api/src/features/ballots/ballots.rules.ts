import { may, type Actor, type Answer } from '@acuerdo/access';
import { canonical } from '@acuerdo/ledger';
import { checkChoice, type RankedChoice } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { problemOfVoting, unless, type MotionState } from '../motions/motions.rules.ts';

/** What decides whether somebody may cast: the motion, and the vote of their partner in it (null where it has none). */
export interface Booth {
  readonly state: MotionState;
  /** Its time has come, though it may not be closed yet. */
  readonly due: boolean;
  readonly elector: { readonly recused: boolean; readonly conflicted: boolean } | null;
}

/** The ballot of a voter as far as the next one needs it. */
export interface Before {
  readonly version: number;
  readonly choice: RankedChoice;
  readonly reason: string | null;
  readonly entryId: string;
}

export interface Act {
  readonly choice: RankedChoice;
  readonly reason: string | null;
}

export type Casting =
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'new'; readonly version: number; readonly supersedes: string | null }
  | { readonly kind: 'refused'; readonly reason: Message };

export function mayCast(actor: Actor, { state, due, elector }: Booth): Answer {
  return unless(may(actor, 'ballots.cast'), problemOfVoting(state, due) ?? problemOfElector(elector));
}

function problemOfElector(elector: Booth['elector']): string | null {
  if (!elector) return 'api.ballots.notElector';
  if (elector.recused) return 'api.ballots.recused';
  return elector.conflicted ? 'api.ballots.conflicted' : null;
}

export interface Ballots {
  readonly options: readonly string[];
  /** The voter's highest version, and the one that was cast with this very key. */
  readonly current: Before | null;
  readonly sameKey: Before | null;
}

/**
 * What an act of casting comes to. The same act again, by key or by content, is the ballot that is there already, even
 * after the close: whoever sends again because the answer was lost gets that answer. Anything else is a new version.
 */
export function decideCast(act: Act, { options, current, sameKey }: Ballots, allowed: Answer): Casting {
  if (sameKey) return isSame(act, sameKey) ? { kind: 'kept', version: sameKey.version } : no({ key: 'api.ballots.keyUsed' });
  if (!allowed.allowed) return no(allowed.reason);
  const wrong = checkChoice(act.choice, options);
  if (wrong) return no(wrong);
  if (current && isSame(act, current)) return { kind: 'kept', version: current.version };
  return { kind: 'new', version: (current?.version ?? 0) + 1, supersedes: current?.entryId ?? null };
}

const no = (reason: Message): Casting => ({ kind: 'refused', reason });

const isSame = ({ choice, reason }: Act, before: Before): boolean => canonical({ choice, reason }) === canonical({ choice: before.choice, reason: before.reason });
