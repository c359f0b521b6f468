import { may, type Actor, type Answer } from '@acuerdo/access';
import { formOf, type Instruction, type MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { unless, type MotionState } from '../motions/motions.rules.ts';
import type { MandateKind, MandateOutcome } from './mandate.entity.ts';

/** What decides over a mandate: the motion, whether the viewer's party is a partner, and its mandate as it stands. */
export interface Bound {
  readonly state: MotionState;
  readonly isPartner: boolean;
  readonly mandate: { readonly kind: MandateKind; readonly outcome: MandateOutcome | null } | null;
  /** Whether the closed result waits on it: it needs an approval, and a ballot of its partner was counted. */
  readonly awaited: boolean;
}

/** A mandate is recorded, and recorded anew, until the vote is closed: by its own partner. */
export const mayKeepMandate = (actor: Actor, { state, isPartner }: Bound): Answer =>
  unless(may(actor, 'mandates.keep'), problemOfPartner(isPartner) ?? (state === 'closed' ? 'api.mandates.closed' : null));

/** What the board said is recorded once: before the close, or as long as the result waits on it. */
export function mayAnswerMandate(actor: Actor, { state, isPartner, mandate, awaited }: Bound): Answer {
  const open = mandate?.kind === 'approval' && mandate.outcome === null;
  const problem = problemOfPartner(isPartner) ?? (open ? null : 'api.mandates.nothingAsked') ?? (state === 'closed' && !awaited ? 'api.mandates.notAwaited' : null);
  return unless(may(actor, 'mandates.answer'), problem);
}

const problemOfPartner = (isPartner: boolean): string | null => (isPartner ? null : 'api.mandates.notPartner');

/** Before the close nothing waits yet, and a board that declines says how to vote instead. */
export const problemOfDeclining = (state: MotionState): string | null => (state === 'closed' ? null : 'api.mandates.declineByInstruction');

/** What an instruction can name besides an option of the motion. */
export function answersOf(spec: MotionSpec): string[] {
  const form = formOf(spec);
  return [...(form.kind === 'answer' ? form.answers : []), 'abstain'];
}

/** What is wrong with an instruction in this motion, and in which field, or null. */
export function problemOfInstruction(spec: MotionSpec, { optionId, answer }: { optionId: string | null; answer: string | null }): { readonly path: string; readonly key: string } | null {
  if (optionId !== null && !spec.options.some(({ id }) => id === optionId)) return { path: 'optionId', key: 'api.mandates.optionUnknown' };
  return answer !== null && !answersOf(spec).includes(answer) ? { path: 'answer', key: 'api.mandates.answerUnknown' } : null;
}

/** The instruction of a mandate as libs/voting reads it; null where its board told nothing that a ballot could be held against. */
export function instructionOf({ optionId, answer }: { optionId: string | null; answer: string | null }): Instruction | null {
  if (optionId !== null) return { kind: 'option', optionId };
  if (answer === null) return null;
  return answer === 'abstain' ? { kind: 'abstain' } : { kind: 'answer', answer: answer as 'yes' };
}

export interface Hold {
  /** Null while a board is awaited. */
  readonly stands: boolean | null;
  /** Short names of the partners awaited that want to be named, and how many are awaited besides. */
  readonly named: readonly string[];
  readonly others: number;
  /** Short names of the partners whose boards declined: their ballots fell out, which everybody can see. */
  readonly declined: readonly string[];
}

/** What everybody reads of a result that waits, or waited, on boards. */
export function holdInWords({ stands, named, others, declined }: Hold): Message {
  const key = (word: string) => `api.mandates.hold.${word}`;
  if (stands === false) return { key: key('fallen'), values: { partners: declined } };
  if (stands) return declined.length > 0 ? { key: key('standsWithout'), values: { partners: declined } } : { key: key('stands') };
  if (named.length === 0) return { key: key('unnamed'), values: { count: others } };
  return others > 0 ? { key: key('both'), values: { partners: named, count: others } } : { key: key('named'), values: { partners: named } };
}
