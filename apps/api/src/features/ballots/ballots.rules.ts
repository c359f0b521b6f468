import { may, type Actor, type Answer } from '@acuerdo/access';
import { canonical } from '@acuerdo/ledger';
import { checkChoice, formOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
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
  readonly textVersion: number;
  readonly choice: BallotChoice;
  readonly reason: string | null;
  readonly wouldResolve: string | null;
  readonly entryId: string;
}

export interface Act {
  /** The version of the text that it answers. */
  readonly textVersion: number;
  readonly choice: BallotChoice;
  readonly reason: string | null;
  readonly wouldResolve: string | null;
}

export type Casting =
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'new'; readonly version: number; readonly supersedes: string | null }
  | { readonly kind: 'refused'; readonly reason: Message; readonly path: readonly string[] };

export function mayCast(actor: Actor, { state, due, elector }: Booth): Answer {
  return unless(may(actor, 'ballots.cast'), problemOfVoting(state, due) ?? problemOfElector(elector));
}

export function problemOfElector(elector: Booth['elector']): string | null {
  if (!elector) return 'api.ballots.notElector';
  if (elector.recused) return 'api.ballots.recused';
  return elector.conflicted ? 'api.ballots.conflicted' : null;
}

export interface Ballots {
  readonly spec: MotionSpec;
  /** The version of the text that is put to the vote now. */
  readonly textVersion: number;
  /** An objection that the voter's own partner raised stands. */
  readonly objects: boolean;
  /** The voter's highest version, and the one that was cast with this very key. */
  readonly current: Before | null;
  readonly sameKey: Before | null;
}

/**
 * What an act of casting comes to. The same act again, by key or by content, is the ballot that is there already, even
 * after the close: whoever sends again because the answer was lost gets that answer. Anything else is a new version.
 */
export function decideCast(act: Act, ballots: Ballots, allowed: Answer): Casting {
  const { current, sameKey } = ballots;
  if (sameKey) return isSame(act, sameKey) ? { kind: 'kept', version: sameKey.version } : no({ key: 'api.ballots.keyUsed' }, ['choice']);
  if (!allowed.allowed) return no(allowed.reason, []);
  const wrong = checkText(act, ballots) ?? checkCast(act, ballots.spec) ?? checkObjection(act, ballots);
  return wrong ? no(wrong, ['choice']) : versionAfter(act, current);
}

function versionAfter(act: Act, current: Before | null): Casting {
  if (!current) return { kind: 'new', version: 1, supersedes: null };
  return isSame(act, current) ? { kind: 'kept', version: current.version } : { kind: 'new', version: current.version + 1, supersedes: current.entryId };
}

/** A ballot on a text that is another one by now is none. */
export const checkText = ({ textVersion: read }: Pick<Act, 'textVersion'>, { textVersion: version }: Pick<Ballots, 'textVersion'>): Message | null =>
  (read === version ? null : { key: 'api.ballots.otherText', values: { read, version } });

/** Who objects does not agree as if nothing were. */
const checkObjection = ({ choice }: Act, { objects }: Ballots): Message | null =>
  (objects && (answers(choice, 'consent') || answers(choice, 'reservation')) ? { key: 'api.ballots.objectionStands' } : null);

/** What is wrong with what a ballot says, or null. One vote names one option; who has a reservation or an objection says why. */
export function checkCast({ choice, reason, wouldResolve }: Omit<Act, 'textVersion'>, spec: MotionSpec): Message | null {
  const wrong = checkChoice(choice, spec.options.map(({ id }) => id), formOf(spec), spec.rule.split === true);
  if (wrong) return wrong;
  const parts = choice.kind === 'split' ? choice.parts.map((part) => part.choice) : [choice];
  if (spec.method === 'plurality' && parts.some((part) => part.kind === 'ranking' && part.ranking[0]!.length > 1)) return { key: 'api.ballots.oneFirst' };
  if (answers(choice, 'objection') && (reason === null || wouldResolve === null)) return { key: 'api.ballots.objectionWanting' };
  return answers(choice, 'reservation') && reason === null ? { key: 'api.ballots.reservationWanting' } : null;
}

/** Whether a ballot, or a part of it, gives this answer. */
const answers = (choice: BallotChoice, answer: string): boolean =>
  (choice.kind === 'split' ? choice.parts.map((part) => part.choice) : [choice]).some((part) => part.kind === 'answer' && part.answer === answer);

/** Whether the reason of a ballot is for all who see the ballot: of a reservation and of an objection. */
export const isExplained = (choice: BallotChoice | null): boolean => choice !== null && (answers(choice, 'objection') || answers(choice, 'reservation'));

const no = (reason: Message, path: readonly string[]): Casting => ({ kind: 'refused', reason, path });

const isSame = (act: Act, before: Before): boolean => said(act) === said(before);

const said = ({ textVersion, choice, reason, wouldResolve }: Act): string => canonical({ textVersion, choice, reason, wouldResolve });
