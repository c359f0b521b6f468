import { may, type Actor, type Answer } from '@acuerdo/access';
import { applyChanges, changesBetween, type LineChange } from '@acuerdo/texts';
import type { Message } from '@acuerdo/words';
import { unless, type MotionState } from '../motions/motions.rules.ts';
import type { Secrecy } from '../motions/secrecy.ts';
import type { Texts } from '../motions/motion-texts.ts';
import { AMENDED, type Amended, type ChangeState } from './amendment-change.entity.ts';

export interface FieldChange extends LineChange {
  readonly field: Amended;
}

/** An amendment as far as acts on it ask. */
export interface Waiting {
  readonly motion: MotionState;
  readonly secrecy: Secrecy;
  readonly withdrawnAt: unknown;
  readonly states: readonly ChangeState[];
  /** Proposed by the viewer. */
  readonly mine: boolean;
}

/** The text of a secret vote is not changed while it is open: nobody could tell whose ballot is to be affirmed. */
export const mayPropose = (actor: Actor, motion: MotionState, secrecy: Secrecy): Answer =>
  unless(may(actor, 'amendments.propose'), problemOfText(motion, secrecy));

function problemOfText(motion: MotionState, secrecy: Secrecy): string | null {
  if (motion === 'closed') return 'api.motions.closed';
  return motion === 'open' && secrecy === 'secret' ? 'api.amendments.secret' : null;
}

export const mayAdopt = (actor: Actor, waiting: Waiting): Answer => unless(may(actor, 'amendments.settle'), problemOfActing(waiting));

/** Who proposed it takes it back, as long as nothing of it was settled. */
export const mayWithdraw = (actor: Actor, waiting: Waiting): Answer =>
  unless(may(actor, 'amendments.propose'), problemOfActing(waiting) ?? problemOfWithdrawing(waiting));

function problemOfActing({ motion, secrecy, withdrawnAt, states }: Waiting): string | null {
  const problem = problemOfText(motion, secrecy);
  if (problem) return problem;
  if (withdrawnAt !== null) return 'api.amendments.withdrawn';
  return states.includes('proposed') ? null : 'api.amendments.settled';
}

function problemOfWithdrawing({ mine, states }: Waiting): string | null {
  if (!mine) return 'api.amendments.notYours';
  return states.every((state) => state === 'proposed') ? null : 'api.amendments.partlySettled';
}

/** What a proposed wording changes, text by text and line by line. */
export const changesOf = (now: Texts, proposed: Texts): FieldChange[] =>
  AMENDED.flatMap((field) => changesBetween(now[field], proposed[field]).map((change) => ({ field, ...change })));

export type Adopted = { readonly ok: true; readonly texts: Texts } | { readonly ok: false; readonly reason: Message };

/** The texts with the changes in them, which were proposed to `base`. Refused: a change of lines that say something else by now; a text of which nothing is left. */
export function adoptIn(now: Texts, base: Texts, changes: readonly FieldChange[]): Adopted {
  const texts: Record<Amended, string> = { ...pick(now) };
  for (const field of AMENDED) {
    const applied = applyChanges(base[field], now[field], changes.filter((change) => change.field === field));
    if (!applied.ok) return { ok: false, reason: { key: 'api.amendments.meets', values: { line: applied.meets.at + 1, field: { key: `api.amendments.field.${field}` } } } };
    texts[field] = applied.text;
    if (applied.text.trim() === '') return { ok: false, reason: { key: 'api.amendments.nothingLeft', values: { field: { key: `api.amendments.field.${field}` } } } };
  }
  return { ok: true, texts };
}

const pick = ({ titleEn, titleEs, textEn, textEs }: Texts): Record<Amended, string> => ({ titleEn, titleEs, textEn, textEs });
